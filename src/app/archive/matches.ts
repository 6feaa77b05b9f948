import type { Manifest } from '#news/archive/archive.ts';
import type { ReadFile } from './data-reader.ts';

/** An article of the archive by its place. */
export interface Match {
  readonly month: string;
  /** 0 = oldest. */
  readonly position: number;
  /** A whole number; higher is better, and nothing else is meant by it. */
  readonly score: number;
}

/** What a question was read as. */
export interface ReadQuery {
  readonly words: readonly ReadWord[];
  /** Words that must stand in a row. */
  readonly phrases: readonly (readonly string[])[];
}

export interface ReadWord {
  /** As it was typed. */
  readonly asked: string;
  /**
   * `asked`: as it is. `beginning`: no article has it, some have words that begin so. `spelling`: taken for a slip of
   * others. `unknown`: no article has anything like it. `short`: begins too many words to look them all up.
   */
  readonly as: 'asked' | 'beginning' | 'spelling' | 'unknown' | 'short';
  /** Words of the archive that stand for it, folded. */
  readonly forms: readonly string[];
}

export interface Matches extends ReadQuery {
  readonly total: number;
  /** Ascending positions by month; none without an article. */
  readonly months: ReadonlyMap<string, readonly number[]>;
  /** The same articles, the best first: headline above text, words above beginnings of words, newer first among equals. */
  readonly ranked: readonly Match[];
  /** How many articles were looked through for the phrases where more have their words; null where all is known. */
  readonly lookedThrough: number | null;
}

/**
 * Finds the articles that have all words of a question. The archive asks for it here and knows nothing of how it is done:
 * src/app/search does it, and the client is given it (query-client.ts).
 */
export type FindMatches = (read: ReadFile, manifest: Manifest, q: string) => Promise<Matches>;
