import type { Location } from 'react-router';

/** The key that the router gives to every entry of the history that it has not made itself. */
const unnamed = 'default';

/**
 * Gives the entry of the history that this document is opened at an id of its own, in the state of that entry, where the
 * router has no key for it. The router keeps what else stands in that state. To be called once, when the document opens.
 */
export function nameFirstEntry({ key }: Pick<Location, 'key'>): void {
  const { history } = window;
  if (key === unnamed && history.state?.visit === undefined)
    history.replaceState({ ...history.state, visit: performance.timeOrigin }, '');
}

let visit: unknown;

/**
 * Names an entry of the history, for <ScrollRestoration>: the same when it is loaded again, and another for each visit of
 * the tab to this site. An entry made by a link to a place on the page (`#syria`) has no key and no id: it has those of the
 * entry before it and its fragment.
 */
export function entryKey({ key, hash }: Pick<Location, 'key' | 'hash'>): string {
  if (key !== unnamed) return key;
  visit = window.history.state?.visit ?? visit;
  return `${String(visit)}${hash}`;
}
