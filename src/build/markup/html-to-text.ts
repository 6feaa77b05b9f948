import { parseFragment } from 'parse5';
import { BlockWriter } from './block-writer.ts';
import { textIn } from './html-elements.ts';
import { escapeBlock, escapeInline } from './inline-runs.ts';
import type { TextParts } from './text-parts.ts';

/** Turns HTML into paragraphs with Markdown for structure. Visible text is kept; what else is lost is counted by kind. */
export function htmlToText(html: string, parts: TextParts): string {
  const writer = new BlockWriter(parts);
  try {
    // Of what stands for readers without scripts, pictures are wanted.
    writer.children(parseFragment(html, { scriptingEnabled: false }));
    return writer.close().join('\n\n');
  } catch (error) {
    // Thousands of elements in one another, which nobody closed: their words are read without them.
    if (!(error instanceof RangeError)) throw error;
    parts.lost.add('formatting (elements nested too deeply)');
    return plainText(html);
  }
}

/** The words of HTML as one paragraph. */
function plainText(html: string): string {
  const words = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/giu, ' ');
  return escapeBlock(escapeInline(htmlToLine(words)));
}

/** The text of HTML on one line: of a title or a name. */
export function htmlToLine(html: string): string {
  return textIn(parseFragment(html)).replaceAll(/\s+/gu, ' ').trim();
}
