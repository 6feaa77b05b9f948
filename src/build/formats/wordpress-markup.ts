import { escapeHtml } from '../text/escape-html.ts';
import type { Losses } from '../markup/losses.ts';

/** Shortcodes that WordPress itself knows; those of plugins are told by their shape. */
const ownShortcodes = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption']);

const shortcode = /(\[?)\[(\/?)([a-z][\w-]*)((?:[\s/](?:[^\]"']|"[^"]*"|'[^']*')*)?)\](\]?)/giu;

/**
 * The HTML of a post without what WordPress would have made of it: captions become figures; other shortcodes are counted as
 * lost, with the text between them kept. A word in brackets that is none (`[sic]`) stays, as does `[[code]]`, which prints `[code]`.
 */
export function wordpressHtml(content: string, lost: Losses): string {
  for (const [, name] of content.matchAll(/<!--\s+wp:([\w/-]+)(?:\s+\{.*?\})?\s+\/-->/gu))
    lost.add(`block ${name ?? ''}`);
  // A browser would take it for a comment; who wrote it meant it to be read.
  return withoutShortcodes(withFigures(content.replaceAll('<![CDATA[', '&lt;![CDATA[')), lost);
}

/** `[caption …]<img> words[/caption]`, and the old form with its words as an attribute. */
function withFigures(content: string): string {
  return content.replaceAll(
    /(?<!\[)\[(?:wp_)?caption\b((?:[^\]"']|"[^"]*"|'[^']*')*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/giu,
    (_, attributes: string, inner: string) => {
      const [picture = ''] = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iu.exec(inner) ?? [];
      const [, quoted, single] = /\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(attributes) ?? [];
      const words = inner.slice(picture.length).trim() || (quoted ?? single ?? '');
      return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
    },
  );
}

function withoutShortcodes(content: string, lost: Losses): string {
  const closed = new Set([...content.matchAll(/\[\/([a-z][\w-]*)\]/giu)].map(([, name = '']) => name.toLowerCase()));
  return content.replaceAll(
    shortcode,
    (whole, before: string, slash: string, name: string, attributes: string, after: string) => {
      if (before !== '' && after !== '') return escapeHtml(whole.slice(1, -1)).replaceAll('&quot;', '"');
      const plain = name.toLowerCase();
      const isOne =
        ownShortcodes.has(plain) || slash === '/' || closed.has(plain) || /^\s+[\w-]+\s*=|\/\s*$/u.test(attributes);
      if (!isOne) return whole;
      if (slash === '') lost.add(`shortcode ${plain}`);
      return before + (plain === 'embed' ? ' ' : '') + after;
    },
  );
}
