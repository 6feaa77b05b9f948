import type { RefObject } from 'react';
import { useContext, useEffect } from 'react';
import { PrefetchContext } from './prefetch-context.ts';

/** Prefetches what the visible stories of a list link to. */
export function usePrefetchInSight(list: RefObject<Element | null>): void {
  const openPrefetcher = useContext(PrefetchContext);
  useEffect(() => {
    let isUnmounted = false;
    let stop: (() => void) | undefined;
    const start = async () => {
      const prefetcher = await openPrefetcher();
      if (!isUnmounted && list.current !== null) stop = prefetcher?.watch(list.current);
    };
    void start();
    return () => {
      isUnmounted = true;
      stop?.();
    };
  }, [openPrefetcher, list]);
}
