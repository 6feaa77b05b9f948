/** A word of the archive with all its postings. */
export interface IndexedWord {
  readonly word: string;
  readonly postings: string;
  /** The number of articles that contain it. */
  readonly articles: number;
}

export interface Shard {
  /** The shortest prefix that separates its first word from the word before; empty for the first shard. */
  readonly start: string;
  readonly words: readonly IndexedWord[];
}

/** Characters of a shard; 12,000 are about 5 kB compressed. A longer word has a shard of its own. */
const minSize = 6000;
const maxSize = 18_000;

/**
 * Cuts ascending words into shards, where neighbours have the shortest common prefix, so that words with the same beginning
 * stay together. A cut depends on nearby words only: a new word moves one or two cuts, not all that follow.
 */
export function* cutShards(words: Iterable<IndexedWord>): Generator<Shard> {
  let pending: IndexedWord[] = [];
  let size = 0;
  let start = '';
  for (const word of words) {
    pending.push(word);
    size += sizeOf(word);
    while (size > maxSize && pending.length > 1) {
      const cut = chooseCut(pending);
      yield { start, words: pending.slice(0, cut) };
      start = separator(pending[cut - 1]?.word ?? '', pending[cut]?.word ?? '');
      pending = pending.slice(cut);
      size = pending.reduce((sum, one) => sum + sizeOf(one), 0);
    }
  }
  if (pending.length > 0) yield { start, words: pending };
}

/** The number of words in the first shard. A very long word after a few short ones leaves them a short shard. */
function chooseCut(words: readonly IndexedWord[]): number {
  let best = 1;
  let shortest = Infinity;
  let size = 0;
  for (let at = 1; at < words.length; at += 1) {
    size += sizeOf(words[at - 1]);
    if (size > maxSize) break;
    const { length } = separator(words[at - 1]?.word ?? '', words[at]?.word ?? '');
    if (size >= minSize && length >= shortest) continue;
    best = at;
    if (size >= minSize) shortest = length;
  }
  return best;
}

/** Characters of a word and its postings in JSON. */
function sizeOf(one: IndexedWord | undefined): number {
  return one === undefined ? 0 : one.word.length + one.postings.length + 6;
}

function separator(before: string, word: string): string {
  let at = 0;
  while (at < before.length && before[at] === word[at]) at += 1;
  return word.slice(0, at + 1);
}
