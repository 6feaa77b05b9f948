import { useId } from 'react';
import type { Counted, Facet } from '#news/archive/archive.ts';
import { toggleValue, type Filters } from '#news/filters/filters.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import type { Choices } from './use-choices.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly facet: Facet;
  readonly label: string;
  /**
   * The id of what names the facet: "Kenya 5" stands under About and under Filed from, and a link is to say which it
   * is.
   */
  readonly title: string;
  readonly choices: readonly Counted[];
  readonly counts: Choices['counts'];
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** Values of a facet as links that add or take away a condition, with the count that each would give once it is known. */
export function ChoiceList({ facet, label, title, choices, counts, filters, address }: Props) {
  const own = useId();
  return (
    <ul aria-label={label}>
      {choices.map(([value, count]) => {
        const slug = slugOf(value);
        return (
          <li key={value} className={isWorldRegion(value) ? 'world-choice' : undefined}>
            <Link
              to={address(toggleValue(filters, facet, slug))}
              id={own + value}
              aria-labelledby={`${own}${value} ${title}`}
              aria-current={filters[facet].includes(slug) ? 'true' : undefined}
              keepsPlace
            >
              <span className="choice" dir="auto">
                {nameOf(value)}
              </span>{' '}
              {(counts === 'exact' || counts === 'at-least') && <Count of={count} isAtLeast={counts === 'at-least'} />}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** What addresses call a value of the data. */
export function slugOf(value: string): string {
  return regionByCode(value)?.slug ?? value;
}

/** What readers call it. */
export function nameOf(value: string): string {
  return regionByCode(value)?.name ?? value;
}
