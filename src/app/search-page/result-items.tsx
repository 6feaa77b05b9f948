import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReadQuery } from '../archive/matches.ts';
import type { ArticlePosition } from '../search/order-matches.ts';
import { resultQueries, shownFirst } from '../search/result-queries.ts';
import { useFocusOnNew } from '../paging/use-focus-on-new.ts';
import { useDebouncedValue } from '../ui/use-debounced-value.ts';
import { OpenMoreLink } from '../paging/open-more-link.tsx';
import { ResultItem } from './result-item.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly places: readonly ArticlePosition[];
  /** The index of the first one to render. */
  readonly from?: number;
  readonly query: ReadQuery;
  /** Identifies the search without its page: another one loads its articles anew. */
  readonly view: string;
  /** Below the last one: how many are shown, and the address that shows more. Null where all are shown. */
  readonly end?: { readonly text: string; readonly to: string | null } | null;
}

/** Results that a tall window shows. They are fetched when typing pauses for so long; quick typists pause for less. */
const resultsAboveFold = 8;
const shortPauseMs = 150;

/** The articles of search results, with placeholders for those that are still loading. */
export function ResultItems({ places, from = 0, query, view, end = null }: Props) {
  const focusOnNew = useFocusOnNew();
  const fetchCount = useFetchCount(view);
  const client = useQueryClient();
  const rendered = places.slice(from);
  const { data, refetch } = useQuery(
    resultQueries.articles(view, from, rendered.slice(0, Math.max(0, fetchCount - from))),
  );
  const missing = data?.filter((article) => article === null).length ?? 0;
  return (
    <>
      {rendered.map((place, at) => {
        const key = `${place.volume.month}-${place.position}`;
        // An earlier search may have loaded it.
        const article = data?.[at] ?? client.getQueryData(resultQueries.article(place).queryKey);
        if (article != null) return <ResultItem key={key} article={article} query={query} />;
        return data?.[at] === null ? null : <div key={key} className="story result-placeholder" aria-hidden="true" />;
      })}
      {missing > 0 && (
        <div className="notice">
          <p role="alert">{t('results.missing', { count: missing })}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            {t('results.try-again')}
          </button>
        </div>
      )}
      {end !== null && (
        <div className="more needs-script">
          {end.to !== null && (
            <OpenMoreLink to={end.to} opened="start" onClick={focusOnNew}>
              {t('results.more')}
            </OpenMoreLink>
          )}
          <p>{end.text}</p>
        </div>
      )}
    </>
  );
}

/** How many results to fetch: the first ones at once, those of a window after a short pause in typing, all after a long one. */
function useFetchCount(view: string): number {
  const viewAfterShortPause = useDebouncedValue(view, shortPauseMs);
  const viewAfterLongPause = useDebouncedValue(view);
  return viewAfterLongPause === view ? Infinity : viewAfterShortPause === view ? resultsAboveFold : shownFirst;
}
