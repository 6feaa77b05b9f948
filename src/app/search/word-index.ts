import type { IndexDirectory, IndexShard, Manifest, Spellings } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { ReadFile } from '../archive/data-reader.ts';

/** An indexed word and its postings (news/search/word-postings.ts). */
export type IndexEntry = readonly [word: string, postings: string];

/** Maximum number of shards read for one prefix, about 5 kB each: a prefix of more words is too short to be looked up. */
const maxShards = 6;

/** One letter of a script with spaces is not looked up: the next key replaces its results. */
const tooShort = /^[\0-\u0dff]?$/u;

/** The index of an archive's words. Each look-up reads only the shards that may have the word. */
export class WordIndex {
  readonly #read: ReadFile;
  readonly #directory: IndexDirectory;

  private constructor(read: ReadFile, directory: IndexDirectory) {
    this.#read = read;
    this.#directory = directory;
  }

  /** Reads the index's directory. */
  static async open(read: ReadFile, { indexMark }: Manifest): Promise<WordIndex> {
    return new WordIndex(read, await read<IndexDirectory>(dataPath.indexDirectory(indexMark)));
  }

  /** The postings of a word; null where no article has it. */
  async find(word: string): Promise<string | null> {
    const shard = await this.#shard(this.#shardOf(word));
    return Object.hasOwn(shard, word) ? (shard[word] ?? null) : null;
  }

  /** All words with a prefix; null where there are too many to look up. */
  async findPrefix(prefix: string): Promise<readonly IndexEntry[] | null> {
    if (tooShort.test(prefix)) return null;
    const { starts } = this.#directory;
    const firstShard = this.#shardOf(prefix);
    const others = starts.slice(firstShard + 1, firstShard + 1 + maxShards).filter((start) => start.startsWith(prefix));
    if (others.length === maxShards) return null;
    const shards = await Promise.all(['', ...others].map((_, at) => this.#shard(firstShard + at)));
    return shards.flatMap((shard) => Object.entries(shard)).filter(([word]) => word.startsWith(prefix));
  }

  /** The words of the shard in which this word would be. */
  async listNear(word: string): Promise<readonly string[]> {
    return Object.keys(await this.#shard(this.#shardOf(word)));
  }

  /** The archive's frequent words by frequency class, the most frequent first. */
  async listFrequent(): Promise<readonly (readonly string[])[]> {
    const classes = await this.#read<Spellings>(dataPath.spellings(this.#directory.spellingsMark));
    return classes.map((words) => words.split(' '));
  }

  /** The index of the shard that may have the word; -1 in an archive without words. */
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
