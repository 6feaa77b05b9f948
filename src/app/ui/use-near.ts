import { useEffect, useRef, useState } from 'react';
import { mayPrefetch } from './may-prefetch.ts';
import { onEvents } from './on-events.ts';

/**
 * Whether an element is less than a screen below the window, so that its content is worth fetching: `far` until the
 * reader scrolls, points at something or presses a key with the element near (a short page cannot be scrolled), then
 * `near`, or `never` where nothing may be prefetched.
 */
export function useNear<E extends Element>() {
  const ref = useRef<E>(null);
  const [proximity, setProximity] = useState<'far' | 'near' | 'never'>('far');
  useEffect(() => {
    if (proximity !== 'far') return undefined;
    const check = () => {
      const top = ref.current?.getBoundingClientRect().top ?? Infinity;
      if (top < 2 * window.innerHeight) setProximity(mayPrefetch() ? 'near' : 'never');
    };
    return onEvents(['scroll', 'pointerover', 'keydown'], check);
  }, [proximity]);
  return { ref, how: proximity };
}
