import type { Facet } from '#news/archive/archive.ts';
import type { Filters, Sort } from '#news/filters/filters.ts';
import { useChoices } from './use-choices.ts';
import type { ListView } from '../archive/load-list.ts';
import { Link } from '../ui/link.tsx';
import { DateFields } from './date-fields.tsx';
import { FacetSection } from './facet-section.tsx';
import { TimeChart } from './time-chart.tsx';
import './filter-choices.css';
import './time-chart.css';
import { t } from '../languages/t.ts';

export interface FilterProps {
  readonly view: ListView;
  /** What the page's own address says, what its query says, and both. */
  readonly own: Partial<Filters>;
  readonly filters: Filters;
  readonly all: Filters;
  readonly address: (filters: Filters) => string;
  /** The orders in which the page can stand. */
  readonly orders?: readonly Sort[];
}

const orderNames: { readonly [S in Sort]: string } = {
  best: t('order.best'),
  newest: t('order.newest'),
  oldest: t('order.oldest'),
};

/**
 * Everything a list can be narrowed by, with the count that choosing it would give. Each choice is a link. Nothing before
 * the first counts are there or cannot be had: what comes late would push down what stands below it.
 */
export function FilterChoices({ view, own, filters, all, address, orders = ['newest', 'oldest'] }: FilterProps) {
  const choices = useChoices(view, all);
  const { times } = view;
  if (choices === null) return null;
  const section = (facet: Facet) => <FacetSection {...{ facet, view, choices, own, filters, all, address }} />;
  return (
    <>
      {section('about')}
      <section className="facet">
        <h2>{t('printed')}</h2>
        {times !== null && times.counts.length > 1 && <TimeChart times={times} filters={filters} address={address} />}
        <DateFields filters={filters} address={address} />
        {times !== null && times.undated > 0 && (
          <p className="facet-note">{t('undated-left-out', { count: times.undated })}</p>
        )}
      </section>
      {section('filed')}
      {section('tag')}
      <SortChoice filters={filters} address={address} orders={orders} />
      {choices.counts === 'at-least' && <p className="facet-note">{t('counts.at-least')}</p>}
      {choices.counts === 'failed' && <p className="facet-note">{t('counts.failed')}</p>}
    </>
  );
}

function SortChoice({ filters, address, orders }: Required<Pick<FilterProps, 'filters' | 'address' | 'orders'>>) {
  return (
    <section className="facet">
      <h2>{t('order')}</h2>
      <ul>
        {orders.map((sort) => (
          <li key={sort}>
            <Link
              to={address({ ...filters, sort, page: null })}
              aria-current={filters.sort === sort ? 'true' : undefined}
              keepsPlace
            >
              <span className="choice">{orderNames[sort]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
