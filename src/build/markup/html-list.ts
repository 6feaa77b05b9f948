import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;

const isItem = (line: string) => /^\s*(?:- |\d+\. )/u.test(line);

/**
 * The lines of a list in Markdown, with the lists in it below their items. An item of several paragraphs is one line.
 * `blocksOf` gives the blocks of an item, or of a list that stands among items.
 */
export function listLines(list: Element, blocksOf: (item: Element) => readonly string[]): readonly string[] {
  const isOrdered = list.tagName === 'ol';
  let number = Number(attribute(list, 'start') ?? 1) || 1;
  const lines: string[] = [];
  for (const child of list.childNodes) {
    if (!('tagName' in child)) continue;
    const inner = blocksOf(child).flatMap((block) => block.split('\n'));
    if (inner.length === 0) continue;
    const isList = child.tagName !== 'li' && isItem(inner[0] ?? '');
    const mark = isOrdered ? `${number}. ` : '- ';
    const words = isList ? [] : inner.filter((line) => !isItem(line)).map((line) => line.trim());
    const below = isList ? inner : inner.filter(isItem);
    if (!isList) {
      lines.push(`${mark}${words.join(' ')}`.trimEnd());
      number += 1;
    }
    lines.push(...below.map((line) => ' '.repeat(mark.length) + line));
  }
  return lines;
}
