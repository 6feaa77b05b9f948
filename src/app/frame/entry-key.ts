import type { Location } from 'react-router';

/** The router's key for history entries that it did not create. */
const defaultKey = 'default';

/**
 * Puts a visit id into the state of the history entry with which this document was opened, if the router has no key for
 * it. Other values in that state are preserved. Call it once, when the document opens.
 */
export function markFirstEntry({ key }: Pick<Location, 'key'>): void {
  if (key === defaultKey && history.state?.visit === undefined)
    history.replaceState({ ...history.state, visit: performance.timeOrigin }, '');
}

let visit: unknown;

/**
 * The key of a history entry for <ScrollRestoration>: the same after a reload, different for each visit of the tab to
 * this site. An entry made by a link to a fragment (`#syria`) has neither key nor id: its key is made of the previous
 * entry's id and the fragment.
 */
export function entryKey({ key, hash }: Pick<Location, 'key' | 'hash'>): string {
  if (key !== defaultKey) return key;
  visit = history.state?.visit ?? visit;
  return `${String(visit)}${hash}`;
}
