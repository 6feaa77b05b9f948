import { useSyncExternalStore } from 'react';

/**
 * Whether the window matches a media query; false in a prerendered page and while it is hydrated, so that the
 * prerendered HTML does not contain what depends on it.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
