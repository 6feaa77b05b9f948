import { useEffect, useRef, useState } from 'react';
import type { Location } from 'react-router';
import { useIsBack, useView } from '../navigation/navigation-context.tsx';
import { afterFrame } from '../ui/after-frame.ts';
import { onEvents } from '../ui/on-events.ts';

/**
 * Does for client-side navigation what a browser does on page load: moves the focus to the page's heading (on Back and
 * Forward to the link that was followed from there) and returns the new title as `announcement`, for a live region. The
 * page sets the title in effects that run before these. A change of filters within a page keeps the focus, since the
 * list announces its own count; so does typing into the search field, which opens the search page from any other.
 */
export function useRouteAnnouncer(): { readonly announcement: string } {
  const { location } = useView();
  const isBack = useIsBack();
  const previous = useRef<Location | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => rememberFollowed(location.key), [location.key]);

  useEffect(() => {
    const from = previous.current;
    previous.current = location;
    if (from?.pathname === location.pathname) restoreLostFocus();
    // The browser itself handles focus and title of the first page.
    if (from === null || from.pathname === location.pathname || (!isBack && isTyping())) return;
    setAnnouncement(document.title);
    if (location.hash !== '') return;
    const followedLink = isBack ? recallFollowed(location.key) : null;
    // Not cleaned up: the focus has to move even if the address changes before the next frame.
    afterFrame(() => (followedLink ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true }));
  }, [location, isBack]);

  return { announcement };
}

const isTyping = () => document.activeElement instanceof HTMLInputElement;

/** Removing a condition removes the link that has the focus: move it to the next condition, or to the heading. */
function restoreLostFocus(): void {
  if (lastFollowed?.isConnected !== false || document.activeElement !== document.body) return;
  const next = document.querySelector<HTMLElement>('.conditions a') ?? document.querySelector<HTMLElement>('h1');
  next?.focus({ preventScroll: true });
}

const followedLinks = new Map<string, string>();
let lastFollowed: Element | null = null;

/** Remembers which link is followed from a history entry. Returns the function that stops it. */
function rememberFollowed(key: string): () => void {
  return onEvents(['click'], ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link === null) return;
    followedLinks.set(key, link.getAttribute('href') ?? '');
    lastFollowed = link;
  });
}

function recallFollowed(key: string): HTMLElement | null {
  const href = followedLinks.get(key);
  return href === undefined ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
}
