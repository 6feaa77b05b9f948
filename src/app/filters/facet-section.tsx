import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { isNameFacet, type Facet } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { isNamedKind } from '#news/people/named.ts';
import { isWorldRegion, regionBySlug } from '#news/regions/regions.ts';
import type { Choices } from './use-choices.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { newsQueries } from '../archive/queries.ts';
import type { ListView } from '../archive/load-list.ts';
import { FilterSection } from './filter-section.tsx';
import { ChoiceList, nameOf, slugOf } from './choice-list.tsx';
import { Unreachable } from '../ui/unreachable.tsx';
import { authorName } from '../languages/author-name.ts';
import { t } from '../languages/t.ts';

const loadAllChoices = () => import('./all-choices.tsx');
const loadMap = () => import('./filter-map.tsx');

export interface FacetProps {
  readonly facet: Facet;
  readonly view: ListView;
  readonly choices: Choices;
  /** The filters of the page's path, those of its query, and both. */
  readonly pathFilters: Partial<Filters>;
  readonly filters: Filters;
  readonly allFilters: Filters;
  readonly address: (filters: Filters) => string;
  readonly isSheet: boolean;
}

const titles: { readonly [F in Facet]: string } = {
  about: t('about-places'),
  filed: t('filed-from'),
  tag: t('tags'),
  by: t('authors'),
  person: t('people'),
  organisation: t('organisations'),
};

/** The buttons for all values of a facet. */
const openLabels: { readonly [F in Facet]: (count: number) => string } = {
  about: (count) => t('places.open', { count }),
  filed: (count) => t('places.open', { count }),
  tag: (count) => t('tags.open', { count }),
  by: (count) => t('authors.open', { count }),
  person: (count) => t('people.open', { count }),
  organisation: (count) => t('organisations.open', { count }),
};

/**
 * A facet of the filter panel: its most frequent values, a button for all of them, and for regions a map. Renders nothing
 * where the facet has no values.
 */
export function FacetSection({ facet, view, choices, pathFilters, filters, allFilters, address, isSheet }: FacetProps) {
  const allChoices = useDisclosure(loadAllChoices);
  const map = useDisclosure(loadMap);
  // Heads of lists do not have whom articles name: all of them are offered.
  const isCounted = view.facets === null || !isNamedKind(facet);
  // A page that is opened by its address asks for no data until the reader does something.
  const hasInteracted = useHasInteracted();
  const { data: census } = useQuery({ ...newsQueries.census(), enabled: !isCounted && hasInteracted });
  const { first, all: valueCount } = choices.facets[facet] ?? {
    first: [],
    all: isCounted ? 0 : (census?.[facet] ?? 0),
  };
  const frequent = new Set(first.map(([value]) => slugOf(facet, value)));
  // Chosen values are shown even where they are not frequent, so that they can be cleared.
  const otherChosen = filters[facet].filter((slug) => !frequent.has(slug)).map((slug) => valueOf(facet, slug));
  const choicesShown = [...otherChosen.map((value) => [value, view.total] as const), ...first]
    // The filters of the path apply to all articles of the page.
    .filter(([value]) => pathFilters[facet]?.includes(slugOf(facet, value)) !== true)
    .toSorted(([a], [b]) => Number(isWorldRegion(b)) - Number(isWorldRegion(a)));
  if (choicesShown.length === 0 && (isCounted || valueCount === 0)) return null;
  const chosen = filters[facet].map((slug) => nameOf(facet, valueOf(facet, slug)));
  return (
    <FilterSection
      title={titles[facet]}
      chosen={chosen.length === 0 ? undefined : chosen.join(t('comma'))}
      isFolding={isSheet}
      isOpen={facet === 'about'}
    >
      {(title) => (
        <>
          {choicesShown.length > 0 && (
            <ChoiceList
              facet={facet}
              label={titles[facet]}
              title={title}
              choices={choicesShown}
              counts={choices.counts}
              filters={filters}
              address={address}
            />
          )}
          {facet === 'about' && choicesShown.length > 1 && (
            <Disclosure label={t('map')} {...map}>
              {map.loaded && (
                <map.loaded.FilterMap
                  view={view.map}
                  pathFilters={pathFilters}
                  allFilters={allFilters}
                  filters={filters}
                  address={address}
                />
              )}
            </Disclosure>
          )}
          {(allChoices.loaded || valueCount > first.filter(([value]) => !isWorldRegion(value)).length) && (
            <Disclosure label={openLabels[facet](valueCount)} {...allChoices}>
              {allChoices.loaded && (
                <allChoices.loaded.AllChoices
                  facet={facet}
                  title={title}
                  allFilters={allFilters}
                  pathFilters={pathFilters}
                  filters={filters}
                  address={address}
                />
              )}
            </Disclosure>
          )}
        </>
      )}
    </FilterSection>
  );
}

/** The value that a slug in the address stands for. */
function valueOf(facet: Facet, slug: string): string {
  if (isNameFacet(facet)) return authorName(slug);
  return facet === 'tag' ? slug : (regionBySlug(slug)?.code ?? slug);
}

interface DisclosureProps extends ReturnType<typeof useDisclosure> {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A button that opens and closes `children`, whose module the first press loads. */
function Disclosure({ label, loaded, isFailed, toggle, children }: DisclosureProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="facet-more" aria-expanded={!!loaded} aria-controls={id} onClick={toggle}>
        {label}
      </button>
      {isFailed && <Unreachable />}
      <div id={id}>{children}</div>
    </>
  );
}
