import { useEffect, useRef, useState } from 'react';

/**
 * Whether the reader has scrolled to within a screen of an element, so that what belongs there is worth fetching. Never
 * where the device saves data, and never before something was scrolled: a first visit does not pay for it.
 */
export function useNear<E extends Element>() {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || savesData(navigator)) return undefined;
    const look = () => {
      const top = ref.current?.getBoundingClientRect().top ?? Infinity;
      if (top < 2 * window.innerHeight) setNear(true);
    };
    document.addEventListener('scroll', look, { passive: true });
    return () => document.removeEventListener('scroll', look);
  }, [isNear]);
  return { ref, isNear };
}

/** Only some browsers say. */
function savesData(device: Navigator & { readonly connection?: { readonly saveData?: boolean } }): boolean {
  return device.connection?.saveData === true;
}
