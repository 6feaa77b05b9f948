import type { MouseEvent } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Gives the handler of links that open more of a list: once what they bring stands there, the focus goes to its first
 * headline. What opens by itself moves no focus.
 */
export function useFocusOnNew(): (event: MouseEvent<HTMLElement>) => void {
  const pressed = useRef<{ readonly list: Element; readonly known: ReadonlySet<Element> } | null>(null);
  useEffect(() => {
    if (pressed.current === null) return;
    const { list, known } = pressed.current;
    const first = [...list.querySelectorAll('article')].find((story) => !known.has(story));
    if (first === undefined) return;
    pressed.current = null;
    first.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
  });
  return ({ currentTarget }) => {
    const list = currentTarget.closest('section');
    if (list !== null) pressed.current = { list, known: new Set(list.querySelectorAll('article')) };
  };
}
