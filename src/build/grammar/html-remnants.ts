import { decodeHTMLStrict } from 'entities';
import type { Edit } from '../text/rewrite-text.ts';

const entity = String.raw`&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});`;
const names =
  'p|br|div|span|b|i|u|em|strong|sup|sub|a|img|blockquote|ul|ol|li|h[1-6]|hr|center|font|figure|figcaption|section|article|aside|header|footer|table|thead|tbody|tfoot|colgroup|tr|td|th|dl|dt|dd|details|summary|video|audio|picture|noscript|button|abbr|small|strike|del|ins|cite|q|code|pre|script|style|iframe';
const tag = String.raw`</?(?:${names})(?:\s[^<>]*)?/?>`;
const remnant = new RegExp(`${entity}|${tag}`, 'giu');

/** Tags behind which a line begins, and those behind which a paragraph does. */
const breaksLine = /^<\/?(?:br|hr|li|tr|dt|dd)\b/iu;
const breaksParagraph =
  /^<\/?(?:p|div|blockquote|ul|ol|h[1-6]|figure|figcaption|section|article|aside|header|footer|table|center|pre|dl|details|summary)\b/iu;

/**
 * Finds what is left of HTML in a text: entities, which become their characters, and tags, which become line ends or nothing.
 * A ticker in capitals (`<P>`, `<BR>`) is none, unless the text closes one of its tags too; nor is one that the text speaks of.
 */
export function findRemnants(text: string): readonly Edit[] {
  if (!/[&<]/u.test(text)) return [];
  const isUpperHtml = text.includes('</') && /<\/[A-Z][A-Z0-9]*>/u.test(text);
  const matches = [...text.matchAll(remnant)];
  const tags = new Set(matches.map(([found]) => bareTag(found)));
  return matches.flatMap(({ index, 0: found }): readonly Edit[] => {
    if (!isUpperHtml && /^<[A-Z]/u.test(found) && !/[=/]/u.test(found)) return [];
    if (isMention(text, index, found, tags)) return [];
    const put = found.startsWith('&')
      ? decodeHTMLStrict(found)
      : breaksParagraph.test(found)
        ? '\n\n'
        : breaksLine.test(found)
          ? '\n'
          : '';
    return put === found ? [] : [{ span: [index, index + found.length], text: put }];
  });
}

/** Tags that have no partner. */
const isVoid = /^<\/?(?:br|hr|img)\b/iu;

/**
 * Whether a text speaks of a tag or an entity: it stands between quotation marks, or it is a tag without its partner, or
 * attributes, in the middle of a sentence with blanks around it ("the <b> tag").
 */
function isMention(text: string, at: number, found: string, tags: ReadonlySet<string>): boolean {
  const end = at + found.length;
  if (/^["'`“”‘’«»„]{2}$/u.test(`${text.charAt(at - 1)}${text.charAt(end)}`)) return true;
  if (found.startsWith('&') || isVoid.test(found) || found.includes('=')) return false;
  const bare = bareTag(found);
  const partner = bare.startsWith('/') ? bare.slice(1) : `/${bare}`;
  if (tags.has(partner)) return false;
  return (
    /[\p{L}\p{N},][ \u{a0}]$/u.test(text.slice(Math.max(0, at - 3), at)) && /^(?:[\s.,;:!?)]|$)/u.test(text.charAt(end))
  );
}

/** `<A href="x">` gives `a`, `</a>` gives `/a`. */
const bareTag = (found: string) => /^<(\/?[a-z0-9]+)/iu.exec(found)?.[1]?.toLowerCase() ?? found;

/** A short text with its entities decoded and its tags left out. */
export function withoutRemnants(text: string): string {
  return text.replace(remnant, (found) => (found.startsWith('&') ? decodeHTMLStrict(found) : ' '));
}
