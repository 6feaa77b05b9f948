import { facets, type Facet } from '../archive/archive.ts';
import type { Filters } from './filters.ts';

/** One thing that a view asks of its articles, as its address says it. */
export interface Condition {
  readonly name: 'q' | Facet | 'since' | 'until';
  readonly value: string;
}

/** Everything that filters ask: the words searched for, facet by facet, then the dates. */
export function listConditions(filters: Filters): Condition[] {
  const { q, since, until } = filters;
  return [
    ...(q === null ? [] : [{ name: 'q' as const, value: q }]),
    ...facets.flatMap((name) => filters[name].map((value) => ({ name, value }))),
    ...(since === null ? [] : [{ name: 'since' as const, value: since }]),
    ...(until === null ? [] : [{ name: 'until' as const, value: until }]),
  ];
}

/** The filters without one of their conditions, back at the beginning of the list. */
export function dropCondition(filters: Filters, { name, value }: Condition): Filters {
  if (name === 'q' || name === 'since' || name === 'until') return { ...filters, [name]: null, page: null };
  return { ...filters, [name]: filters[name].filter((other) => other !== value), page: null };
}
