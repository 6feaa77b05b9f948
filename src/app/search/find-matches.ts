import { dataPath, type Manifest } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { ReadFile } from '../archive/data-reader.ts';
import type { FindMatches, Match } from '../archive/matches.ts';
import { hasPhrases } from './find-phrases.ts';
import { parseQuery, type Wanted } from './parse-query.ts';
import { readWord, type Reading } from './read-word.ts';
import { mergeMatches, rankMatches, scoreReadings } from './score-readings.ts';
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
  const { alternatives, leftOut } = parseQuery(q);
  const index = await WordIndex.open(read, manifest);
  const without = await Promise.all(leftOut.words.map((word) => readWord(index, word, false)));
  const found = await Promise.all(
    alternatives.map(async (wanted) => {
      const scored = await scoreWanted(index, manifest, wanted, without);
      const phrases = { wanted: wanted.phrases, leftOut: leftOut.phrases };
      return { ...scored, ...(await keepWithPhrases(read, manifest, scored.matches, phrases)) };
    }),
  );
  const readings = found.flatMap((one) => one.readings);
  const words = readings.map(({ query: { typed }, as, forms }) => ({
    typed,
    as,
    forms: forms.map(({ word }) => word),
  }));
  const inOrder = found.length === 1 ? (found[0]?.matches ?? []) : mergeMatches(found.map(({ matches }) => matches));
  return {
    words: [...new Map(words.map((word) => [word.typed, word])).values()],
    phrases: alternatives.flatMap(({ phrases }) => phrases),
    ...groupByMonth(inOrder, rankMatches(inOrder)),
    lookedThrough: found.some(({ isCut }) => isCut) ? maxReads : null,
  };
};

async function scoreWanted(index: WordIndex, manifest: Manifest, { words }: Wanted, without: readonly Reading[]) {
  const readAll = (isWide: boolean) => Promise.all(words.map((word) => readWord(index, word, isWide)));
  let readings = await readAll(false);
  let matches = scoreReadings(manifest, readings.filter(isSearched), without);
  const areKnown = readings.every(({ as }) => as !== 'unknown');
  if (matches.length === 0 && areKnown && words.some(({ kind }) => kind === 'whole')) {
    // "ital gov fall": each word is known, but no article has them all. Then the words before the last may be
    // unfinished too.
    readings = await readAll(true);
    matches = scoreReadings(manifest, readings.filter(isSearched), without);
  }
  return { readings, matches };
}

/** Of the best matches those that have these phrases, and none that is left out; all where there are no phrases. */
async function keepWithPhrases(
  read: ReadFile,
  manifest: Manifest,
  matches: readonly Match[],
  phrases: { readonly wanted: Wanted['phrases']; readonly leftOut: Wanted['phrases'] },
): Promise<{ readonly matches: readonly Match[]; readonly isCut: boolean }> {
  if (phrases.wanted.length + phrases.leftOut.length === 0) return { matches, isCut: false };
  const best = rankMatches(matches).slice(0, maxReads);
  const articles = await Promise.all(best.map((match) => readArticle(read, manifest, match)));
  const kept = new Set(
    best.filter((_, at) => {
      const article = articles[at];
      if (article === undefined || !hasPhrases(article, phrases.wanted)) return false;
      return !phrases.leftOut.some((phrase) => hasPhrases(article, [phrase]));
    }),
  );
  return { matches: matches.filter((match) => kept.has(match)), isCut: matches.length > maxReads };
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
