import { useId } from 'react';
import { isNameFacet, type Counted, type Facet } from '#news/archive/archive.ts';
import { toggleValue, type Filters } from '#news/filters/filters.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import type { Choices } from './use-choices.ts';
import { Count } from '../ui/count.tsx';
import { tagName } from '../languages/tag-name.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly facet: Facet;
  readonly label: string;
  /** The id of the facet's heading, part of each link's name: "Kenya 5" is both under About and under Filed from. */
  readonly title: string;
  readonly choices: readonly Counted[];
  readonly counts: Choices['counts'];
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** The values of a facet as links that set or clear it, with the number of articles that each would leave, once known. */
export function ChoiceList({ facet, label, title, choices, counts, filters, address }: Props) {
  const idPrefix = useId();
  return (
    <ul aria-label={label}>
      {choices.map(([value, count]) => {
        const slug = slugOf(facet, value);
        return (
          <li key={value} className={isWorldRegion(value) ? 'world-choice' : undefined}>
            <Link
              to={address(toggleValue(filters, facet, slug))}
              // The slug: a blank in a name would part the reference.
              id={idPrefix + slug}
              aria-labelledby={`${idPrefix}${slug} ${title}`}
              aria-current={filters[facet].includes(slug) ? 'true' : undefined}
              preserveScroll
            >
              <span className="choice" dir="auto">
                {nameOf(facet, value)}
              </span>{' '}
              {(counts === 'exact' || counts === 'at-least') && <Count of={count} isAtLeast={counts === 'at-least'} />}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** A value of a facet as addresses have it: the slug of a region or a name, a tag as it is. */
export function slugOf(facet: Facet, value: string): string {
  return isNameFacet(facet) ? personSlug(value) : (regionByCode(value)?.slug ?? value);
}

/** A value of a facet for readers. */
export function nameOf(facet: Facet, value: string): string {
  if (isNameFacet(facet)) return value;
  return facet === 'tag' ? tagName(value) : (regionByCode(value)?.name ?? value);
}
