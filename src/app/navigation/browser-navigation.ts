import type { QueryClient } from '@tanstack/react-query';
import { type Location, NavigationType } from 'react-router';
import { addressWithin, hrefOf } from '../ui/link.tsx';
import type { Navigate, Navigation } from './navigation.ts';
import { openView, type PageRoute } from './open-view.ts';

export interface BrowserNavigation extends Navigation {
  /** Loads what is shown anew. */
  readonly reload: () => Promise<void>;
  /** Follows Back, Forward and links to fragments until the function that it returns is called. */
  readonly listen: () => () => void;
}

/** What this module keeps in an entry of the history; other values in its state are left alone. */
interface EntryState {
  readonly key: string;
  readonly state?: unknown;
}

/**
 * Opens the page at the browser's address. Each entry of the history has a key, by which its scroll position is found again.
 * With `isFilled` the page's data is in the cache. Rejects only where its module cannot be loaded then: the document, which
 * shows the page, stays as it is.
 */
export async function openNavigation(
  routes: PageRoute[],
  client: QueryClient,
  isFilled: boolean,
): Promise<BrowserNavigation> {
  let view = await openView(routes, currentEntry(), client, isFilled);
  if (isFilled && view.error !== undefined) throw view.error;
  /** Counts navigations: one that is not the last is not shown. */
  let latest = 0;
  let isPending = false;
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());

  /** Shows an entry once its page is loaded. `commit` writes it into the history. */
  const open = async (entry: Parameters<typeof openView>[1], commit?: () => void): Promise<void> => {
    latest += 1;
    const turn = latest;
    const { pathname, search, hash } = entry.location;
    const from = view.location;
    const isHere = from.pathname === pathname && from.search === search;
    isPending = true;
    // Most pages are shown at once: only what takes longer is announced.
    const timer = setTimeout(notify);
    const next =
      isHere && hash !== '' && view.error === undefined ? { ...view, ...entry } : await openView(routes, entry, client);
    clearTimeout(timer);
    if (turn !== latest) return;
    isPending = false;
    commit?.();
    view = next;
    notify();
  };

  const navigate: Navigate = async (to, { replace = false, state, keepsScroll = false } = {}) => {
    const url = new URL(location.origin + hrefOf(to));
    const entry: EntryState = { key: newKey(), state };
    const write = () => history[replace ? 'replaceState' : 'pushState'](entry, '', url);
    const action = replace ? NavigationType.Replace : NavigationType.Push;
    return open({ location: locationOf(url, entry), action, keepsScroll }, write);
  };

  return {
    view: () => view,
    isPending: () => isPending,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    navigate,
    reload: () => open({ ...view, keepsScroll: true }),
    listen: () => {
      const follow = () => void open(currentEntry());
      addEventListener('popstate', follow);
      return () => removeEventListener('popstate', follow);
    },
  };
}

/** The browser's current entry. One that this module did not write, such as that of a link to a fragment, is given a key. */
function currentEntry(): Parameters<typeof openView>[1] {
  const stored = history.state as Partial<EntryState> | null;
  const state = stored?.key === undefined ? { ...stored, key: newKey() } : (stored as EntryState);
  if (state !== stored) history.replaceState(state, '');
  return { location: locationOf(new URL(location.href), state), action: NavigationType.Pop, keepsScroll: false };
}

function locationOf({ pathname, search, hash }: URL, { key, state = null }: EntryState): Location {
  return { pathname: addressWithin(pathname) ?? pathname, search, hash, state, key };
}

const newKey = () => Math.random().toString(36).slice(2, 10);
