import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a cell of a table of data never holds: with one of them the table arranges a page, as mails do. */
const arranged = new Set(['table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'img', 'figure', 'blockquote', 'pre', 'form']);

/**
 * A table as Markdown, a row a line; null for one that only arranges parts of a page, which are read as if it were none. Cells
 * that stretch over others stand once, with empty ones beside them.
 */
export function tableRows(table: Element, textOf: (cell: Element) => string): string | null {
  const rows = rowsOf(table);
  const cells = rows.map((row) => row.filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width < 2 || attribute(table, 'role') === 'presentation' || cells.flat().some(holdsParts)) return null;
  const texts = cells
    .filter((row) => row.length > 0)
    .map((row) =>
      row.flatMap((cell) => [
        textOf(cell).replaceAll('|', String.raw`\|`),
        ...Array.from({ length: Math.min(20, Number(attribute(cell, 'colspan') ?? 1) - 1 || 0) }, () => ''),
      ]),
    );
  if (texts.every((row) => row.every((text) => text === ''))) return '';
  const columns = Math.max(...texts.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const captions = table.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'caption');
  const head = [line(texts[0] ?? []), `|${' --- |'.repeat(columns)}`, ...texts.slice(1).map(line)].join('\n');
  const caption = captions.map(textOf).join(' ');
  return caption === '' ? head : `${caption}\n\n${head}`;
}

function rowsOf(element: Element): Element[][] {
  return element.childNodes.flatMap((child): Element[][] => {
    if (!('tagName' in child)) return [];
    if (child.tagName === 'tr') return [child.childNodes.filter((cell): cell is Element => 'tagName' in cell)];
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function holdsParts(cell: Element): boolean {
  let paragraphs = 0;
  const holds = (element: Element): boolean =>
    element.childNodes.some((child) => {
      if (!('tagName' in child)) return false;
      if (child.tagName === 'p' || child.tagName === 'br') paragraphs += 1;
      return arranged.has(child.tagName) || paragraphs > 3 || holds(child);
    });
  return holds(cell);
}
