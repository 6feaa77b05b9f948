import { dropCondition, listConditions, type Condition } from '#news/conditions.ts';
import { isNarrowed, noFilters, type Filters } from '#news/filters.ts';
import { findContradiction } from '#news/find-contradiction.ts';
import { noPlace } from '#news/region.ts';
import { regionBySlug } from '#news/regions.ts';
import { countArticles } from './count-articles.ts';
import { loosenQuestion } from './search/loosen-question.ts';
import type { Select, Selection } from './select-articles.ts';

/** Why a view holds nothing, and the ways out of it. Loaded when there is such a view. */
export interface EmptyView {
  /** "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
  readonly why: string;
  /** Each says how many articles it leads to, where that is known. */
  readonly ways: readonly { readonly text: string; readonly filters: Filters }[];
}

/** A view with less asked of it. */
interface Wider {
  /** What is asked no more of its articles: "about Syria". */
  readonly what: string;
  readonly filters: Filters;
  readonly found: Selection;
}

/**
 * Counts what is left when one condition is taken away, for each of them, and offers the one that leaves the most. Each
 * word of a question is such a condition; the whole of it is given up only where nothing else helps. Counts are exact, or
 * say "at least".
 */
export async function explainEmpty(select: Select, filters: Filters, archive: number): Promise<EmptyView> {
  const { matches } = await select(filters);
  const widen = async (what: string, wider: Filters): Promise<Wider> => ({
    what,
    filters: wider,
    found: await select(wider),
  });
  const drop = (condition: Condition) => widen(describe(condition), dropCondition(filters, condition));
  const conditions = listConditions(filters);
  const parts = await Promise.all([
    ...conditions.filter(({ name }) => name !== 'q').map(drop),
    ...loosenQuestion(filters.q, matches).map(({ what, q }) => widen(what, { ...filters, q, page: null })),
  ]);
  const whole = await Promise.all(conditions.filter(({ name }) => name === 'q').map(drop));
  const best = [parts, whole]
    .flatMap((some) => some.toSorted((a, b) => b.found.total - a.found.total))
    .find(({ found }) => found.total > 0);
  const way =
    best !== undefined && isNarrowed(best.filters)
      ? { text: `${count(best.found, countArticles)} if they need not be ${best.what}`, filters: best.filters }
      : { text: `${countArticles(archive)} in the whole archive`, filters: { ...noFilters, sort: filters.sort } };
  const looked = matches?.lookedThrough ?? null;
  const why =
    looked === null
      ? `0 of ${countArticles(archive)}. ${findContradiction(filters) ?? explain(best)}`
      : `0 of the ${looked} articles that were looked through.`;
  return { why, ways: [...turnDates(filters), way] };
}

function explain(best: Wider | undefined): string {
  if (best === undefined) return 'Nothing is left whichever one condition is taken away.';
  const kept = listConditions(best.filters).map(describe);
  if (kept.length === 0) return `None is ${best.what}.`;
  const isOne = best.found.total === 1;
  return `${count(best.found)} ${isOne ? 'is' : 'are'} ${joinWords(kept)}, ${isOne ? 'but not' : 'none of them'} ${best.what}.`;
}

/** "37", "At least 37": a phrase is not looked for in every article that has its words. */
function count({ total, matches }: Selection, inWords: (count: number) => string = String): string {
  return `${matches?.lookedThrough == null ? '' : 'At least '}${inWords(total)}`;
}

function turnDates(filters: Filters): EmptyView['ways'] {
  const { since, until } = filters;
  if (since === null || until === null || since <= until) return [];
  const turned = { ...filters, since: until, until: since, page: null };
  return [{ text: `Turn the dates round: ${until} to ${since}`, filters: turned }];
}

/** What articles that meet it are: "about Syria", "printed since 2019-01-01". */
function describe({ name, value }: Condition): string {
  if (name === 'q') return `found for “${value}”`;
  if (name === 'since' || name === 'until') return `printed ${name} ${value}`;
  if (name === 'tag') return `tagged ${value}`;
  const region = regionBySlug(value);
  return `${name === 'filed' ? 'filed from' : name} ${region?.code === noPlace ? 'no stated place' : region?.name}`;
}

/** "a", "a and b", "a, b and c" */
function joinWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}
