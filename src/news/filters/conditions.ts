import { facets, type Facet } from '../archive/archive.ts';
import type { Filters } from './filters.ts';

/** One filter that is set, with its value as in the address: `{ name: 'about', value: 'syria' }`. */
export interface Condition {
  readonly name: 'q' | Facet | 'since' | 'until';
  readonly value: string;
}

/** Lists the filters that are set: the query, the facets one by one, then the dates. */
export function listConditions(filters: Filters): Condition[] {
  const { q, since, until } = filters;
  return [
    ...(q === null ? [] : [{ name: 'q' as const, value: q }]),
    ...facets.flatMap((name) => filters[name].map((value) => ({ name, value }))),
    ...(since === null ? [] : [{ name: 'since' as const, value: since }]),
    ...(until === null ? [] : [{ name: 'until' as const, value: until }]),
  ];
}

/** Removes one condition and returns to the first page. */
export function dropCondition(filters: Filters, { name, value }: Condition): Filters {
  if (name === 'q' || name === 'since' || name === 'until') return { ...filters, [name]: null, page: null };
  return { ...filters, [name]: filters[name].filter((other) => other !== value), page: null };
}
