import type { View } from './open-view.ts';

interface NavigateOptions {
  /** Replaces the current entry of the history. */
  readonly replace?: boolean;
  /** Kept in the entry; must be cloneable (structured clone). */
  readonly state?: unknown;
  /** Leaves the scroll position as it is: the target is on the same page. */
  readonly keepsScroll?: boolean;
}

/**
 * Opens an address of this site, as `urls` builds it. Resolves when its page is shown or another navigation took its place;
 * never rejects.
 */
export type Navigate = (to: string, options?: NavigateOptions) => Promise<void>;

/** The navigation of a visit. */
export interface Navigation {
  readonly view: () => View;
  /** Whether a page is being loaded, and takes so long that the reader is told; null where none is. */
  readonly pending: () => 'loading' | 'slow' | null;
  /** Calls `listener` after each change of both. Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly navigate: Navigate;
}

/** The navigation of a page that is rendered and never left. */
export function fixedNavigation(view: View): Navigation {
  return {
    view: () => view,
    pending: () => null,
    subscribe: () => () => {},
    navigate: () => Promise.resolve(),
  };
}
