import { useEffect } from 'react';
import { addressWithin } from '../ui/link.tsx';
import { useNavigate } from './navigation-context.tsx';

/** Follows links within the site. Other links are left to the browser. */
export function useFollowLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !isPlainClick(event)) return;
      const to = addressOf(link);
      if (to === null) return;
      event.preventDefault();
      const { pathname, search, hash } = location;
      const isHere = to === addressWithin(pathname) + search + hash;
      void navigate(to, { replace: isHere, keepsScroll: link.dataset['preserve'] !== undefined });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}

/** A DOM event or a React event. */
type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;

/** Whether a click is meant for the page, and not for a new tab or a download. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: Click): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/**
 * The address of this site that a link leads to; null where the browser must follow it: another site, a fragment of
 * this page, a file (addresses have no dot in them), or a link with a target or a download.
 */
function addressOf(link: Element): string | null {
  const href = link.getAttribute('href');
  if (href === null || href.startsWith('#') || link.hasAttribute('target') || link.hasAttribute('download'))
    return null;
  const { origin, pathname, search, hash } = new URL(href, document.baseURI);
  const path = addressWithin(pathname);
  return origin !== location.origin || path === null || path.includes('.') ? null : path + search + hash;
}
