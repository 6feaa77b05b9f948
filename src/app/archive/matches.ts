import type { Manifest } from '#news/archive/archive.ts';
import type { ReadFile } from './data-reader.ts';

/** An article found by a search, by its month and position. */
export interface Match {
  readonly month: string;
  /** 0 = oldest. */
  readonly position: number;
  /** An integer; higher is better, it has no other meaning. */
  readonly score: number;
}

/** How a query was understood. */
export interface ReadQuery {
  readonly words: readonly ReadWord[];
  /** Phrases: words that must follow each other. */
  readonly phrases: readonly (readonly string[])[];
}

/** How a word of the query was understood. */
export interface ReadWord {
  /** As typed. */
  readonly typed: string;
  /**
   * `exact`: as typed. `beginning`: no article has it, but words that begin with it exist. `spelling`: taken for a
   * misspelling of other words. `unknown`: no article has a similar word. `short`: too many words begin with it to be
   * looked up.
   */
  readonly as: 'exact' | 'beginning' | 'spelling' | 'unknown' | 'short';
  /** The indexed words that match it, folded. */
  readonly forms: readonly string[];
}

/** The articles that a search found in the whole archive. */
export interface Matches extends ReadQuery {
  readonly total: number;
  /** Positions by month, ascending; months without a match are left out. */
  readonly months: ReadonlyMap<string, readonly number[]>;
  /** The same articles, best match first: headline before text, words before prefixes, newer first among equals. */
  readonly ranked: readonly Match[];
  /** Number of articles in which phrases were searched, where more have their words; null where all were. */
  readonly lookedThrough: number | null;
}

/**
 * Finds the articles that have all words of the query `q`. This is the port by which the archive calls the search
 * engine (src/app/search), which the client is given (query-client.ts).
 */
export type FindMatches = (read: ReadFile, manifest: Manifest, q: string) => Promise<Matches>;
