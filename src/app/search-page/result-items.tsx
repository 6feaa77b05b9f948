import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReadQuery } from '../archive/matches.ts';
import type { Place } from '../search/order-matches.ts';
import { resultQueries, shownFirst } from '../search/result-queries.ts';
import { useFocusOnNew } from '../paging/use-focus-on-new.ts';
import { useDebouncedValue } from '../ui/use-debounced-value.ts';
import { OpenMoreLink } from '../paging/open-more-link.tsx';
import { ResultItem } from './result-item.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly places: readonly Place[];
  /** How many of them stand elsewhere already. */
  readonly from?: number;
  readonly query: ReadQuery;
  /** Names what was asked: another view begins anew. */
  readonly view: string;
  /** Under the last one, where there are more: how many are shown, and the address that shows more. */
  readonly end?: { readonly text: string; readonly to: string | null } | null;
}

/** Results that a tall window shows, and how long they wait: a quick typist's next letter comes sooner. */
const inSight = 8;
const pauseMs = 150;

/** The articles that were found. The first are there; those below keep their place until they are. */
export function ResultItems({ places, from = 0, query, view, end = null }: Props) {
  const focusOnNew = useFocusOnNew();
  const worth = useWorth(view);
  const client = useQueryClient();
  const drawn = places.slice(from);
  const { data, refetch } = useQuery(resultQueries.articles(view, from, drawn.slice(0, Math.max(0, worth - from))));
  const missing = data?.filter((article) => article === null).length ?? 0;
  return (
    <>
      {drawn.map((place, at) => {
        const key = `${place.volume.month}-${place.position}`;
        // What another search has read is there at once.
        const article = data?.[at] ?? client.getQueryData(resultQueries.article(place).queryKey);
        if (article != null) return <ResultItem key={key} article={article} query={query} />;
        return data?.[at] === null ? null : <div key={key} className="story result-place" aria-hidden="true" />;
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

/** How many results are worth fetching: the first, at a pause those in sight, all once typing has come to rest. */
function useWorth(view: string): number {
  const paused = useDebouncedValue(view, pauseMs);
  const rested = useDebouncedValue(view);
  return rested === view ? Infinity : paused === view ? inSight : shownFirst;
}
