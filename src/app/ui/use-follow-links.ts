import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { addressWithin } from './link.tsx';

/**
 * Follows links within the site by the router, so that the page is not loaded anew. What other links do is left to the
 * browser.
 */
export function useFollowLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !isPlainClick(event)) return;
      const to = addressOf(link);
      if (to === null) return;
      event.preventDefault();
      const { pathname, search, hash } = window.location;
      const isHere = to === addressWithin(pathname) + search + hash;
      void navigate(to, { replace: isHere, preventScrollReset: link.dataset['keepsPlace'] !== undefined });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}

/** As the browser and as React tells it. */
type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;

/** Whether a click asks for what the page does with it, and not for a new tab or a download. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: Click): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/**
 * The address of this site that a link leads to; null where the browser is to follow it: another site, a place on this
 * page, a file (addresses have no dot in them), and what says so by a target or a download.
 */
function addressOf(link: Element): string | null {
  const href = link.getAttribute('href');
  if (href === null || href.startsWith('#') || link.hasAttribute('target') || link.hasAttribute('download'))
    return null;
  const { origin, pathname, search, hash } = new URL(href, document.baseURI);
  const path = addressWithin(pathname);
  return origin !== window.location.origin || path === null || path.includes('.') ? null : path + search + hash;
}
