import type { IndexDirectory, IndexShard, Manifest, Spellings } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { ReadFile } from '../archive/data-reader.ts';

/** A word of the archive and where it stands (news/search/word-postings.ts). */
export type IndexEntry = readonly [word: string, postings: string];

/** Shards that one beginning may cost, about 5 kB each: what begins more words is too short to be looked up. */
const mostShards = 6;

/** One letter of a script with spaces is no beginning yet: what it would show is gone with the next key. */
const tooShort = /^[\0-\u0dff]?$/u;

/** The words of an archive. Each question reads the few shards that its letters lead to. */
export class WordIndex {
  readonly #read: ReadFile;
  readonly #directory: IndexDirectory;

  private constructor(read: ReadFile, directory: IndexDirectory) {
    this.#read = read;
    this.#directory = directory;
  }

  static async open(read: ReadFile, { indexMark }: Manifest): Promise<WordIndex> {
    return new WordIndex(read, await read<IndexDirectory>(dataPath.indexDirectory(indexMark)));
  }

  /** Where a word stands; null where no article has it. */
  async find(word: string): Promise<string | null> {
    const shard = await this.#shard(this.#shardOf(word));
    return Object.hasOwn(shard, word) ? (shard[word] ?? null) : null;
  }

  /** All words with a beginning; null where there are too many to look at. */
  async findBeginning(beginning: string): Promise<readonly IndexEntry[] | null> {
    if (tooShort.test(beginning)) return null;
    const { starts } = this.#directory;
    const first = this.#shardOf(beginning);
    const others = starts.slice(first + 1, first + 1 + mostShards).filter((start) => start.startsWith(beginning));
    if (others.length === mostShards) return null;
    const shards = await Promise.all(['', ...others].map((_, at) => this.#shard(first + at)));
    return shards.flatMap((shard) => Object.entries(shard)).filter(([word]) => word.startsWith(beginning));
  }

  /** The words among which this one would stand. */
  async listNear(word: string): Promise<readonly string[]> {
    return Object.keys(await this.#shard(this.#shardOf(word)));
  }

  /** The archive's frequent words, class by class, the most frequent first. */
  async listFrequent(): Promise<readonly (readonly string[])[]> {
    const classes = await this.#read<Spellings>(dataPath.spellings(this.#directory.spellingsMark));
    return classes.map((words) => words.split(' '));
  }

  /** The shard that has the word if any has; -1 in an archive of no words. */
  #shardOf(word: string): number {
    const { starts } = this.#directory;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? '') <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  async #shard(at: number): Promise<IndexShard> {
    const mark = this.#directory.marks[at];
    return mark === undefined ? {} : this.#read<IndexShard>(dataPath.indexShard(mark));
  }
}
