import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isItem = (line: string) => /^\s*(?:- |\d+\. )/u.test(line);

/**
 * The lines of a list in Markdown, with the lists in it below their items. An item of several paragraphs is one line.
 * `blocksOf` gives the blocks of an item, or of what stands among items: a list, words.
 */
export function listLines(list: Element, blocksOf: (item: Node) => readonly string[]): readonly string[] {
  const isOrdered = list.tagName === 'ol';
  let number = Number(attribute(list, 'start') ?? 1) || 1;
  const lines: string[] = [];
  for (const child of list.childNodes) {
    const inner = blocksOf(child).flatMap((block) => block.split('\n'));
    const indent = ' '.repeat(isOrdered ? `${number}. `.length : 2);
    let isOpen = false;
    for (const line of inner) {
      if (isItem(line)) {
        lines.push(indent + line);
        isOpen = false;
      } else if (isOpen) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
      else {
        lines.push(`${isOrdered ? `${number}. ` : '- '}${line.trim()}`);
        number += 1;
        isOpen = true;
      }
    }
  }
  return lines;
}
