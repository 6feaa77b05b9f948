import type { Span } from '#news/text/span.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Dateline } from '#news/article/article.ts';

/** Characters of the longest caption; half of that where no dateline follows to show that it is one. */
export const longestCaption = 280;

/**
 * Whether the first block under a headline is a caption and not the first paragraph (the rule: seeds/README.md). It is one
 * if the next block begins with a dateline and it does not; or, without any dateline, if it is short, does not end like a
 * sentence, and the next block is prose. `datelineOf` reads the dateline of a block.
 */
export function isCaption(
  source: string,
  block: Span,
  next: Span | undefined,
  datelineOf: (block: Span) => Dateline | null,
): boolean {
  if (next === undefined || datelineOf(block) !== null) return false;
  // A signature of a mail: its mark stands between a name and an address.
  if (/^--[ \t]*\r?$/mu.test(source.slice(...block))) return false;
  if (markdown.test(source.slice(...block))) return false;
  const length = block[1] - block[0];
  const [text, following] = [source.slice(...block), source.slice(...next)];
  if (datelineOf(next) !== null) return length <= longestCaption && !isIntroduction(text);
  const isProse = following.length >= 80 && following.length > text.length && endsSentence(following);
  return length <= longestCaption / 2 && !endsSentence(text) && !/[:;,]$/u.test(text) && isProse;
}

/** The mark of a heading, a quotation, an item of a list, a table or code in Markdown: parts of the text. */
const markdown = /^(?:#{1,6}\s|>|[-*+•]\s|\d{1,3}[.)]\s|\||```|~~~)/u;

/** Who made the picture. */
const credit =
  /[)\]]\s*$|©|(?<!\p{L})(?:photo|photograph|picture|pictured|image|file|foto|gambar|ilustrasi|bild|imagen|getty|courtesy|credit|dok|crédit|handout)(?!\p{L})|\/(?:AP|AFP|Reuters|EPA|dpa|Antara)/iu;

/** Whether a block is two sentences or more and names no picture: what stands before the dateline is a summary then. */
function isIntroduction(text: string): boolean {
  return endsSentence(text) && /\p{Ll}{3}[.!?]["'”’]?\s+["'“‘]?\p{Lu}/u.test(text) && !credit.test(text);
}
