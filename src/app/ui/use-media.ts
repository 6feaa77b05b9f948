import { useSyncExternalStore } from 'react';

/**
 * Whether the window matches a media query; false in a prerendered page and while it is hydrated, so that what is shown
 * by it alone is in no page's first bytes.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
