import { lazy, Suspense, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Facet } from '#news/archive.ts';
import type { Filters } from '#news/filters.ts';
import { useChoices } from '../hooks/use-choices.ts';
import { useMedia } from '../hooks/use-media.ts';
import type { ListView } from '../load-list.ts';
import { DateFields } from './date-fields.tsx';
import { FacetSection } from './facet-section.tsx';

const TimeChart = lazy(() => import('./time-chart.tsx').then(({ TimeChart: Component }) => ({ default: Component })));

interface Props {
  readonly view: ListView;
  readonly own: Partial<Filters>;
  /** What the query says, and what page and query say together. */
  readonly filters: Filters;
  readonly all: Filters;
  readonly address: (filters: Filters) => string;
}

/** From this width on the rail stands beside the list and is always open (styles/filters.css). */
const deskWidth = '(min-width: 60rem)';

/** Everything a list can be narrowed by, with the count that choosing it would give. Each choice is a link. */
export function FilterPanel({ view, own, filters, all, address }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const choices = useChoices(view, all);
  const isShown = useMedia(deskWidth) || isOpen;
  const { times } = view;
  const section = (facet: Facet) => <FacetSection {...{ facet, view, choices, own, filters, all, address }} />;
  return (
    <div className="filters needs-script">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        Narrow and sort
      </button>
      <div id={id} className="filters-body" data-open={isOpen}>
        {section('about')}
        <section className="facet">
          <h2>Printed</h2>
          {times !== null && times.counts.length > 1 && (
            // Keeps its place before it is there, so that nothing below it moves.
            <div className="time-place">
              {isShown && (
                <Suspense>
                  <TimeChart times={times} filters={filters} address={address} />
                </Suspense>
              )}
            </div>
          )}
          <DateFields filters={filters} address={address} />
          {times !== null && times.undated > 0 && (
            <p className="facet-note">{times.undated} undated are not shown here.</p>
          )}
        </section>
        {section('filed')}
        {section('tag')}
        <SortChoice filters={filters} address={address} />
        {choices.counts === 'at-least' && (
          <p className="facet-note">+ means at least: of so large a view only the newest years are counted.</p>
        )}
        {choices.counts === 'failed' && <p className="facet-note">The counts could not be loaded.</p>}
      </div>
    </div>
  );
}

function SortChoice({ filters, address }: Pick<Props, 'filters' | 'address'>) {
  return (
    <section className="facet">
      <h2>Order</h2>
      <ul>
        {(['newest', 'oldest'] as const).map((sort) => (
          <li key={sort}>
            <Link
              to={address({ ...filters, sort, page: null })}
              aria-current={filters.sort === sort ? 'true' : undefined}
              preventScrollReset
            >
              <span className="choice">{sort === 'newest' ? 'Newest first' : 'Oldest first'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
