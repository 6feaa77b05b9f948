import { language } from 'virtual:language';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isWorldRegion } from '#news/regions/regions.ts';
import { stripAccents } from '#news/text/strip-accents.ts';
import { newsQueries } from '../archive/queries.ts';
import { ChoiceList, nameOf, slugOf } from './choice-list.tsx';
import { Unreachable } from '../ui/unreachable.tsx';
import type { FacetProps } from './facet-section.tsx';
import { t } from '../languages/t.ts';

interface Props extends Omit<FacetProps, 'view' | 'choices'> {
  /** The id of what names the facet. */
  readonly title: string;
}

/**
 * Every value of a facet by name, with a field to find one. Asked for, so that it counts whatever must be looked
 * through.
 */
export function AllChoices({ facet, title, own, filters, all, address }: Props) {
  const { data, isPlaceholderData, isError } = useQuery({
    ...newsQueries.facetCounts(all, Infinity),
    placeholderData: keepPreviousData,
  });
  const [typed, setTyped] = useState('');
  const id = useId();
  if (isError) return <Unreachable />;
  if (data === undefined) return <p className="facet-note">{t('counts.counting')}</p>;
  const choices = data.facets[facet]
    .filter(([value]) => !isWorldRegion(value) && own[facet]?.includes(slugOf(value)) !== true)
    .toSorted(([a], [b]) => nameOf(a).localeCompare(nameOf(b), language));
  const isTag = facet === 'tag';
  const found = choices.filter(([value]) => fold(nameOf(value)).includes(fold(typed)));
  return (
    <div className="all-choices">
      <label htmlFor={id}>{isTag ? t('tags.find') : t('places.find')}</label>
      <input id={id} type="search" autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      <p role="status" className="facet-note">
        {sayFound(isTag, typed === '' ? null : found.length, choices.length)}
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

/** "3 of 12 places"; "12 places" where none is looked for. */
function sayFound(isTag: boolean, found: number | null, count: number): string {
  if (found === null) return isTag ? t('tags.count', { count }) : t('places.count', { count });
  return isTag ? t('tags.found', { found, count }) : t('places.found', { found, count });
}

/** "Côte" is found by "cote". */
function fold(text: string): string {
  return stripAccents(text).toLowerCase().trim();
}
