import { dropCondition, listConditions, type Condition } from '#news/filters/conditions.ts';
import type { Filters } from '#news/filters/filters.ts';
import { findContradiction, type Contradiction } from '#news/filters/find-contradiction.ts';
import { relaxQuestion } from './relax-question.ts';
import type { Select } from './select-articles.ts';

/**
 * Why a view holds nothing, and what would hold something. It has no words: it is kept with the page and in the cache,
 * whatever language it is then shown in (describe-empty.ts).
 */
export interface EmptyView {
  readonly filters: Filters;
  /** How many articles there are in all. */
  readonly archive: number;
  /** How many articles a phrase was looked for in, where these were not all that have its words. */
  readonly lookedThrough: number | null;
  /** Why no article of any archive could be in it. */
  readonly contradiction: Contradiction | null;
  /** What holds the most with less asked; null where nothing does. */
  readonly wider: WiderView | null;
}

/** A view with less asked of it. */
export interface WiderView {
  /** What is asked no more: a condition, or these words of the question; no words, if only that they stand together. */
  readonly without: Condition | { readonly name: 'words'; readonly value: readonly string[] };
  readonly filters: Filters;
  readonly count: number;
  /** There may be more: a phrase was not looked for in every article that has its words. */
  readonly isAtLeast: boolean;
}

/**
 * Counts what is left when one condition is taken away, for each of them, and offers the one that leaves the most. Each
 * word of a question is such a condition; the whole of it is given up only where nothing else helps.
 */
export async function explainEmpty(select: Select, filters: Filters, archive: number): Promise<EmptyView> {
  const { matches } = await select(filters);
  const widen = async (without: WiderView['without'], wider: Filters): Promise<WiderView> => {
    const found = await select(wider);
    return { without, filters: wider, count: found.total, isAtLeast: found.matches?.lookedThrough != null };
  };
  const drop = (condition: Condition) => widen(condition, dropCondition(filters, condition));
  const conditions = listConditions(filters);
  const parts = await Promise.all([
    ...conditions.filter(({ name }) => name !== 'q').map(drop),
    ...relaxQuestion(filters.q, matches).map(({ without, q }) =>
      widen({ name: 'words', value: without }, { ...filters, q, page: null }),
    ),
  ]);
  const whole = await Promise.all(conditions.filter(({ name }) => name === 'q').map(drop));
  const wider = [parts, whole]
    .flatMap((some) => some.toSorted((a, b) => b.count - a.count))
    .find(({ count }) => count > 0);
  return {
    filters,
    archive,
    lookedThrough: matches?.lookedThrough ?? null,
    contradiction: findContradiction(filters),
    wider: wider ?? null,
  };
}
