import { useEffect } from 'react';

/**
 * Moves the focus with the arrow keys: Down from the search field to the first result, Down and Up between the headlines, Up
 * from the first back to the field. Enter needs no code: headlines are links.
 */
export function useResultKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', moveFocus);
    return () => document.removeEventListener('keydown', moveFocus);
  }, []);
}

function moveFocus(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  const headlines = [...document.querySelectorAll<HTMLElement>('.result h2 a')];
  const focused = document.activeElement;
  const index = headlines.findIndex((headline) => headline === focused);
  const isInResults = index >= 0 || focused === field;
  const isDown = key === 'ArrowDown' && isInResults;
  const isUp = key === 'ArrowUp' && index >= 0;
  if (!isDown && !isUp) return;
  const next = isDown ? headlines[index + 1] : (headlines[index - 1] ?? field);
  if (next === undefined) return;
  event.preventDefault();
  next?.focus();
}
