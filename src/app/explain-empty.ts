import { dropCondition, listConditions, type Condition } from '#news/conditions.ts';
import { noFilters, type Filters } from '#news/filters.ts';
import { findContradiction } from '#news/find-contradiction.ts';
import { noPlace } from '#news/region.ts';
import { regionBySlug } from '#news/regions.ts';
import type { Select } from './select-articles.ts';

/** Why a view holds nothing, and the ways out of it. Loaded when there is such a view. */
export interface EmptyView {
  /** How many articles there are. */
  readonly archive: number;
  /** "37 are about Syria, none of them printed until 2018-12-31." */
  readonly why: string;
  /** `text` goes on behind the number of articles that the way leads to, where it is known. */
  readonly ways: readonly { readonly articles: number | null; readonly text: string; readonly filters: Filters }[];
}

/**
 * Counts what is left when one condition is taken away, for each of them, and offers the one that leaves the most; all
 * counts are exact.
 */
export async function explainEmpty(select: Select, filters: Filters, archive: number): Promise<EmptyView> {
  const without = listConditions(filters).map(async (condition) => {
    const left = dropCondition(filters, condition);
    return { condition, filters: left, total: (await select(left)).total };
  });
  const [best] = (await Promise.all(without)).toSorted((a, b) => b.total - a.total);
  if (best === undefined) return { archive, why: '', ways: [] };
  const way =
    best.total > 0
      ? { articles: best.total, text: `if they need not be ${describe(best.condition)}`, filters: best.filters }
      : { articles: archive, text: 'in the whole archive', filters: { ...noFilters, sort: filters.sort } };
  return { archive, why: findContradiction(filters) ?? explain(best), ways: [...turnDates(filters), way] };
}

interface Without {
  readonly condition: Condition;
  /** The filters without it. */
  readonly filters: Filters;
  readonly total: number;
}

function explain({ condition, filters, total }: Without): string {
  const others = listConditions(filters).map(describe);
  if (others.length === 0) return `None is ${describe(condition)}.`;
  if (total === 0) return 'Nothing is left whichever one condition is taken away.';
  const [are, none] = total === 1 ? ['1 is', 'but not'] : [`${total} are`, 'none of them'];
  return `${are} ${joinWords(others)}, ${none} ${describe(condition)}.`;
}

function turnDates(filters: Filters): EmptyView['ways'] {
  const { since, until } = filters;
  if (since === null || until === null || since <= until) return [];
  const turned = { ...filters, since: until, until: since, page: null };
  return [{ articles: null, text: `Turn the dates round: ${until} to ${since}`, filters: turned }];
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
