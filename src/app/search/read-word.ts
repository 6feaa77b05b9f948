import { guessSpelling } from './guess-spelling.ts';
import type { ReadWord } from '../archive/matches.ts';
import type { QueryWord } from './parse-query.ts';
import type { WordIndex } from './word-index.ts';

/** An indexed word that matches a word of the query. */
interface WordForm {
  readonly word: string;
  readonly postings: string;
  /** How well it matches, from 0 to 1; 1 for the word itself. */
  readonly weight: number;
}

/** How a word of the query was understood. */
export interface Reading {
  readonly query: QueryWord;
  readonly as: ReadWord['as'];
  readonly forms: readonly WordForm[];
}

/** Corrections and prefixes rank below the word itself. */
const weights = { spelling: 0.8, beginning: 0.3 };

/**
 * Finds the indexed words that match a word of the query: the word itself and its compound; words that begin with it,
 * where it is the last, has no match, or `isWide` is set; else corrections of its spelling.
 */
export async function readWord(index: WordIndex, query: QueryWord, isWide: boolean): Promise<Reading> {
  const { term, kind, joined } = query;
  const exactForms = await findForms(index, joined === null ? [term] : [term, joined], 1);
  if (kind === 'quoted') return { query, as: exactForms.length > 0 ? 'exact' : 'unknown', forms: exactForms };
  const forms = [...exactForms];
  if (kind === 'open' || ((isWide || forms.length === 0) && isLongEnough(term))) {
    const completions = await index.findPrefix(term);
    if (completions === null && forms.length === 0 && kind === 'open') return { query, as: 'short', forms };
    const known = new Set(forms.map(({ word }) => word));
    for (const [word, postings] of completions ?? []) {
      if (!known.has(word)) forms.push({ word, postings, weight: weights.beginning });
    }
  }
  if (forms.length > 0) return { query, as: exactForms.length > 0 ? 'exact' : 'beginning', forms };
  const candidates = await guessSpelling(index, term, kind === 'open');
  const corrections = await findForms(index, candidates, weights.spelling);
  return { query, as: corrections.length > 0 ? 'spelling' : 'unknown', forms: corrections };
}

async function findForms(index: WordIndex, words: readonly string[], weight: number): Promise<WordForm[]> {
  const found = await Promise.all(words.map(async (word) => ({ word, postings: await index.find(word), weight })));
  return found.flatMap(({ postings, ...form }) => (postings === null ? [] : [{ ...form, postings }]));
}

/** A pair of letters of a script without spaces is as specific as three letters of another. */
function isLongEnough(term: string): boolean {
  return term.length >= 3 || !/^[\0-\u0dff]*$/u.test(term);
}
