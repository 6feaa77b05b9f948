import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { readFilters } from '#news/filters/read-filters.ts';

/** The filters in the address: their only copy. `own` is the page's own order. */
export function useFilters(own: 'newest' | 'best' = 'newest'): ReturnType<typeof readFilters> {
  const { search } = useLocation();
  return useMemo(() => readFilters(search, own), [search, own]);
}
