import { dataPath, type Manifest } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { ReadFile } from '../archive/data-reader.ts';
import type { FindMatches, Match, ReadQuery } from '../archive/matches.ts';
import { hasPhrases } from './find-phrases.ts';
import { parseQuery, type QueryWord } from './parse-query.ts';
import { readWord, type Reading } from './read-word.ts';
import { rankMatches, scoreReadings } from './score-readings.ts';
import { WordIndex } from './word-index.ts';

/**
 * Articles that are read to search a phrase: the index has no positions of words, which would make it three times as
 * large.
 */
const maxReads = 60;

/**
 * The search engine. Reads the index's directory, one or two shards for each word and, for phrases, the best 60
 * articles that have their words.
 */
export const findMatches: FindMatches = async (read, manifest, q) => {
  const { words, phrases, leftOut } = parseQuery(q);
  const index = await WordIndex.open(read, manifest);
  const readAll = (isWide: boolean) => Promise.all(words.map((word) => readAny(index, word, isWide)));
  const without = await Promise.all(leftOut.words.map((word) => readWord(index, word, false)));
  let groups = await readAll(false);
  const score = () => scoreReadings(manifest, groups.map(joinReadings).filter(isSearched), without);
  let found = score();
  let readings = groups.flat();
  const areKnown = readings.every(({ as }) => as !== 'unknown');
  if (found.length === 0 && areKnown && words.some(({ kind }) => kind === 'whole')) {
    // "ital gov fall": each word is known, but no article has them all. Then the words before the last may be
    // unfinished too.
    groups = await readAll(true);
    readings = groups.flat();
    found = score();
  }
  const query: ReadQuery = {
    words: readings.map(({ query: { typed }, as, forms }) => ({ typed, as, forms: forms.map(({ word }) => word) })),
    phrases,
  };
  if (phrases.length + leftOut.phrases.length === 0)
    return { ...query, ...groupByMonth(found, rankMatches(found)), lookedThrough: null };
  const best = rankMatches(found).slice(0, maxReads);
  const articles = await Promise.all(best.map((match) => readArticle(read, manifest, match)));
  const ranked = best.filter((_, at) => {
    const article = articles[at];
    if (article === undefined || !hasPhrases(article, phrases)) return false;
    return !leftOut.phrases.some((phrase) => hasPhrases(article, [phrase]));
  });
  const withPhrases = new Set(ranked);
  const inOrder = found.filter((match) => withPhrases.has(match));
  return { ...query, ...groupByMonth(inOrder, ranked), lookedThrough: found.length > maxReads ? maxReads : null };
};

/** Reads a word and its alternatives. */
const readAny = (index: WordIndex, word: QueryWord, isWide: boolean): Promise<readonly Reading[]> =>
  Promise.all([word, ...(word.alternatives ?? [])].map((one) => readWord(index, one, isWide)));

/** Alternatives as one word that has the forms of all. */
function joinReadings(readings: readonly Reading[]): Reading {
  const [first] = readings;
  const known = readings.find(isSearched) ?? first;
  if (known === undefined) throw new Error('a word was read as nothing');
  return { ...known, forms: readings.flatMap(({ forms }) => forms) };
}

/** A word that is too short to be looked up is ignored: the reader is still typing. */
const isSearched = ({ as }: Reading) => as !== 'short';

function groupByMonth(inOrder: readonly Match[], ranked: readonly Match[]) {
  const months = new Map<string, number[]>();
  for (const { month, position } of inOrder) {
    const positions = months.get(month);
    if (positions === undefined) months.set(month, [position]);
    else positions.push(position);
  }
  return { total: ranked.length, months, ranked };
}

async function readArticle(read: ReadFile, { volumes }: Manifest, { month, position }: Match) {
  const volume = volumes.find((entry) => entry.month === month);
  return volume && read<Article>(dataPath.article(volume, position));
}
