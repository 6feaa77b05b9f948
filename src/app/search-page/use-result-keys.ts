import { useEffect } from 'react';

/**
 * Moves the focus through the results: Down from the search field to the first, Down and Up between headlines, Up from the
 * first back to the field. Enter is the browser's own: each is a link.
 */
export function useResultKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
}

function move(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  const headlines = [...document.querySelectorAll<HTMLElement>('.result h2 a')];
  const focused = document.activeElement;
  const at = headlines.findIndex((headline) => headline === focused);
  const isOnThem = at >= 0 || focused === field;
  const isDown = key === 'ArrowDown' && isOnThem;
  const isUp = key === 'ArrowUp' && at >= 0;
  if (!isDown && !isUp) return;
  const next = isDown ? headlines[at + 1] : (headlines[at - 1] ?? field);
  if (next === undefined) return;
  event.preventDefault();
  next?.focus();
}
