import { useId } from 'react';
import type { Facet } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { isWorldRegion, regionBySlug } from '#news/regions/regions.ts';
import type { Choices } from './use-choices.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import type { ListView } from '../archive/load-list.ts';
import { ChoiceList, slugOf } from './choice-list.tsx';
import { Unreachable } from '../ui/unreachable.tsx';
import { t } from '../languages/t.ts';

const loadAllChoices = () => import('./all-choices.tsx');
const loadMap = () => import('./filter-map.tsx');

export interface FacetProps {
  readonly facet: Facet;
  readonly view: ListView;
  readonly choices: Choices;
  /** What the page's own address says, what its query says, and both. */
  readonly own: Partial<Filters>;
  readonly filters: Filters;
  readonly all: Filters;
  readonly address: (filters: Filters) => string;
}

const titles: { readonly [F in Facet]: string } = {
  about: t('about-places'),
  filed: t('filed-from'),
  tag: t('tags'),
};

/**
 * One facet of the panel: its most frequent values, the way to all of them, and the map. Nothing where nothing can be
 * chosen.
 */
export function FacetSection({ facet, view, choices, own, filters, all, address }: FacetProps) {
  const whole = useDisclosure(loadAllChoices);
  const map = useDisclosure(loadMap);
  const title = useId();
  const { first, all: number } = choices.facets[facet];
  const known = new Set(first.map(([value]) => value));
  // What is chosen is offered whatever its rank, so that it can be taken away again.
  const chosen = filters[facet].map((slug) => regionBySlug(slug)?.code ?? slug).filter((value) => !known.has(value));
  const offered = [...chosen.map((value) => [value, view.total] as const), ...first]
    // What the page itself is about narrows nothing.
    .filter(([value]) => own[facet]?.includes(slugOf(value)) !== true)
    .toSorted(([a], [b]) => Number(isWorldRegion(b)) - Number(isWorldRegion(a)));
  if (offered.length === 0) return null;
  return (
    <section className="facet">
      <h2 id={title}>{titles[facet]}</h2>
      <ChoiceList
        facet={facet}
        label={titles[facet]}
        title={title}
        choices={offered}
        counts={choices.counts}
        filters={filters}
        address={address}
      />
      {facet === 'about' && offered.length > 1 && (
        <Disclosure label={t('map')} {...map}>
          {map.loaded && (
            <map.loaded.FilterMap view={view.map} own={own} all={all} filters={filters} address={address} />
          )}
        </Disclosure>
      )}
      {(whole.loaded || number > first.filter(([value]) => !isWorldRegion(value)).length) && (
        <Disclosure
          label={facet === 'tag' ? t('tags.open', { count: number }) : t('places.open', { count: number })}
          {...whole}
        >
          {whole.loaded && (
            <whole.loaded.AllChoices
              facet={facet}
              title={title}
              all={all}
              own={own}
              filters={filters}
              address={address}
            />
          )}
        </Disclosure>
      )}
    </section>
  );
}

interface DisclosureProps extends ReturnType<typeof useDisclosure> {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A button that opens what stands below it, loaded no sooner. */
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
