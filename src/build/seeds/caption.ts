import type { Span } from '#news/text/span.ts';
import { readDateline } from '#news/article/dateline.ts';

/** The longest line that is read as a caption; where the next block has no dateline to show it, half of that. */
const maxLength = 280;

/**
 * Whether the first block under a headline is a caption and not the first paragraph (the rule: seeds/README.md).
 * It is when the block after it opens with a dateline and it does not itself; or, without any dateline, when it is a
 * short block that does not end as a sentence ends, and the next is plainly prose.
 */
export function isCaption(source: string, block: Span, next: Span | undefined): boolean {
  if (next === undefined || readDateline(source, block) !== null) return false;
  const length = block[1] - block[0];
  if (readDateline(source, next) !== null) return length <= maxLength;
  const [text, following] = [source.slice(...block), source.slice(...next)];
  const isProse = following.length >= 80 && following.length > text.length && endsSentence.test(following);
  return length <= maxLength / 2 && !endsSentence.test(text) && !/[:;,]$/u.test(text) && isProse;
}

const endsSentence = /[.!?…。][)\]"'”’»]*$/u;
