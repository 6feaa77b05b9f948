import type { RefObject } from 'react';
import { useContext, useEffect } from 'react';
import { PrefetchContext } from './prefetch-context.ts';

/** Fetches ahead what the stories of a list lead to, those that are in sight. */
export function usePrefetchInSight(list: RefObject<Element | null>): void {
  const openPrefetcher = useContext(PrefetchContext);
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    const start = async () => {
      const ahead = await openPrefetcher();
      if (!isGone && list.current !== null) stop = ahead?.watch(list.current);
    };
    void start();
    return () => {
      isGone = true;
      stop?.();
    };
  }, [openPrefetcher, list]);
}
