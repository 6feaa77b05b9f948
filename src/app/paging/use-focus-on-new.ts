import type { MouseEvent } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Returns a click handler for links that open more of a list: once the new articles are rendered, the firstNew of their headlines
 * gets the focus. Pages that open by scrolling do not move the focus.
 */
export function useFocusOnNew(): (event: MouseEvent<HTMLElement>) => void {
  const pending = useRef<{ readonly list: Element; readonly articlesBefore: ReadonlySet<Element> } | null>(null);
  useEffect(() => {
    if (pending.current === null) return;
    const { list, articlesBefore } = pending.current;
    const firstNew = [...list.querySelectorAll('article')].find((story) => !articlesBefore.has(story));
    if (firstNew === undefined) return;
    pending.current = null;
    firstNew.querySelector<HTMLElement>(':is(h2, h3) a')?.focus({ preventScroll: true });
  });
  return ({ currentTarget }) => {
    const list = currentTarget.closest('.list-main');
    if (list !== null) pending.current = { list, articlesBefore: new Set(list.querySelectorAll('article')) };
  };
}
