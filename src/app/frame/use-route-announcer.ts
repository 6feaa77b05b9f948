import { useEffect, useRef, useState } from 'react';
import type { Location } from 'react-router';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { afterFrame } from '../ui/after-frame.ts';
import { onEvents } from '../ui/on-events.ts';

/**
 * What a browser does when it loads a page and a router does not: moves focus to the page's heading (on Back and Forward
 * to the link that was followed from there) and gives the new title, to be announced. The title is set by the page, whose
 * effects run before these. A change of filters within a page keeps focus; the list announces its own count. So does
 * typing into the search field, which opens the search page from any other.
 */
export function useRouteAnnouncer(): { readonly announcement: string } {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const left = useRef<Location | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => rememberFollowed(location.key), [location.key]);

  useEffect(() => {
    const from = left.current;
    left.current = location;
    if (from?.pathname === location.pathname) keepFocus();
    // The first page of a visit is the browser's own arrival.
    if (from === null || from.pathname === location.pathname || (!isBack && isTyping())) return;
    setAnnouncement(document.title);
    if (location.hash !== '') return;
    const followed = isBack ? recallFollowed(location.key) : null;
    // Whatever changes the address of the page meanwhile: the page was arrived at.
    afterFrame(() => (followed ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true }));
  }, [location, isBack]);

  return { announcement };
}

const isTyping = () => document.activeElement instanceof HTMLInputElement;

/** Who takes a condition away takes away the link that does it: the focus goes on to the next one, or to the heading. */
function keepFocus(): void {
  if (lastFollowed?.isConnected !== false || document.activeElement !== document.body) return;
  const next = document.querySelector<HTMLElement>('.conditions a') ?? document.querySelector<HTMLElement>('h1');
  next?.focus({ preventScroll: true });
}

const followedLinks = new Map<string, string>();
let lastFollowed: Element | null = null;

/** Notes which link is followed from this history entry. */
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
