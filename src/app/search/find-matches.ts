import { dataPath, type Manifest } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { ReadFile } from '../archive/data-reader.ts';
import type { FindMatches, Match, ReadQuery } from '../archive/matches.ts';
import { hasPhrases } from './find-phrases.ts';
import { parseQuery } from './parse-query.ts';
import { readWord, type Reading } from './read-word.ts';
import { rankMatches, scoreReadings } from './score-readings.ts';
import { WordIndex } from './word-index.ts';

/** Articles that are read for a phrase. The index knows no order of words: that would make it three times as large. */
const mostRead = 60;

/**
 * Finds the articles that have all words of a question. Reads the index's directory, a shard or two for each word, and for
 * phrases the articles that may have them, the best first.
 */
export const findMatches: FindMatches = async (read, manifest, q) => {
  const { words, phrases } = parseQuery(q);
  const index = await WordIndex.open(read, manifest);
  const readAll = (isWide: boolean) => Promise.all(words.map((word) => readWord(index, word, isWide)));
  let readings = await readAll(false);
  let found = scoreReadings(manifest, readings.filter(isSearched));
  const areKnown = readings.every(({ as }) => as !== 'unknown');
  if (found.length === 0 && areKnown && words.some(({ kind }) => kind === 'whole')) {
    // "ital gov fall": each is known, no article has them all; then those before the last may be unfinished too.
    readings = await readAll(true);
    found = scoreReadings(manifest, readings.filter(isSearched));
  }
  const query: ReadQuery = {
    words: readings.map(({ query: { asked }, as, forms }) => ({ asked, as, forms: forms.map(({ word }) => word) })),
    phrases,
  };
  if (phrases.length === 0) return { ...query, ...listed(found, rankMatches(found)), lookedThrough: null };
  const best = rankMatches(found).slice(0, mostRead);
  const articles = await Promise.all(best.map((match) => readArticle(read, manifest, match)));
  const ranked = best.filter((_, at) => {
    const article = articles[at];
    return article !== undefined && hasPhrases(article, phrases);
  });
  const held = new Set(ranked);
  const inOrder = found.filter((match) => held.has(match));
  return { ...query, ...listed(inOrder, ranked), lookedThrough: found.length > mostRead ? mostRead : null };
};

/** What is too short to be looked up is left out of the question: its reader is still typing. */
const isSearched = ({ as }: Reading) => as !== 'short';

function listed(inOrder: readonly Match[], ranked: readonly Match[]) {
  const months = new Map<string, number[]>();
  for (const { month, position } of inOrder) {
    const positions = months.get(month);
    if (positions === undefined) months.set(month, [position]);
    else positions.push(position);
  }
  return { total: ranked.length, months, ranked };
}

async function readArticle(read: ReadFile, { volumes }: Manifest, { month, position }: Match) {
  const volume = volumes.find((one) => one.month === month);
  return volume && read<Article>(dataPath.article(volume, position));
}
