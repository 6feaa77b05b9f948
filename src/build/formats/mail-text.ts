import type { Losses } from '../markup/losses.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** Columns; a line as wide as this was wrapped, and goes on in the next. */
const wrappedWidth = 50;

/** What a list adds below a message. */
const listFooter = /\n_{20,}\n[^\n]*(?:mailing list|list|http)[\s\S]{0,600}$/iu;

/** What Mailman leaves of a part that it has taken out. */
const takenOut =
  /^-{10,} (?:next part|nächster Teil) -{10,}\n(?:(?:A non-text attachment|An HTML attachment|An embedded)[^\n]*\n)?(?:[A-Z][\w-]*\s*:[^\n]*\n?)*/gimu;

/**
 * The text of a mail as HTML: its paragraphs with their wrapped lines joined, quotations as such. Signature, the list's footer
 * and stubs of attachments are taken away, and counted.
 */
export function mailTextToHtml(text: string, lost: Losses): string {
  const count = (kind: string) => () => {
    lost.add(kind);
    return '\n';
  };
  const plain = text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(takenOut, count('attachment'))
    .replace(listFooter, count('footer of a list'))
    .replace(/\n-- ?\n[\s\S]{0,1000}$/u, count('signature'));
  return plain
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((block) => blockToHtml(block.split('\n').filter((line) => line.trim() !== '')))
    .join('\n');
}

function blockToHtml(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  if (lines.every((line) => line.startsWith('>')))
    return `<blockquote>${blockToHtml(lines.map((line) => line.replace(/^>\s?/u, '')).filter((line) => line.trim() !== ''))}</blockquote>`;
  const items = lines.filter((line) => /^\s*(?:[-*•]|\d+[.)])\s/u.test(line));
  if (items.length > 0 && lines[0] === items[0]) return listToHtml(lines);
  const html: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    // A short line ends where it was meant to; only a full one was wrapped.
    const goesOn = before !== undefined && before.length >= wrappedWidth && !/^\s/u.test(line);
    html.push(`${at === 0 ? '' : goesOn ? ' ' : '<br>'}${escapeHtml(line.trim())}`);
  });
  return `<p>${html.join('')}</p>`;
}

function listToHtml(lines: readonly string[]): string {
  const items: string[] = [];
  for (const line of lines) {
    const [mark] = /^\s*(?:[-*•]|\d+[.)])\s+/u.exec(line) ?? [];
    if (mark === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(line.slice(mark.length).trim());
  }
  const name = /^\s*\d/u.test(lines[0] ?? '') ? 'ol' : 'ul';
  return `<${name}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${name}>`;
}
