import type { Span } from '#news/text/span.ts';

/** Characters; no page has a longer address, and what is looked through for its end stays bounded. */
const longest = 2000;

/** Where a link leads. `null`: to a page beside the file, which the site does not have, so that only its words are kept. */
export type LinkTarget = { readonly href: string | null };

/**
 * What the destination of a link in Markdown leads to: http, https or mailto, or a path. Null for any other scheme
 * (`javascript:`), and for what is no address: the link is then text.
 */
export function linkTarget(destination: string): LinkTarget | null {
  const address = destination.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
  const full = address.startsWith('//') ? `https:${address}` : address;
  if (isAddress(full)) return { href: full };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(full)) return null;
  return /[./#]/u.test(full) ? { href: null } : null;
}

function isAddress(text: string): boolean {
  if (text.length > longest || !URL.canParse(text)) return false;
  return /^https?:\/\/[^\s/?#]*[\p{L}\p{N}]/iu.test(text) || /^mailto:[^\s@]+@[^\s@]+$/iu.test(text);
}

/** Reads `(destination "title")` at an offset, which is that of its opening bracket. Null where none is there. */
export function readDestination(
  text: string,
  at: number,
): { readonly target: LinkTarget; readonly end: number } | null {
  let from = skipBlanks(text, at + 1);
  const pointed = matchAt(/<([^<>\n]{0,2000})>/uy, text, from);
  const destination = pointed?.[1] ?? bareDestination(text, from);
  from += pointed?.[0].length ?? destination.length;
  const titled = skipBlanks(text, from);
  const title = titled === from ? null : matchAt(/"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)/uy, text, titled);
  const end = title === null ? titled : skipBlanks(text, titled + title[0].length);
  const target = text.charAt(end) === ')' ? linkTarget(destination) : null;
  return target && { target, end: end + 1 };
}

/** A destination without pointed brackets: up to a blank or a bracket that nothing in it opened. */
function bareDestination(text: string, from: number): string {
  let depth = 0;
  let at = from;
  for (; at < text.length && at - from < longest; at += 1) {
    const character = text.charAt(at);
    if (/[\s<>]/u.test(character)) break;
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0 || depth > 8) break;
  }
  return text.slice(from, at);
}

/** An address in a text, up to a blank, a quotation mark, or a letter of a script that has no blanks. */
const bare = /(?<![\p{L}\p{N}_@/.-])https?:\/\/[^\s<>"'`“”‘’«»|\\\u2e80-\uffff]+/giu;

/** The addresses that stand in a text as they are, without the punctuation behind them. `isFree` says that an offset is in no mark. */
export function findAddresses(text: string, isFree: (at: number) => boolean): readonly Span[] {
  if (!text.includes('://')) return [];
  return Array.from(text.matchAll(bare)).flatMap(({ index, 0: found }): readonly Span[] => {
    let length = 0;
    while (length < found.length && isFree(index + length)) length += 1;
    const address = withoutPunctuation(found.slice(0, length));
    return /^https?:\/\/[^/?#]+\.[^/?#]/iu.test(address) && isAddress(address) ? [[index, index + address.length]] : [];
  });
}

/** A closing bracket is the address's own where it opened one: `…/wiki/Syria_(region)`. */
function withoutPunctuation(address: string): string {
  let open = address.split('(').length - address.split(')').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?*_~\]}]/u.test(last)) break;
  }
  return address.slice(0, end);
}

/** The match of a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/[ \t\n]/u.test(text.charAt(at))) at += 1;
  return at;
}
