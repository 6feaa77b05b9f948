import type { QueryClient } from '@tanstack/react-query';
import { createPath, type Location, NavigationType } from 'react-router';
import { NewsError } from '../archive/errors.ts';
import { addressWithin, hrefOf } from '../ui/link.tsx';
import type { Navigate, Navigation } from './navigation.ts';
import { openView, type PageRoute, type View } from './open-view.ts';

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

type Entry = Parameters<typeof openView>[1];

/** Milliseconds after which the reader is told that a page is still being loaded. */
const slowMs = 8000;

/**
 * Opens the page at the browser's address. Each entry of the history has a key, by which its scroll position is found again.
 * With `isFilled` the page's data is in the cache. Rejects only where its module cannot be loaded then: the document, which
 * shows the page, stays as it is. A page that takes long is replaced by a message until it is there.
 */
export async function openNavigation(
  routes: PageRoute[],
  client: QueryClient,
  isFilled: boolean,
): Promise<BrowserNavigation> {
  /** Counts navigations: one that is not the last is not shown. */
  let latest = 0;
  let pending: ReturnType<Navigation['pending']> = null;
  /** The navigation whose page is being loaded. */
  let underWay: Parameters<typeof open> | null = null;
  /** Of the last navigation: one that was overtaken announces nothing any more. */
  let timers: ReturnType<typeof setTimeout>[] = [];
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());
  const announce = (state: typeof pending) => {
    pending = state;
    notify();
  };

  const entry = currentEntry();
  const opening = openView(routes, entry, client, isFilled);
  const slow = new Promise<null>((resolve) => void setTimeout(resolve, slowMs, null));
  const first = await (isFilled ? opening : Promise.race([opening, slow]));
  if (isFilled && first?.error !== undefined) throw first.error;
  let view = first ?? messageView(entry);
  if (first === null)
    void (async () => {
      const opened = await opening;
      if (latest > 0) return;
      view = opened;
      notify();
    })();

  /** Shows an entry once its page is loaded. `commit` writes it into the history. */
  const open = async (to: Entry, commit?: () => void): Promise<void> => {
    latest += 1;
    const turn = latest;
    underWay = [to, commit];
    const { pathname, search, hash } = to.location;
    const from = view.location;
    const isHere = from.pathname === pathname && from.search === search;
    pending = 'loading';
    timers.forEach((timer) => clearTimeout(timer));
    // Most pages are shown at once: only what takes longer is announced.
    timers = [setTimeout(notify), setTimeout(announce, slowMs, 'slow')];
    const next =
      isHere && hash !== '' && view.error === undefined ? { ...view, ...to } : await openView(routes, to, client);
    if (turn !== latest) return undefined;
    timers.forEach((timer) => clearTimeout(timer));
    // Another edition was published: the browser loads its page. There the app starts anew, so that this is done once.
    if (next.error instanceof NewsError && next.error.kind === 'new-version' && !isHere)
      // At Back and Forward the address is there already: with a fragment, to assign it again would load nothing.
      return commit === undefined ? location.reload() : location.assign(hrefOf(createPath(to.location)));
    pending = null;
    underWay = null;
    try {
      commit?.();
    } catch {
      // A browser that counts entries refuses more of them for a while, and one cannot clone every state.
      return location.assign(hrefOf(createPath(to.location)));
    }
    view = next;
    return notify();
  };

  const navigate: Navigate = async (to, { replace = false, state, keepsScroll = false } = {}) => {
    const url = new URL(location.origin + hrefOf(to));
    const stored: EntryState = { key: newKey(), state };
    const write = () => history[replace ? 'replaceState' : 'pushState'](stored, '', url);
    const action = replace ? NavigationType.Replace : NavigationType.Push;
    return open({ location: locationOf(url, stored), action, keepsScroll }, write);
  };

  return {
    view: () => view,
    pending: () => pending,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    navigate,
    // The page that a reader is on the way to is not given up for the one that is left.
    reload: () => (underWay === null ? open({ ...view, keepsScroll: true }) : open(...underWay)),
    listen: () => {
      const follow = () => void open(currentEntry());
      addEventListener('popstate', follow);
      return () => removeEventListener('popstate', follow);
    },
  };
}

/** Says that the page of an entry is still being loaded. */
const messageView = (entry: Entry): View => ({
  ...entry,
  routeId: '',
  params: {},
  page: null,
  error: new NewsError('slow', entry.location.pathname),
});

/** The browser's current entry. One that this module did not write, such as that of a link to a fragment, is given a key. */
function currentEntry(): Entry {
  const stored = history.state as Partial<EntryState> | null;
  const state = stored?.key === undefined ? { ...stored, key: newKey() } : (stored as EntryState);
  if (state !== stored) history.replaceState(state, '');
  return { location: locationOf(new URL(location.href), state), action: NavigationType.Pop, keepsScroll: false };
}

function locationOf({ pathname, search, hash }: URL, { key, state = null }: EntryState): Location {
  return { pathname: addressWithin(pathname) ?? pathname, search, hash, state, key };
}

const newKey = () => Math.random().toString(36).slice(2, 10);
