import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigation } from '../navigation/navigation-context.tsx';
import { mayPrefetch } from '../ui/may-prefetch.ts';

interface Options {
  /** Fetches a page; never rejects. */
  readonly load: (page: number) => Promise<void>;
  /** Adds it below the others. */
  readonly open: (page: number) => unknown;
}

/** Pages that open by scrolling before the link must be pressed, so that the end of the page can be reached. */
const maxInARow = 4;
/** Milliseconds after a click in which no page opens: that would cancel a navigation that the click may have started. */
const clickPauseMs = 500;
/** Distance below the window from which on the next page is fetched. */
const rootMargin = '0px 0px 250% 0px';

/**
 * Opens the next page of a list (null where there is none) while the reader scrolls down towards `end`. Returns the click
 * handler of the link that opens it, which lets further pages open. Nothing opens while `end` is visible, because what is
 * below it would shift, nor before the first scroll, so that going back restores the list as it was left.
 */
export function useInfiniteScroll(
  end: RefObject<Element | null>,
  page: number | null,
  { load, open }: Options,
): () => void {
  const inARow = useRef(0);
  const navigation = useNavigation();
  const onNear = useEffectEvent(load);
  const onReady = useEffectEvent(open);

  useEffect(() => {
    const element = end.current;
    if (element === null || page === null || inARow.current >= maxInARow || !mayPrefetch()) return undefined;
    let isReady = false;
    let [scrolledTo, clickedAt] = [scrollY, 0];
    const observer = new IntersectionObserver(
      ([entry]) => {
        isReady = false;
        if (entry?.isIntersecting === true) void onNear(page).then(() => (isReady = true));
      },
      { rootMargin },
    );
    observer.observe(element);
    const onScroll = ({ timeStamp }: Event) => {
      const isForward = scrollY > scrolledTo;
      scrolledTo = scrollY;
      if (!isReady || !isForward || timeStamp < clickedAt + clickPauseMs || navigation.pending() !== null) return;
      if (element.getBoundingClientRect().top < innerHeight) return;
      isReady = false;
      inARow.current += 1;
      onReady(page);
    };
    const onClick = ({ timeStamp }: Event) => (clickedAt = timeStamp);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('click', onClick, { capture: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', onScroll);
      removeEventListener('click', onClick, { capture: true });
    };
  }, [end, page, navigation]);

  return () => void (inARow.current = 0);
}
