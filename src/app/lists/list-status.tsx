import { use } from 'react';
import type { Dropped, Filters } from '#news/filters/filters.ts';
import { listConditions, dropCondition } from '#news/filters/conditions.ts';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { facets } from '#news/archive/archive.ts';
import type { ListView } from '../archive/load-list.ts';
import { emptyMessages } from './empty-messages.ts';
import { countArticles } from '../languages/count-articles.ts';
import { DroppedNotice } from '../filters/dropped-notice.tsx';
import { EmptySuggestions } from './empty-suggestions.tsx';
import { ListConditions } from '../filters/list-conditions.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly view: ListView;
  /** How many pages the list has. */
  readonly pageCount: number;
  /** The filters in the page's path: `{ about: ['syria'] }`. */
  readonly pathFilters: Partial<Filters>;
  /** The filters in its query. */
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
  readonly address: (filters: Filters) => string;
}

/** The number of articles as a live region, the conditions as links that remove them, and notices about the address. */
export function ListStatus({ view, pageCount, pathFilters, filters, dropped, address }: Props) {
  const { empty } = view;
  const messages = useEmptyMessages(empty !== null);
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {empty === null ? describeOrder(view.total, filters.sort) : messages?.describeEmpty(empty)}
      </p>
      <ListConditions filters={filters} address={address} />
      <DroppedNotice dropped={dropped} />
      {filters.page !== null && filters.page > pageCount && pageCount > 0 && (
        <p className="notice">{t('list.no-such-page', { last: pageCount, page: filters.page })}</p>
      )}
      {empty !== null && messages !== undefined && (
        <EmptySuggestions
          suggestions={messages.listSuggestions(empty)}
          address={(suggested) => addressOfSuggestion(suggested, pathFilters, address)}
        />
      )}
    </div>
  );
}

/** "4 articles, newest first by the printed clock"; no order is named for a single one. */
function describeOrder(total: number, sort: Filters['sort']): string {
  const articles = countArticles(total);
  if (total < 2) return articles;
  return sort === 'oldest' ? t('list.oldest-first', { articles }) : t('list.newest-first', { articles });
}

/** An address within the page where the suggestion keeps the filters of its path, else on the front page. */
function addressOfSuggestion(suggested: Filters, pathFilters: Props['pathFilters'], address: Props['address']): string {
  const keepsPath = facets.every((facet) =>
    (pathFilters[facet] ?? []).every((value) => suggested[facet].includes(value)),
  );
  if (!keepsPath) return urls.front(suggested);
  return address(listConditions({ ...noFilters, ...pathFilters }).reduce(dropCondition, suggested));
}

/**
 * The messages for an empty list; undefined where the list is not empty. Loaders have loaded them. A prerendered page runs no
 * loader: `use` suspends, and React leaves the prerendered HTML in place until they are there.
 */
function useEmptyMessages(isEmpty: boolean) {
  if (!isEmpty) return undefined;
  return emptyMessages.loaded ?? use(emptyMessages.load());
}
