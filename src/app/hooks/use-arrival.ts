import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Location } from 'react-router';
import { NavigationType, useLocation, useMatches, useNavigationType, useParams } from 'react-router';
import { isPageHandle } from '../page-meta.ts';
import { useFilters } from './use-filters.ts';

/**
 * What a browser does when it loads a page and a router does not: sets the title, moves focus to the page's heading (on
 * Back and Forward to the link that was followed from here), and gives the title to be announced. A change of filters
 * within a page keeps focus; the list announces its own count.
 */
export function useArrival(): { readonly announcement: string } {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const title = usePageTitle();
  const left = useRef<Location | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);

  useEffect(() => rememberFocus(location.key), [location.key]);

  useEffect(() => {
    const from = left.current;
    left.current = location;
    // The first page of a visit is the browser's own arrival.
    if (from === null || from.pathname === location.pathname) return;
    setAnnouncement(title ?? '');
    if (location.hash !== '') return;
    const followed = isBack ? recallFocus(location.key) : null;
    (followed ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [location, isBack, title]);

  return { announcement };
}

function usePageTitle(): string | null {
  const client = useQueryClient();
  const params = useParams();
  const { filters } = useFilters();
  const handle: unknown = useMatches().at(-1)?.handle;
  return isPageHandle(handle) ? handle.meta({ client, params, filters }).title : null;
}

const followedLinks = new Map<string, string>();

/** Notes which link had the focus when the page of this history entry is left. */
function rememberFocus(key: string): () => void {
  const note = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link !== null) followedLinks.set(key, link.getAttribute('href') ?? '');
  };
  document.addEventListener('click', note, { capture: true });
  return () => document.removeEventListener('click', note, { capture: true });
}

function recallFocus(key: string): HTMLElement | null {
  const href = followedLinks.get(key);
  return href === undefined ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
}
