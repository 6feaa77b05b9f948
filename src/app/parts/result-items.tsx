import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReadQuery } from '../search/find-matches.ts';
import type { Place } from '../search/order-matches.ts';
import { resultQueries, shownFirst } from '../search/result-queries.ts';
import { ResultItem } from './result-item.tsx';

interface Props {
  readonly places: readonly Place[];
  readonly query: ReadQuery;
  /** Names what was asked: another view begins anew. */
  readonly view: string;
}

/** Results that a tall window shows: fetched as soon as the first are painted. */
const inSight = 8;

/** How long the rest of a page waits, so that nobody's typing fetches thirty articles a letter. */
const restMs = 400;

/** The articles that were found. The first are there; those below keep their place until they are. */
export function ResultItems({ places, query, view }: Props) {
  const wanted = useWanted(view);
  const results = useQueries({
    queries: places.map((place, at) => ({ ...resultQueries.article(place), enabled: at < wanted })),
  });
  const failed = results.filter(({ isError }) => isError);
  return (
    <>
      {results.map(({ data, isError }, at) => {
        const { volume, position } = places[at] ?? {};
        const key = `${volume?.month}-${position}`;
        if (data !== undefined) return <ResultItem key={key} article={data} query={query} />;
        return isError ? null : <div key={key} className="story result-place" aria-hidden="true" />;
      })}
      {failed.length > 0 && (
        <div className="notice">
          <p role="alert">
            {failed.length === 1 ? 'One result is' : `${failed.length} results are`} not on this device and cannot be
            fetched now.
          </p>
          <button type="button" className="button" onClick={() => failed.forEach(({ refetch }) => void refetch())}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}

/** How many results are worth fetching: the first, after the paint those in sight, all once typing has come to rest. */
function useWanted(view: string): number {
  const [state, setState] = useState({ view: '', wanted: shownFirst });
  useEffect(() => {
    const painted = setTimeout(() => setState({ view, wanted: inSight }), 0);
    const rested = setTimeout(() => setState({ view, wanted: Infinity }), restMs);
    return () => {
      clearTimeout(painted);
      clearTimeout(rested);
    };
  }, [view]);
  return state.view === view ? state.wanted : shownFirst;
}
