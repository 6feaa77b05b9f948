import { dropCondition, listConditions, type Condition } from '#news/conditions.ts';
import type { Filters } from '#news/filters.ts';
import type { Select } from './select-articles.ts';

/** What an empty view would hold without each of its conditions. */
export interface EmptyView {
  /** Articles in the archive. */
  readonly archive: number;
  /** The condition whose removal helps most comes first. */
  readonly ways: readonly { readonly without: Condition; readonly total: number }[];
}

/** Counts what is left when a condition is taken away, for each of them; counts are exact. */
export async function explainEmpty(select: Select, filters: Filters, archive: number): Promise<EmptyView> {
  const ways = listConditions(filters).map(async (without) => {
    const { total } = await select(dropCondition(filters, without));
    return { without, total };
  });
  return { archive, ways: (await Promise.all(ways)).toSorted((a, b) => b.total - a.total) };
}
