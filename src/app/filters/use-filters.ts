import { useMemo } from 'react';
import { useLocation } from '../navigation/navigation-context.tsx';
import { readFilters } from '#news/filters/read-filters.ts';

/** The filters in the query of the address, which is the only place that holds them. `defaultSort` is the page's default order. */
export function useFilters(defaultSort: 'newest' | 'best' = 'newest'): ReturnType<typeof readFilters> {
  const { search } = useLocation();
  return useMemo(() => readFilters(search, defaultSort), [search, defaultSort]);
}
