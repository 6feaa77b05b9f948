import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ViewFacets } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import type { ListView } from '../archive/load-list.ts';
import { newsQueries } from '../archive/queries.ts';

/** What a view can be narrowed by, and what is known of its counts. */
export interface Choices {
  readonly facets: ViewFacets;
  /** `counting`: what is offered is the last view's, and no count of it may be shown. */
  readonly counts: 'exact' | 'at-least' | 'counting' | 'failed';
}

/**
 * Articles in the years that are counted without being asked for, about 160 kB; a view of more is counted from its
 * newest years, and its counts are said to be lower bounds. Figures: docs/decisions/0009-finding.md.
 */
export const mostCounted = 30_000;

const none = { all: 0, first: [] };
const nothing: ViewFacets = { about: none, filed: none, tag: none };

/**
 * The list is there first; where its choices have to be counted, the last ones keep their place meanwhile. Null while
 * there were none yet.
 */
export function useChoices(view: ListView, all: Filters): Choices | null {
  const isKnown = view.facets !== null;
  const counted = useQuery({ ...newsQueries.facetCounts(all, mostCounted), enabled: !isKnown });
  const now = view.facets ?? counted.data?.first ?? null;
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  if (now === null && counted.isError) return { facets: last ?? nothing, counts: 'failed' };
  if (now === null) return last && { facets: last, counts: 'counting' };
  return { facets: now, counts: !isKnown && counted.data?.isAtLeast === true ? 'at-least' : 'exact' };
}
