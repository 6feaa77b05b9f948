import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Facet } from '#news/archive.ts';
import type { Filters, Sort } from '#news/filters.ts';
import { toggleValue } from '#news/filters.ts';
import { regionByCode } from '#news/regions.ts';
import type { ListView } from '../load-list.ts';
import { Count } from '../ui/count.tsx';
import { DateField } from '../ui/date-field.tsx';

interface Props {
  readonly view: ListView;
  readonly own: Partial<Filters>;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  /** The orders in which the page can stand. */
  readonly orders?: readonly Sort[];
}

const orderNames: { readonly [S in Sort]: string } = {
  best: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

const titles: { readonly [F in Facet]: string } = { about: 'About', filed: 'Filed from', tag: 'Tags' };

/** Everything a list can be narrowed by, with the count that choosing it would give. Each choice is a link. */
export function FilterPanel({ view, own, filters, address, orders = ['newest', 'oldest'] }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
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
        <FacetChoices facet="about" view={view} own={own} filters={filters} address={address} />
        <FacetChoices facet="filed" view={view} own={own} filters={filters} address={address} />
        <FacetChoices facet="tag" view={view} own={own} filters={filters} address={address} />
        <DateFields filters={filters} address={address} />
        <SortChoice filters={filters} address={address} orders={orders} />
      </div>
    </div>
  );
}

function FacetChoices({ facet, view, own, filters, address }: Props & { readonly facet: Facet }) {
  const choices = view.facets[facet]
    .map(([value, count]) => ({ slug: slugOf(value), name: regionByCode(value)?.name ?? value, count }))
    // What the page itself is about narrows nothing.
    .filter(({ slug }) => !own[facet]?.includes(slug));
  if (choices.length === 0) return null;
  return (
    <section className="facet">
      <h2>{titles[facet]}</h2>
      {/* Named, since "Kenya 5" stands under About and under Filed from. */}
      <ul aria-label={titles[facet]}>
        {choices.map(({ slug, name, count }) => {
          const isChosen = filters[facet].includes(slug);
          return (
            <li key={slug}>
              <Link
                to={address(toggleValue(filters, facet, slug))}
                aria-current={isChosen ? 'true' : undefined}
                preventScrollReset
              >
                <span className="choice">{name}</span> <Count of={count} isAtLeast={view.isPartial} />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function DateFields({ filters, address }: Pick<Props, 'filters' | 'address'>) {
  const navigate = useNavigate();
  const choose = (name: 'since' | 'until') => (value: string) => {
    const chosen = { ...filters, [name]: value === '' ? null : value, page: null };
    void navigate(address(chosen), { preventScrollReset: true });
  };
  return (
    <section className="facet">
      <h2>Printed</h2>
      <DateField label="From" value={filters.since ?? ''} onChoose={choose('since')} />
      <DateField label="To" value={filters.until ?? ''} onChoose={choose('until')} />
    </section>
  );
}

function SortChoice({ filters, address, orders }: Required<Pick<Props, 'filters' | 'address' | 'orders'>>) {
  return (
    <section className="facet">
      <h2>Order</h2>
      <ul>
        {orders.map((sort) => (
          <li key={sort}>
            <Link
              to={address({ ...filters, sort, page: null })}
              aria-current={filters.sort === sort ? 'true' : undefined}
              preventScrollReset
            >
              <span className="choice">{orderNames[sort]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function slugOf(value: string): string {
  return regionByCode(value)?.slug ?? value;
}
