import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useIsBack } from '../navigation/navigation-context.tsx';
import type { Dropped, Filters } from '#news/filters/filters.ts';
import { writeFilters } from '#news/filters/filters.ts';
import { listSize } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { emptyMessages } from '../lists/empty-messages.ts';
import { useValueAfterPaint } from '../ui/use-value-after-paint.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { useDebouncedValue } from '../ui/use-debounced-value.ts';
import { newsQueries } from '../archive/queries.ts';
import { t } from '../languages/t.ts';
import type { Selection } from '../archive/select-articles.ts';
import type { Matches } from '../archive/matches.ts';
import { orderMatches } from '../search/order-matches.ts';
import { resultQueries, shownFirst } from '../search/result-queries.ts';
import { DroppedNotice } from '../filters/dropped-notice.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { ListConditions } from '../filters/list-conditions.tsx';
import { ResultItems } from './result-items.tsx';
import { SearchExplanation } from './search-explanation.tsx';
import { ShareButton } from '../share/share-button.tsx';

interface Props {
  readonly q: string;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
}

/** Nobody reads further: other words find more. */
const maxPages = 20;

/**
 * The results of a search: their number, notes on its words, the articles, and the filters. The first articles are rendered
 * with the keystroke; those below and the filters after the next paint.
 */
export function SearchResults({ q, filters, dropped }: Props) {
  const { data: selection } = useSuspenseQuery(newsQueries.selection(filters));
  const { total, matches } = selection;
  if (matches === null) throw new Error('a search without words');
  const latest = useMemo(() => listOpenResults(selection, matches, filters), [selection, matches, filters]);
  // After going back the page has its full height at once, so that its scroll position can be restored.
  const isBack = useIsBack();
  const later = useValueAfterPaint(latest, isBack ? latest : { ...latest, places: [], end: null });
  const laterFilters = useValueAfterPaint(filters, filters);
  const { data: list } = useQuery({ ...newsQueries.list(filters), enabled: total === 0 });
  const emptyView = total === 0 ? (list?.empty ?? null) : null;
  const { module } = useLazyModule(emptyView !== null, emptyMessages.load);
  // The loader has loaded them, unless the list was loaded after it.
  const messages = emptyMessages.loaded ?? module;
  const empty =
    emptyView && messages
      ? { reason: messages.describeEmpty(emptyView), suggestions: messages.listSuggestions(emptyView) }
      : null;
  const atLeast = String(matches.lookedThrough !== null);
  const found = total === 0 ? t('results.none', { q }) : t('results.count', { count: total, atLeast, q });
  return (
    <>
      <header className="list-header">
        <h1 tabIndex={-1}>{found}</h1>
        <DebouncedStatus text={empty === null ? found : `${found}. ${empty.reason}`} />
      </header>
      <div className="list-columns">
        {matches.total > 0 && (
          <aside className="rail needs-script" aria-label={t('search.narrow')}>
            <SearchFilters filters={laterFilters} />
          </aside>
        )}
        <section className="list-main" aria-label={t('results')}>
          <ListConditions filters={filters} address={urls.search} isSearch />
          <DroppedNotice dropped={dropped} />
          <SearchExplanation q={q} filters={filters} matches={matches} empty={empty} />
          <ResultItems places={latest.places.slice(0, shownFirst)} query={matches} view={latest.view} />
          <LaterResultItems {...later} from={shownFirst} />
          {total > 0 && <ShareButton label={t('share.search')} />}
        </section>
      </div>
    </>
  );
}

const LaterResultItems = memo(ResultItems);

/** The results of the open pages, and what is shown below them. */
function listOpenResults(selection: Selection, query: Matches, filters: Filters) {
  const { total } = selection;
  const pages = Math.min(filters.page ?? 1, maxPages);
  const places = orderMatches(selection, filters.sort, pages * listSize);
  const text = t('shown-of', { shown: places.length, total });
  const moreLink = pages < maxPages && { text, to: urls.search({ ...filters, page: pages + 1 }) };
  const noMore = { text: t('results.most', { shown: text }), to: null };
  return {
    places,
    query,
    view: writeFilters({ ...filters, page: null }),
    end: places.length < total ? moreLink || noMore : null,
  };
}

/** A live region that announces the text when typing has paused, not at every letter. */
function DebouncedStatus({ text }: { readonly text: string }) {
  return (
    <p role="status" className="visually-hidden">
      {useDebouncedValue(text)}
    </p>
  );
}

/** The filters of the results, counted when typing has paused; until then the previous choices are shown without counts. */
const SearchFilters = memo(({ filters }: { readonly filters: Filters }) => {
  const view = writeFilters(filters);
  const debounced = useDebouncedValue(filters);
  const { data } = useQuery({
    ...resultQueries.outline(debounced ?? filters),
    enabled: debounced !== null,
    placeholderData: keepPreviousData,
  });
  if (data === undefined || debounced === null) return null;
  return (
    <div aria-busy={writeFilters(debounced) !== view}>
      <FilterPanel
        view={data}
        pathFilters={{}}
        filters={filters}
        allFilters={debounced}
        address={urls.search}
        orders={['best', 'newest', 'oldest']}
      />
    </div>
  );
});
