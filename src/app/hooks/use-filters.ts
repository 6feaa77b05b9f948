import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { readFilters } from '#news/filters.ts';

/** The filters in the address: their only copy. */
export function useFilters(): ReturnType<typeof readFilters> {
  const { search } = useLocation();
  return useMemo(() => readFilters(search), [search]);
}
