import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigation } from 'react-router';
import { mayPrefetch } from '../ui/may-prefetch.ts';

interface Steps {
  /** Loads the next page; does not reject. */
  readonly load: (page: number) => Promise<void>;
  /** Puts it below the others. */
  readonly open: (page: number) => unknown;
}

/** Pages that open in a row, so that the foot can be reached. */
const mostInARow = 4;
/** A click may have begun a navigation that is not known here yet; opening a page would put an end to it. */
const clickMs = 500;
/** How far below the window the end is when the next page is loaded. */
const ahead = '0px 0px 250% 0px';

/**
 * Opens the next page of a list by itself while the reader scrolls towards its end; null is no page. Gives the handler of
 * the link that opens it by hand, after which it goes on. Where the end is in sight it waits: what stands below it would
 * jump. It waits for a scroll, too: who comes back finds what was left.
 */
export function useInfiniteScroll(
  end: RefObject<Element | null>,
  page: number | null,
  { load, open }: Steps,
): () => void {
  const inARow = useRef(0);
  const isIdle = useNavigation().state === 'idle';
  const onNear = useEffectEvent(load);
  const onReady = useEffectEvent(open);

  useEffect(() => {
    const element = end.current;
    if (element === null || page === null || !isIdle || inARow.current >= mostInARow || !mayPrefetch())
      return undefined;
    let isReady = false;
    let [scrolledTo, clickedAt] = [window.scrollY, 0];
    const observer = new IntersectionObserver(
      ([entry]) => {
        isReady = false;
        if (entry?.isIntersecting === true) void onNear(page).then(() => (isReady = true));
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    const onScroll = ({ timeStamp }: Event) => {
      const isForward = window.scrollY > scrolledTo;
      scrolledTo = window.scrollY;
      if (!isReady || !isForward || timeStamp < clickedAt + clickMs) return;
      if (element.getBoundingClientRect().top < window.innerHeight) return;
      isReady = false;
      inARow.current += 1;
      onReady(page);
    };
    const onClick = ({ timeStamp }: Event) => (clickedAt = timeStamp);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('click', onClick, { capture: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('click', onClick, { capture: true });
    };
  }, [end, page, isIdle]);

  return () => void (inARow.current = 0);
}
