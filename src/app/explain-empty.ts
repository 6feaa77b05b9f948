import { locale } from 'virtual:language';
import { dropCondition, listConditions, type Condition } from '#news/conditions.ts';
import { isNarrowed, noFilters, type Filters } from '#news/filters.ts';
import { findContradiction } from '#news/find-contradiction.ts';
import { noPlace } from '#news/region.ts';
import { regionBySlug } from '#news/regions.ts';
import { countArticles } from './count-articles.ts';
import { say } from './say.ts';
import { loosenQuestion } from './search/loosen-question.ts';
import type { Select, Selection } from './select-articles.ts';

/** Why a view holds nothing, and the ways out of it. Loaded when there is such a view. */
export interface EmptyView {
  /** "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
  readonly why: string;
  /** Each says how many articles it leads to, where that is known. */
  readonly ways: readonly { readonly text: string; readonly filters: Filters }[];
}

const all = new Intl.ListFormat(locale);

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
    ...loosenQuestion(filters.q, matches).map(({ without, q }) =>
      widen(describeWords(without), { ...filters, q, page: null }),
    ),
  ]);
  const whole = await Promise.all(conditions.filter(({ name }) => name === 'q').map(drop));
  const best = [parts, whole]
    .flatMap((some) => some.toSorted((a, b) => b.found.total - a.found.total))
    .find(({ found }) => found.total > 0);
  const way =
    best !== undefined && isNarrowed(best.filters)
      ? { text: say('empty.without', { ...countOf(best), what: best.what }), filters: best.filters }
      : {
          text: say('empty.whole-archive', { articles: countArticles(archive) }),
          filters: { ...noFilters, sort: filters.sort },
        };
  const looked = matches?.lookedThrough ?? null;
  const why =
    looked === null
      ? `${say('empty.of-archive', { count: archive })} ${explainContradiction(filters) ?? explain(best)}`
      : say('empty.of-looked-through', { count: looked });
  return { why, ways: [...turnDates(filters), way] };
}

function explainContradiction(filters: Filters): string | null {
  const found = findContradiction(filters);
  if (found === 'no-such-day') return say('empty.no-such-day', datesOf(filters));
  if (found === 'nowhere-and-elsewhere') return say('empty.nowhere-else');
  return found && say('empty.filed-once');
}

function explain(best: Wider | undefined): string {
  if (best === undefined) return say('empty.all-conditions');
  const { what } = best;
  const kept = listConditions(best.filters).map(describe);
  if (kept.length === 0) return say('empty.none-is', { what });
  return say('empty.some-are', { ...countOf(best), kept: all.format(kept), what });
}

/** A phrase is not looked for in every article that has its words. */
function countOf({ found: { total, matches } }: Wider) {
  return { count: total, atLeast: String(matches?.lookedThrough != null) };
}

function turnDates(filters: Filters): EmptyView['ways'] {
  if (findContradiction(filters) !== 'no-such-day') return [];
  const { since, until } = datesOf(filters);
  const turned = { ...filters, since: until, until: since, page: null };
  return [{ text: say('empty.turn-dates', { since: until, until: since }), filters: turned }];
}

const datesOf = ({ since, until }: Filters) => ({ since: since ?? '', until: until ?? '' });

/** What articles that meet it are: "about Syria", "printed since 2019-01-01". */
function describe({ name, value }: Condition): string {
  if (name === 'q') return describeWords([value]);
  if (name === 'since') return say('meets.since', { date: value });
  if (name === 'until') return say('meets.until', { date: value });
  if (name === 'tag') return say('meets.tag', { tag: value });
  const { code, name: place } = regionBySlug(value) ?? { code: value, name: value };
  if (code === noPlace) return name === 'filed' ? say('meets.filed-nowhere') : say('meets.about-nowhere');
  return name === 'filed' ? say('meets.filed', { place }) : say('meets.about', { place });
}

/** "found for “a” and “b”"; of no words that they stand together. */
function describeWords(words: readonly string[]): string {
  if (words.length === 0) return say('meets.phrase');
  return say('meets.words', { words: all.format(words.map((text) => say('quoted', { text }))) });
}
