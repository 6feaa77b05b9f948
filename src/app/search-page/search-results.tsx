import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { Dropped, Filters } from '#news/filters/filters.ts';
import { writeFilters } from '#news/filters/filters.ts';
import { listSize } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { emptyWords } from '../lists/empty-messages.ts';
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

/** Results that are drawn in the frame of the key; those below them, and the filters, in the next ones. */
const drawnFirst = shownFirst;

/** Beyond these nobody reads on: other words find it sooner. */
const mostPages = 20;

/** What a search found: how much, how its words were read, the articles, and what it can be narrowed by. */
export function SearchResults({ q, filters, dropped }: Props) {
  const { data: selection } = useSuspenseQuery(newsQueries.selection(filters));
  const { total, matches } = selection;
  if (matches === null) throw new Error('a search without a question');
  const latest = useMemo(() => showPages(selection, matches, filters), [selection, matches, filters]);
  // Who comes back finds the page at its whole height at once, and so the place where it was left.
  const isBack = useNavigationType() === NavigationType.Pop;
  const later = useValueAfterPaint(latest, isBack ? latest : { ...latest, places: [], end: null });
  const laterFilters = useValueAfterPaint(filters, filters);
  const { data: list } = useQuery({ ...newsQueries.list(filters), enabled: total === 0 });
  const unexplained = total === 0 ? (list?.empty ?? null) : null;
  const { module } = useLazyModule(unexplained !== null, emptyWords.load);
  // The loader has loaded them, unless the list came later.
  const words = emptyWords.loaded ?? module;
  const empty =
    unexplained && words ? { why: words.describeEmpty(unexplained), ways: words.listWaysOut(unexplained) } : null;
  const atLeast = String(matches.lookedThrough !== null);
  const found = total === 0 ? t('results.none', { q }) : t('results.count', { count: total, atLeast, q });
  return (
    <>
      <header className="list-header">
        <h1 tabIndex={-1}>{found}</h1>
        <RestedStatus text={empty === null ? found : `${found}. ${empty.why}`} />
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
          <ResultItems places={latest.places.slice(0, drawnFirst)} query={matches} view={latest.view} />
          <RestOfItems {...later} from={drawnFirst} />
          {total > 0 && <ShareButton label={t('share.search')} />}
        </section>
      </div>
    </>
  );
}

const RestOfItems = memo(ResultItems);

/** The results as far as they are opened. */
function showPages(selection: Selection, query: Matches, filters: Filters) {
  const { total } = selection;
  const pages = Math.min(filters.page ?? 1, mostPages);
  const places = orderMatches(selection, filters.sort, pages * listSize);
  const text = t('shown-of', { shown: places.length, total });
  const more = pages < mostPages && { text, to: urls.search({ ...filters, page: pages + 1 }) };
  const last = { text: t('results.most', { shown: text }), to: null };
  return {
    places,
    query,
    view: writeFilters({ ...filters, page: null }),
    end: places.length < total ? more || last : null,
  };
}

/** Says what was found once typing has come to rest: not at every letter. */
function RestedStatus({ text }: { readonly text: string }) {
  return (
    <p role="status" className="visually-hidden">
      {useDebouncedValue(text)}
    </p>
  );
}

/**
 * What the results can be narrowed by, counted once typing has come to rest; until then the old choices have no counts.
 */
const SearchFilters = memo(({ filters }: { readonly filters: Filters }) => {
  const view = writeFilters(filters);
  const rested = useDebouncedValue(filters);
  const { data } = useQuery({
    ...resultQueries.outline(rested ?? filters),
    enabled: rested !== null,
    placeholderData: keepPreviousData,
  });
  if (data === undefined || rested === null) return null;
  return (
    <div aria-busy={writeFilters(rested) !== view}>
      <FilterPanel
        view={data}
        own={{}}
        filters={filters}
        all={rested}
        address={urls.search}
        orders={['best', 'newest', 'oldest']}
      />
    </div>
  );
});
