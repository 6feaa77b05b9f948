import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { toggleValue, type Filters } from '#news/filters/filters.ts';
import type { MapView } from '#news/map/map-sheets.ts';
import { facetQueries } from '../archive/facet-queries.ts';
import { Unreachable } from '../ui/unreachable.tsx';
import { WorldMap } from '../map/world-map.tsx';

interface Props {
  readonly view: MapView | null;
  readonly pathFilters: Partial<Filters>;
  readonly filters: Filters;
  readonly allFilters: Filters;
  readonly address: (filters: Filters) => string;
}

/** A map of what the articles of a list are about. Each country links to the list with its condition set or cleared. */
export function FilterMap({ view, pathFilters, filters, allFilters, address }: Props) {
  const { data, isError } = useQuery({
    ...facetQueries.choices(allFilters, 'about'),
    placeholderData: keepPreviousData,
  });
  if (isError) return <Unreachable />;
  const to = (slug: string) =>
    pathFilters.about?.includes(slug) === true ? null : address(toggleValue(filters, 'about', slug));
  return <WorldMap counts={new Map(data)} to={to} view={view} staysHere />;
}
