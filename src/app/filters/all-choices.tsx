import { language } from 'virtual:language';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Facet } from '#news/archive/archive.ts';
import { isWorldRegion } from '#news/regions/regions.ts';
import { stripAccents } from '#news/text/strip-accents.ts';
import { facetQueries } from '../archive/facet-queries.ts';
import { ChoiceList, nameOf, slugOf } from './choice-list.tsx';
import { Unreachable } from '../ui/unreachable.tsx';
import type { FacetProps } from './facet-section.tsx';
import { t } from '../languages/t.ts';

interface Words {
  readonly all: string;
  readonly find: string;
  readonly count: (count: number) => string;
  readonly found: (found: number, count: number) => string;
}

const placeWords: Words = {
  all: t('places.all'),
  find: t('places.find'),
  count: (count) => t('places.count', { count }),
  found: (found, count) => t('places.found', { found, count }),
};

const words: { readonly [F in Facet]: Words } = {
  about: placeWords,
  filed: placeWords,
  tag: {
    all: t('tags.all'),
    find: t('tags.find'),
    count: (count) => t('tags.count', { count }),
    found: (found, count) => t('tags.found', { found, count }),
  },
  by: {
    all: t('authors.all'),
    find: t('authors.find'),
    count: (count) => t('authors.count', { count }),
    found: (found, count) => t('authors.found', { found, count }),
  },
  person: {
    all: t('people.all'),
    find: t('people.find'),
    count: (count) => t('people.count', { count }),
    found: (found, count) => t('people.found', { found, count }),
  },
  organisation: {
    all: t('organisations.all'),
    find: t('organisations.find'),
    count: (count) => t('organisations.count', { count }),
    found: (found, count) => t('organisations.found', { found, count }),
  },
};

interface Props extends Omit<FacetProps, 'view' | 'choices' | 'isSheet'> {
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
    .filter(([value]) => !isWorldRegion(value) && pathFilters[facet]?.includes(slugOf(facet, value)) !== true)
    .toSorted(([a], [b]) => nameOf(facet, a).localeCompare(nameOf(facet, b), language));
  const { all, find, count, found: countFound } = words[facet];
  const wanted = normalize(query);
  // A tag is found by its name, and as it stands in addresses.
  const found = choices.filter(
    ([value]) => normalize(nameOf(facet, value)).includes(wanted) || (facet === 'tag' && value.includes(wanted)),
  );
  return (
    <div className="all-choices">
      <label htmlFor={id}>{find}</label>
      <input id={id} type="search" autoComplete="off" onChange={({ target }) => setQuery(target.value)} />
      <p role="status" className="facet-note">
        {query === '' ? count(choices.length) : countFound(found.length, choices.length)}
      </p>
      <ChoiceList
        facet={facet}
        label={all}
        title={title}
        choices={found}
        counts={isPlaceholderData ? 'counting' : 'exact'}
        filters={filters}
        address={address}
      />
    </div>
  );
}

/** So that "cote" finds "Côte". */
function normalize(text: string): string {
  return stripAccents(text).toLowerCase().trim();
}
