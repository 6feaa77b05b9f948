import type { RefObject } from 'react';
import { useContext, useEffect } from 'react';
import { FetchAheadContext } from './fetch-ahead-context.ts';

/** Fetches ahead what the stories of a list lead to, those that are in sight. */
export function useWatchAhead(list: RefObject<Element | null>): void {
  const openFetchAhead = useContext(FetchAheadContext);
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    const start = async () => {
      const ahead = await openFetchAhead();
      if (!isGone && list.current !== null) stop = ahead?.watch(list.current);
    };
    void start();
    return () => {
      isGone = true;
      stop?.();
    };
  }, [openFetchAhead, list]);
}
