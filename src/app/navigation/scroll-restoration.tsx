import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigation, useView } from './navigation-context.tsx';

/** Scroll positions in CSS pixels from the top, by the keys of history entries. */
type Places = Record<string, number>;

/**
 * Does for client-side navigation what a browser does with the scroll position: a new page opens at its top or its fragment, an
 * entry of the history where it was left, also after a reload. The session storage keeps the positions under `storageKey`.
 */
export function ScrollRestoration({ storageKey }: { readonly storageKey: string }): null {
  const navigation = useNavigation();
  const view = useView();
  const places = useRef<Places | null>(null);
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    places.current ??= readPlaces(storageKey);
    const { key, hash } = view.location;
    const place = places.current[key];
    const isOpened = isFirst.current;
    isFirst.current = false;
    if (view.keepsScroll) return;
    if (place !== undefined) scrollTo(0, place);
    else if (hash !== '') findFragment(hash)?.scrollIntoView();
    // The browser has put a document that it opened where it belongs.
    else if (!isOpened) scrollTo(0, 0);
  }, [view, storageKey]);

  useEffect(() => {
    let { key } = navigation.view().location;
    // Called before the next view is rendered.
    const leave = () => {
      const next = navigation.view().location.key;
      if (next === key) return;
      places.current = { ...places.current, [key]: scrollY };
      key = next;
    };
    const stop = navigation.subscribe(leave);
    const store = () => {
      history.scrollRestoration = 'auto';
      writePlaces(storageKey, { ...places.current, [key]: scrollY });
    };
    const take = () => (history.scrollRestoration = 'manual');
    take();
    addEventListener('pagehide', store);
    addEventListener('pageshow', take);
    return () => {
      stop();
      removeEventListener('pagehide', store);
      removeEventListener('pageshow', take);
    };
  }, [navigation, storageKey]);

  return null;
}

function findFragment(hash: string): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** A storage that is forbidden, full or damaged costs the positions alone. */
function readPlaces(storageKey: string): Places {
  try {
    return (JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') ?? {}) as Places;
  } catch {
    return {};
  }
}

function writePlaces(storageKey: string, places: Places): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(places));
  } catch {}
}
