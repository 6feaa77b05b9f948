import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ViewFacets } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import type { ListView } from '../archive/load-list.ts';
import { facetQueries } from '../archive/facet-queries.ts';

/** The values that a list can be filtered by, and how reliable their counts are. */
export interface Choices {
  readonly facets: ViewFacets;
  /** `counting`: the values are those of the previous list, whose counts must not be shown. */
  readonly counts: 'exact' | 'at-least' | 'counting' | 'failed';
}

/**
 * How many articles are counted unasked, which loads about 160 kB. A longer list is counted from its newest years, and its
 * counts are lower bounds. Figures: docs/decisions/0009-filters.md.
 */
export const maxCounted = 30_000;

const noValues = { all: 0, first: [] };
const noFacets: ViewFacets = { about: noValues, filed: noValues, tag: noValues };

/**
 * The choices of a list. Where they must be counted first, those of the previous list are returned meanwhile; null where there
 * was none.
 */
export function useChoices(view: ListView, allFilters: Filters): Choices | null {
  const isKnown = view.facets !== null;
  const counted = useQuery({ ...facetQueries.counts(allFilters, maxCounted), enabled: !isKnown });
  const current = view.facets ?? counted.data?.first ?? null;
  const [previous, setPrevious] = useState(current);
  if (current !== null && current !== previous) setPrevious(current);
  if (current === null && counted.isError) return { facets: previous ?? noFacets, counts: 'failed' };
  if (current === null) return previous && { facets: previous, counts: 'counting' };
  return { facets: current, counts: !isKnown && counted.data?.isAtLeast === true ? 'at-least' : 'exact' };
}
