import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isWorldRegion } from '#news/regions.ts';
import { newsQueries } from '../queries.ts';
import { ChoiceList, nameOf, slugOf } from './choice-list.tsx';
import { Unreachable } from './unreachable.tsx';
import type { FacetProps } from './facet-section.tsx';

interface Props extends Omit<FacetProps, 'view' | 'choices'> {
  /** "places", "tags" */
  readonly what: string;
  /** The id of what names the facet. */
  readonly title: string;
}

/** Every value of a facet by name, with a field to find one. Asked for, so that it counts whatever must be looked through. */
export function AllChoices({ facet, what, title, own, filters, all, address }: Props) {
  const { data, isPlaceholderData, isError } = useQuery({
    ...newsQueries.facetCounts(all, Infinity),
    placeholderData: keepPreviousData,
  });
  const [typed, setTyped] = useState('');
  const id = useId();
  if (isError) return <Unreachable />;
  if (data === undefined) return <p className="facet-note">Counting …</p>;
  const choices = data.facets[facet]
    .filter(([value]) => !isWorldRegion(value) && own[facet]?.includes(slugOf(value)) !== true)
    .toSorted(([a], [b]) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const found = choices.filter(([value]) => fold(nameOf(value)).includes(fold(typed)));
  return (
    <div className="all-choices">
      <label htmlFor={id}>Find among {what}</label>
      <input id={id} type="search" autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      <p role="status" className="facet-note">
        {typed === '' ? `${choices.length} ${what}` : `${found.length} of ${choices.length} ${what}`}
      </p>
      <ChoiceList
        facet={facet}
        label={`All ${what}`}
        title={title}
        choices={found}
        counts={isPlaceholderData ? 'counting' : 'exact'}
        filters={filters}
        address={address}
      />
    </div>
  );
}

/** "Côte" is found by "cote". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
