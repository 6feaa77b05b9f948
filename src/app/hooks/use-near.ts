import { useEffect, useRef, useState } from 'react';
import { mayFetchAhead } from '../may-fetch-ahead.ts';

/**
 * Whether the reader has scrolled to within a screen of an element, so that what belongs there is worth fetching; `never`
 * where nothing may be fetched ahead. Before anything was scrolled all is `far`: a first visit does not pay for it.
 */
export function useNear<E extends Element>() {
  const ref = useRef<E>(null);
  const [how, setHow] = useState<'far' | 'near' | 'never'>('far');
  useEffect(() => {
    if (how !== 'far') return undefined;
    const look = () => {
      const top = ref.current?.getBoundingClientRect().top ?? Infinity;
      if (top < 2 * window.innerHeight) setHow(mayFetchAhead() ? 'near' : 'never');
    };
    document.addEventListener('scroll', look, { passive: true });
    return () => document.removeEventListener('scroll', look);
  }, [how]);
  return { ref, how };
}
