import { language } from 'virtual:language';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isWorldRegion } from '#news/regions/regions.ts';
import { stripAccents } from '#news/text/strip-accents.ts';
import { facetQueries } from '../archive/facet-queries.ts';
import { ChoiceList, nameOf, slugOf } from './choice-list.tsx';
import { Unreachable } from '../ui/unreachable.tsx';
import type { FacetProps } from './facet-section.tsx';
import { t } from '../languages/t.ts';

interface Props extends Omit<FacetProps, 'view' | 'choices'> {
  /** The id of the facet's heading. */
  readonly title: string;
}

/**
 * All values of a facet by name, with a field that filters them. The reader has opened it, so that their exact numbers are
 * counted however many articles that takes.
 */
export function AllChoices({ facet, title, pathFilters, filters, allFilters, address }: Props) {
  const { data, isPlaceholderData, isError } = useQuery({
    ...facetQueries.choices(allFilters, facet),
    placeholderData: keepPreviousData,
  });
  const [query, setQuery] = useState('');
  const id = useId();
  if (isError) return <Unreachable />;
  if (data === undefined) return <p className="facet-note">{t('counts.counting')}</p>;
  const choices = data
    .filter(([value]) => !isWorldRegion(value) && pathFilters[facet]?.includes(slugOf(value)) !== true)
    .toSorted(([a], [b]) => nameOf(facet, a).localeCompare(nameOf(facet, b), language));
  const isTag = facet === 'tag';
  const wanted = normalize(query);
  // A tag is found by its name, and as it stands in addresses.
  const found = choices.filter(
    ([value]) => normalize(nameOf(facet, value)).includes(wanted) || (isTag && value.includes(wanted)),
  );
  return (
    <div className="all-choices">
      <label htmlFor={id}>{isTag ? t('tags.find') : t('places.find')}</label>
      <input id={id} type="search" autoComplete="off" onChange={({ target }) => setQuery(target.value)} />
      <p role="status" className="facet-note">
        {describeCount(isTag, query === '' ? null : found.length, choices.length)}
      </p>
      <ChoiceList
        facet={facet}
        label={isTag ? t('tags.all') : t('places.all')}
        title={title}
        choices={found}
        counts={isPlaceholderData ? 'counting' : 'exact'}
        filters={filters}
        address={address}
      />
    </div>
  );
}

/** "3 of 12 places"; "12 places" without a query. */
function describeCount(isTag: boolean, found: number | null, count: number): string {
  if (found === null) return isTag ? t('tags.count', { count }) : t('places.count', { count });
  return isTag ? t('tags.found', { found, count }) : t('places.found', { found, count });
}

/** So that "cote" finds "Côte". */
function normalize(text: string): string {
  return stripAccents(text).toLowerCase().trim();
}
