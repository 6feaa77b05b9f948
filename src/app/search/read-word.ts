import { guessSpelling } from './guess-spelling.ts';
import type { ReadWord } from '../archive/matches.ts';
import type { QueryWord } from './parse-query.ts';
import type { WordIndex } from './word-index.ts';

/** A word of the archive that stands for one that was asked for. */
interface Form {
  readonly word: string;
  readonly postings: string;
  /** How well it stands for it; 1 for the word itself. */
  readonly weight: number;
}

/** How a word was read. */
export interface Reading {
  readonly query: QueryWord;
  readonly as: ReadWord['as'];
  readonly forms: readonly Form[];
}

/** What only stands for a word is found below the word itself. */
const weights = { spelling: 0.8, beginning: 0.3 };

/**
 * Finds what of the archive a word stands for: itself, words that it begins if it is the last, stands for nothing else, or
 * `isWide`; at last what it may be a slip of.
 */
export async function readWord(index: WordIndex, query: QueryWord, isWide: boolean): Promise<Reading> {
  const { term, kind, joined } = query;
  const own = await findForms(index, joined === null ? [term] : [term, joined], 1);
  if (kind === 'quoted') return { query, as: own.length > 0 ? 'asked' : 'unknown', forms: own };
  const forms = [...own];
  if (kind === 'open' || ((isWide || forms.length === 0) && isLongEnough(term))) {
    const longer = await index.findBeginning(term);
    if (longer === null && forms.length === 0 && kind === 'open') return { query, as: 'short', forms };
    const known = new Set(forms.map(({ word }) => word));
    for (const [word, postings] of longer ?? []) {
      if (!known.has(word)) forms.push({ word, postings, weight: weights.beginning });
    }
  }
  if (forms.length > 0) return { query, as: own.length > 0 ? 'asked' : 'beginning', forms };
  const guessed = await guessSpelling(index, term, kind === 'open');
  const spelt = await findForms(index, guessed, weights.spelling);
  return { query, as: spelt.length > 0 ? 'spelling' : 'unknown', forms: spelt };
}

async function findForms(index: WordIndex, words: readonly string[], weight: number): Promise<Form[]> {
  const found = await Promise.all(words.map(async (word) => ({ word, postings: await index.find(word), weight })));
  return found.flatMap(({ postings, ...form }) => (postings === null ? [] : [{ ...form, postings }]));
}

/** A pair of letters of a script without spaces says as much as three of another. */
function isLongEnough(term: string): boolean {
  return term.length >= 3 || !/^[\0-\u0dff]*$/u.test(term);
}
