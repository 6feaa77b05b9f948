import { Link } from 'react-router';
import type { Dropped, Filters } from '#news/filters.ts';
import { noFilters } from '#news/filters.ts';
import { dropCondition, listConditions } from '#news/conditions.ts';
import type { Extent } from '../find-extent.ts';
import type { ListView } from '../load-list.ts';
import { countArticles } from './count-articles.ts';
import { nameCondition } from './describe-condition.ts';
import { EmptyList } from './empty-list.tsx';
import { explainNothing } from './explain-nothing.ts';

interface Props {
  readonly view: ListView;
  readonly extent: Extent;
  /** What the query says, and what page and query say together. */
  readonly filters: Filters;
  readonly all: Filters;
  readonly dropped: readonly Dropped[];
  readonly address: (filters: Filters) => string;
}

/** How many articles the view holds (announced when it changes), where in it one is, its conditions with a way out of each. */
export function ListStatus({ view, extent, filters, all, dropped, address }: Props) {
  const conditions = listConditions(filters).map((condition) => ({
    text: nameCondition(condition),
    without: dropCondition(filters, condition),
  }));
  const { isFromStart, pages, last } = extent;
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {view.empty === null ? countArticles(view.total) : explainNothing(view.empty, all)}
        {view.total > 1 && (filters.sort === 'oldest' ? ', oldest first' : ', newest first')}
        {view.total > 1 && ' by the printed clock'}
      </p>
      {!isFromStart && (
        <p className="list-place">
          Page {pages[0]} of {last}
        </p>
      )}
      {conditions.length > 0 && (
        <ul className="conditions" aria-label="Conditions">
          {conditions.map(({ text, without }) => (
            <li key={text}>
              <Link to={address(without)} preventScrollReset aria-label={`Without: ${text}`}>
                {text} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {conditions.length > 1 && (
            <li>
              <Link to={address({ ...noFilters, sort: filters.sort })} preventScrollReset>
                Clear all
              </Link>
            </li>
          )}
        </ul>
      )}
      {dropped.length > 0 && (
        <p className="notice">
          Left out, because it means nothing here: {dropped.map(({ name, value }) => `${name}=${value}`).join(', ')}
        </p>
      )}
      {filters.page !== null && filters.page > last && last > 0 && (
        <p className="notice">
          This list has {last === 1 ? 'one page' : `${last} pages`}, and no page {filters.page}. It is shown from its
          beginning.
        </p>
      )}
      {view.empty !== null && <EmptyList empty={view.empty} filters={filters} all={all} address={address} />}
    </div>
  );
}
