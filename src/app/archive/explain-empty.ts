import { dropCondition, listConditions, type Condition } from '#news/filters/conditions.ts';
import type { Filters } from '#news/filters/filters.ts';
import { findContradiction, type Contradiction } from '#news/filters/find-contradiction.ts';
import { relaxQuestion } from './relax-question.ts';
import type { Select } from './select-articles.ts';

/**
 * Why a view is empty, and what would not be. It is data without sentences, since it is cached and prerendered
 * independently of the language of the interface (describe-empty.ts).
 */
export interface EmptyView {
  readonly filters: Filters;
  /** Number of articles in the archive. */
  readonly archive: number;
  /** Number of articles in which a phrase was searched, where more have its words; null where all were. */
  readonly lookedThrough: number | null;
  /** Conditions that no article could meet together; null where there are none. */
  readonly contradiction: Contradiction | null;
  /** The view with fewer conditions that has the most articles; null where none has any. */
  readonly wider: WiderView | null;
}

/** A view with one condition less. */
export interface WiderView {
  /**
   * What was dropped: a condition, or these words of the query. An empty list of words: only their order, as a phrase.
   */
  readonly without: Condition | { readonly name: 'words'; readonly value: readonly string[] };
  readonly filters: Filters;
  readonly count: number;
  /** The count is a lower bound: a phrase was not searched in every article that has its words. */
  readonly isAtLeast: boolean;
}

/**
 * Counts what remains when one condition is dropped, for each of them, and offers the view with the most articles. Each
 * word of the query is such a condition; the whole query is dropped only where nothing else helps. `archive` is the
 * number of articles in the archive.
 */
export async function explainEmpty(select: Select, filters: Filters, archive: number): Promise<EmptyView> {
  const { matches } = await select(filters);
  const widen = async (without: WiderView['without'], wider: Filters): Promise<WiderView> => {
    const found = await select(wider);
    return { without, filters: wider, count: found.total, isAtLeast: found.matches?.lookedThrough != null };
  };
  const drop = (condition: Condition) => widen(condition, dropCondition(filters, condition));
  const conditions = listConditions(filters);
  const partial = await Promise.all([
    ...conditions.filter(({ name }) => name !== 'q').map(drop),
    ...relaxQuestion(filters.q, matches).map(({ without, q }) =>
      widen({ name: 'words', value: without }, { ...filters, q, page: null }),
    ),
  ]);
  const withoutQuery = await Promise.all(conditions.filter(({ name }) => name === 'q').map(drop));
  const wider = [partial, withoutQuery]
    .flatMap((views) => views.toSorted((a, b) => b.count - a.count))
    .find(({ count }) => count > 0);
  return {
    filters,
    archive,
    lookedThrough: matches?.lookedThrough ?? null,
    contradiction: findContradiction(filters),
    wider: wider ?? null,
  };
}
