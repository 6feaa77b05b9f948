import { parseFragment } from 'parse5';
import { BlockWriter } from './block-writer.ts';
import { textIn } from './html-elements.ts';
import type { TextParts } from './text-parts.ts';

/** Turns HTML into paragraphs with Markdown for structure. Visible text is kept; what else is lost is counted by kind. */
export function htmlToText(html: string, parts: TextParts): string {
  const writer = new BlockWriter(parts);
  // Of what stands for readers without scripts, pictures are wanted.
  writer.children(parseFragment(html, { scriptingEnabled: false }));
  return writer.close().join('\n\n');
}

/** The text of HTML on one line: of a title or a name. */
export function htmlToLine(html: string): string {
  return textIn(parseFragment(html)).replaceAll(/\s+/gu, ' ').trim();
}
