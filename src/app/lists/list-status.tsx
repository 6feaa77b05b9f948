import type { Dropped, Filters } from '#news/filters/filters.ts';
import { listConditions, dropCondition } from '#news/filters/conditions.ts';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { facets } from '#news/archive/archive.ts';
import type { ListView } from '../archive/load-list.ts';
import { useEmptyWords } from './use-empty-words.ts';
import { countArticles } from '../languages/count-articles.ts';
import { DroppedNotice } from '../filters/dropped-notice.tsx';
import { EmptySuggestions } from './empty-suggestions.tsx';
import { ListConditions } from '../filters/list-conditions.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly view: ListView;
  /** The number of its last page. */
  readonly last: number;
  /** What the page's own address says, and what its query adds. */
  readonly own: Partial<Filters>;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
  readonly address: (filters: Filters) => string;
}

/** How many articles the view holds (announced when it changes), its conditions with a way out of each. */
export function ListStatus({ view, last, own, filters, dropped, address }: Props) {
  const { empty } = view;
  const words = useEmptyWords(empty !== null);
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {empty === null ? sayOrder(view.total, filters.sort) : words?.describeEmpty(empty)}
      </p>
      <ListConditions filters={filters} address={address} />
      <DroppedNotice dropped={dropped} />
      {filters.page !== null && filters.page > last && last > 0 && (
        <p className="notice">{t('list.no-such-page', { last, page: filters.page })}</p>
      )}
      {empty !== null && words !== undefined && (
        <EmptySuggestions ways={words.listWaysOut(empty)} address={(way) => addressOfAll(way, own, address)} />
      )}
    </div>
  );
}

/** "4 articles, newest first by the printed clock"; one has no order. */
function sayOrder(total: number, sort: Filters['sort']): string {
  const articles = countArticles(total);
  if (total < 2) return articles;
  return sort === 'oldest' ? t('list.oldest-first', { articles }) : t('list.newest-first', { articles });
}

/** The address of a view: below the page's own where that is part of it, else the front page's. */
function addressOfAll(all: Filters, own: Props['own'], address: Props['address']): string {
  const isOwn = facets.every((facet) => (own[facet] ?? []).every((value) => all[facet].includes(value)));
  return isOwn ? address(listConditions({ ...noFilters, ...own }).reduce(dropCondition, all)) : urls.front(all);
}
