import type { Dropped, Filters } from '#news/filters.ts';
import { listConditions, dropCondition } from '#news/conditions.ts';
import { noFilters } from '#news/filters.ts';
import { urls } from '#news/urls.ts';
import { facets } from '#news/archive.ts';
import type { ListView } from '../load-list.ts';
import { countArticles } from '../count-articles.ts';
import { DroppedNotice } from './dropped-notice.tsx';
import { EmptyWays } from './empty-ways.tsx';
import { ListConditions } from './list-conditions.tsx';

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
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {view.empty?.why ?? countArticles(view.total)}
        {view.total > 1 && (filters.sort === 'oldest' ? ', oldest first' : ', newest first')}
        {view.total > 1 && ' by the printed clock'}
      </p>
      <ListConditions filters={filters} address={address} />
      <DroppedNotice dropped={dropped} />
      {filters.page !== null && filters.page > last && last > 0 && (
        <p className="notice">
          This list has {last === 1 ? 'one page' : `${last} pages`}, and no page {filters.page}. It is shown from its
          beginning.
        </p>
      )}
      {view.empty !== null && <EmptyWays ways={view.empty.ways} address={(way) => addressOfAll(way, own, address)} />}
    </div>
  );
}

/** The address of a view: below the page's own where that is part of it, else the front page's. */
function addressOfAll(all: Filters, own: Props['own'], address: Props['address']): string {
  const isOwn = facets.every((facet) => (own[facet] ?? []).every((value) => all[facet].includes(value)));
  return isOwn ? address(listConditions({ ...noFilters, ...own }).reduce(dropCondition, all)) : urls.front(all);
}
