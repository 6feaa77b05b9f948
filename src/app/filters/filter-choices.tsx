import type { Facet } from '#news/archive/archive.ts';
import { listConditions } from '#news/filters/conditions.ts';
import { isNarrowed, noFilters, type Filters, type Sort } from '#news/filters/filters.ts';
import { nameCondition } from '../languages/name-condition.ts';
import { useEffect, useRef } from 'react';
import { countArticles } from '../languages/count-articles.ts';
import { useChoices } from './use-choices.ts';
import type { ListView } from '../archive/load-list.ts';
import { Link } from '../ui/link.tsx';
import { DateFields } from './date-fields.tsx';
import { FilterSection } from './filter-section.tsx';
import { FacetSection } from './facet-section.tsx';
import { TimeChart } from './time-chart.tsx';
import './filter-choices.css';
import './filter-sheet.css';
import './time-chart.css';
import { t } from '../languages/t.ts';

export interface FilterProps {
  readonly view: ListView;
  /** The filters of the page's path, those of its query, and both. */
  readonly pathFilters: Partial<Filters>;
  readonly filters: Filters;
  readonly allFilters: Filters;
  readonly address: (filters: Filters) => string;
  /** The orders that the page offers. */
  readonly orders?: readonly Sort[];
  /** Whether they are in a sheet, where their sections fold. */
  readonly isSheet?: boolean;
}

const orderNames: { readonly [S in Sort]: string } = {
  best: t('order.best'),
  newest: t('order.newest'),
  oldest: t('order.oldest'),
};

/**
 * All filters of a list as links, with the number of articles that each would leave. Renders nothing before the first counts
 * are loaded or have failed: sections that appear later would shift what is below them.
 */
export function FilterChoices({
  view,
  pathFilters,
  filters,
  allFilters,
  address,
  orders = ['newest', 'oldest'],
  isSheet = false,
}: FilterProps) {
  const choices = useChoices(view, allFilters);
  const { times } = view;
  if (choices === null) return null;
  const renderFacet = (facet: Facet) => (
    <FacetSection {...{ facet, view, choices, pathFilters, filters, allFilters, address, isSheet }} />
  );
  return (
    <>
      {renderFacet('about')}
      <FilterSection title={t('filter-date')} chosen={nameDates(filters)} isFolding={isSheet}>
        {() => (
          <>
            {times !== null && times.counts.length > 1 && (
              <TimeChart times={times} filters={filters} address={address} />
            )}
            <DateFields filters={filters} address={address} />
            {times !== null && times.undated > 0 && (
              <p className="facet-note">{t('undated-left-out', { count: times.undated })}</p>
            )}
          </>
        )}
      </FilterSection>
      {renderFacet('filed')}
      {renderFacet('tag')}
      {renderFacet('by')}
      {renderFacet('person')}
      {renderFacet('organisation')}
      <SortLinks filters={filters} address={address} orders={orders} isSheet={isSheet} />
      {choices.counts === 'at-least' && <p className="facet-note">{t('counts.at-least')}</p>}
      {choices.counts === 'failed' && <p className="facet-note">{t('counts.failed')}</p>}
    </>
  );
}

type SortProps = Required<Pick<FilterProps, 'filters' | 'address' | 'orders' | 'isSheet'>>;

function SortLinks({ filters, address, orders, isSheet }: SortProps) {
  return (
    <FilterSection title={t('order')} chosen={orderNames[filters.sort]} isFolding={isSheet}>
      {() => (
        <ul>
          {orders.map((sort) => (
            <li key={sort}>
              <Link
                to={address({ ...filters, sort, page: null })}
                aria-current={filters.sort === sort ? 'true' : undefined}
                preserveScroll
              >
                <span className="choice">{orderNames[sort]}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </FilterSection>
  );
}

/** The conditions of date as words; undefined without any. */
function nameDates(filters: Filters): string | undefined {
  const names = listConditions(filters)
    .filter(({ name }) => name === 'since' || name === 'until')
    .map(nameCondition);
  return names.length === 0 ? undefined : names.join(t('comma'));
}

/**
 * The filters of a list on a phone: a sheet over the list, which changes behind it with each choice. A button that is always in
 * sight says how many articles are left, and leads to them. The dialog element handles Escape and restores the focus.
 */
export function FilterSheet({ onClose, ...props }: FilterProps & { readonly onClose: () => void }) {
  const { view, filters, address } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby="filter-sheet-title" onClose={onClose}>
      <header>
        <h2 id="filter-sheet-title" tabIndex={-1} autoFocus>
          {t('narrow-and-sort')}
        </h2>
        {isNarrowed({ ...filters, q: null }) && (
          <Link to={address({ ...noFilters, q: filters.q, sort: filters.sort })} preserveScroll>
            {t('clear-conditions')}
          </Link>
        )}
        <button type="button" onClick={close}>
          {t('keys.close')}
        </button>
      </header>
      <div className="filter-sheet-body">
        <FilterChoices {...props} isSheet />
      </div>
      <footer>
        <button type="button" className="button" aria-live="polite" onClick={close}>
          {t('show-articles', { articles: countArticles(view.total) })}
        </button>
      </footer>
    </dialog>
  );
}
