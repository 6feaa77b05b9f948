import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { Dropped, Filters } from '#news/filters.ts';
import { writeFilters } from '#news/filters.ts';
import { listSize } from '#news/archive.ts';
import { urls } from '#news/urls.ts';
import { useFocusOnNew } from '../hooks/use-focus-on-new.ts';
import { useLater } from '../hooks/use-later.ts';
import { useRest } from '../hooks/use-rest.ts';
import { listQueries } from '../list-queries.ts';
import { orderMatches } from '../search/order-matches.ts';
import { countArticles } from './count-articles.ts';
import { FilterPanel } from './filter-panel.tsx';
import { ListConditions } from './list-conditions.tsx';
import { OpenLink } from './open-link.tsx';
import { ResultItems } from './result-items.tsx';
import { SearchExplanation } from './search-explanation.tsx';
import { ShareButton } from './share-button.tsx';

interface Props {
  readonly q: string;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
}

/** Results that are drawn in the frame of the key; those below them, and the filters, in the next ones. */
const drawnFirst = 4;

/** Beyond these nobody reads on: other words find it sooner. */
const mostPages = 20;

/** What a search found: how much, how its words were read, the articles, and what it can be narrowed by. */
export function SearchResults({ q, filters, dropped }: Props) {
  const { data: selection } = useSuspenseQuery(listQueries.selection(filters));
  const focusOnNew = useFocusOnNew();
  const { total, matches } = selection;
  if (matches === null) throw new Error('a search without a question');
  const pages = Math.min(filters.page ?? 1, mostPages, Math.ceil(total / listSize));
  const { sort } = filters;
  const places = useMemo(() => orderMatches(selection, sort, pages * listSize), [selection, sort, pages]);
  const view = writeFilters({ ...filters, page: null });
  const latest = useMemo(() => ({ places, query: matches, view, filters }), [places, matches, view, filters]);
  // Who comes back finds the page at its whole height at once, and so the place where it was left.
  const isBack = useNavigationType() === NavigationType.Pop;
  const later = useLater(latest, isBack ? latest : { ...latest, places: [] });
  const isAtLeast = matches.lookedThrough !== null;
  const found = `${isAtLeast ? 'At least ' : ''}${total === 0 ? 'Nothing' : countArticles(total)} for “${q}”`;
  return (
    <>
      <header className="list-header">
        <h1 tabIndex={-1}>{found}</h1>
        <RestedStatus text={found} />
      </header>
      <div className="list-columns">
        <aside className="rail needs-script" aria-label="Narrow this search">
          {matches.total > 0 && <SearchFilters filters={later.filters} />}
        </aside>
        <section className="list-main" aria-label="Results">
          <ListConditions filters={filters} address={urls.search} isSearch />
          {dropped.length > 0 && (
            <p className="notice">
              Left out, because it means nothing here: {dropped.map(({ name, value }) => `${name}=${value}`).join(', ')}
            </p>
          )}
          <SearchExplanation q={q} filters={filters} matches={matches} total={total} />
          <ResultItems places={places.slice(0, drawnFirst)} query={matches} view={view} />
          <RestOfItems places={later.places} query={later.query} view={later.view} from={drawnFirst} />
          {places.length < total && (
            <div className="more needs-script">
              {pages < mostPages && (
                <OpenLink to={urls.search({ ...filters, page: pages + 1 })} opened="start" onClick={focusOnNew}>
                  More results
                </OpenLink>
              )}
              <p>
                {places.length} of {countArticles(total)}
                {pages === mostPages && '. A further word, or a condition, shows others.'}
              </p>
            </div>
          )}
          {total > 0 && <ShareButton what="this search" />}
        </section>
      </div>
    </>
  );
}

const RestOfItems = memo(ResultItems);

/** Says what was found once typing has come to rest: not at every letter. */
function RestedStatus({ text }: { readonly text: string }) {
  return (
    <p role="status" className="visually-hidden">
      {useRest(text)}
    </p>
  );
}

/** What the results can be narrowed by, counted once typing has come to rest; until then the old choices have no counts. */
const SearchFilters = memo(({ filters }: { readonly filters: Filters }) => {
  const view = writeFilters({ ...filters, sort: 'newest', page: null });
  const isRested = useRest(view) === view;
  const { data, isPlaceholderData } = useQuery({
    ...listQueries.list({ ...filters, sort: 'newest', page: null }),
    enabled: isRested,
    placeholderData: keepPreviousData,
  });
  if (data === undefined) return null;
  return (
    <div aria-busy={isPlaceholderData}>
      <FilterPanel view={data} own={{}} filters={filters} address={urls.search} orders={['best', 'newest', 'oldest']} />
    </div>
  );
});
