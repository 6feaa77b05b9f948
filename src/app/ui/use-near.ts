import { useEffect, useRef, useState } from 'react';
import { mayPrefetch } from './may-prefetch.ts';
import { onEvents } from './on-events.ts';

/**
 * Whether the reader has come to within a screen of an element, so that what belongs there is worth fetching; `never`
 * where nothing may be fetched ahead. Before a move all is `far`: a first visit does not pay for it. A short page is
 * not scrolled, so that pointing at anything and pressing a key are moves too.
 */
export function useNear<E extends Element>() {
  const ref = useRef<E>(null);
  const [how, setHow] = useState<'far' | 'near' | 'never'>('far');
  useEffect(() => {
    if (how !== 'far') return undefined;
    const look = () => {
      const top = ref.current?.getBoundingClientRect().top ?? Infinity;
      if (top < 2 * window.innerHeight) setHow(mayPrefetch() ? 'near' : 'never');
    };
    return onEvents(['scroll', 'pointerover', 'keydown'], look);
  }, [how]);
  return { ref, how };
}
