import { Link } from 'react-router';
import type { Dropped, Filters } from '#news/filters.ts';
import { isNarrowed, noFilters, toggleValue } from '#news/filters.ts';
import { regionBySlug } from '#news/regions.ts';
import type { ListView } from '../load-list.ts';
import { countArticles } from './count-articles.ts';

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
  const conditions = listConditions(filters);
  return (
    <div className="list-status">
      <p role="status" className="list-count">
        {countArticles(view.total)}
        {view.total > 1 && (filters.sort === 'oldest' ? ', oldest first' : ', newest first')}
        {view.total > 1 && ' by the printed clock'}
      </p>
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
      {view.total === 0 && isNarrowed(filters) && (
        <p className="empty">Nothing in the archive meets all of this. Take away a condition above.</p>
      )}
      {view.total === 0 && !isNarrowed(filters) && <p className="empty">No article stands here yet.</p>}
    </div>
  );
}

function listConditions(filters: Filters): { text: string; without: Filters }[] {
  const name = (slug: string) => regionBySlug(slug)?.name ?? slug;
  return [
    ...filters.about.map((slug) => ({ text: `About ${name(slug)}`, without: toggleValue(filters, 'about', slug) })),
    ...filters.filed.map((slug) => ({
      text: `Filed from ${name(slug)}`,
      without: toggleValue(filters, 'filed', slug),
    })),
    ...filters.tag.map((tag) => ({ text: `Tagged ${tag}`, without: toggleValue(filters, 'tag', tag) })),
    ...(filters.since === null
      ? []
      : [{ text: `Since ${filters.since}`, without: { ...filters, since: null, page: null } }]),
    ...(filters.until === null
      ? []
      : [{ text: `Until ${filters.until}`, without: { ...filters, until: null, page: null } }]),
  ];
}
