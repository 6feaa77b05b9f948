import type { Dropped, Filters } from '#news/filters.ts';
import { isNarrowed } from '#news/filters.ts';
import type { ListView } from '../load-list.ts';
import { countArticles } from './count-articles.ts';
import { ListConditions } from './list-conditions.tsx';

interface Props {
  readonly view: ListView;
  /** The number of its last page. */
  readonly last: number;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
  readonly address: (filters: Filters) => string;
}

/** How many articles the view holds (announced when it changes), its conditions with a way out of each. */
export function ListStatus({ view, last, filters, dropped, address }: Props) {
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {countArticles(view.total)}
        {view.total > 1 && (filters.sort === 'oldest' ? ', oldest first' : ', newest first')}
        {view.total > 1 && ' by the printed clock'}
      </p>
      <ListConditions filters={filters} address={address} />
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
      {view.total === 0 && isNarrowed(filters) && (
        <p className="empty">Nothing in the archive meets all of this. Take away a condition above.</p>
      )}
      {view.total === 0 && !isNarrowed(filters) && <p className="empty">No article stands here yet.</p>}
    </div>
  );
}
