import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { toggleValue, type Filters } from '#news/filters/filters.ts';
import type { MapView } from '#news/map/map-sheets.ts';
import { newsQueries } from '../archive/queries.ts';
import { Unreachable } from '../ui/unreachable.tsx';
import { WorldMap } from '../map/world-map.tsx';

interface Props {
  readonly view: MapView | null;
  readonly own: Partial<Filters>;
  readonly filters: Filters;
  readonly all: Filters;
  readonly address: (filters: Filters) => string;
}

/** What a view is about, as a map: a country adds itself to the conditions, or takes itself away. */
export function FilterMap({ view, own, filters, all, address }: Props) {
  const { data, isError } = useQuery({ ...newsQueries.facetCounts(all, Infinity), placeholderData: keepPreviousData });
  if (isError) return <Unreachable />;
  const to = (slug: string) =>
    own.about?.includes(slug) === true ? null : address(toggleValue(filters, 'about', slug));
  return <WorldMap counts={new Map(data?.facets.about)} to={to} view={view} staysHere />;
}
