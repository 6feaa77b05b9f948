import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { longestQuestion, readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';

/**
 * What the search field does. Typing goes to the search page: its first letter is a step of the history,
 * what follows replaces it until Enter, or until the field is left. A pause is no step: readers rest in the middle of a
 * word. Enter leads to the results, Escape clears.
 */
export function useSearchTyping(): void {
  /** The entry of the history that stands was made by typing, and typing goes on. */
  const isTyping = useRef(false);
  const letters = useRef(0);
  const { pathname, search, key } = useLocation();
  /** The entry of the history that the field stands for. */
  const seen = useRef('');
  const isBack = useNavigationType() === NavigationType.Pop;
  const navigate = useNavigate();
  // On the search page the other conditions stay while the words change; elsewhere one begins anew.
  const { filters } = readFilters(pathname === urls.search() ? search : '', 'best');
  const q = filters.q ?? '';

  const ask = useEffectEvent(async (field: HTMLInputElement) => {
    const typed = readFilters(`?q=${encodeURIComponent(field.value)}`).filters.q;
    const to = urls.search({ ...filters, q: typed, page: null });
    // The address that stands may be about to change to another: go, even to the same one. A step that a quicker letter
    // overtakes is never made, so only one that has been made is replaced.
    const letter = ++letters.current;
    await navigate(to, { replace: isTyping.current || to === pathname + search });
    if (letter === letters.current) isTyping.current = true;
  });

  useLayoutEffect(() => {
    const field = findField();
    const isFirst = seen.current === '';
    if (seen.current === key) return;
    seen.current = key;
    // Whoever types, or has typed before this was there, is not interrupted; Back brings back what was searched for.
    if (field === null || (isFirst && field.value !== '')) return;
    if (field === document.activeElement && (isFirst || !isBack)) return;
    field.value = q;
    isTyping.current = false;
  }, [key, q, isBack]);

  useEffect(() => {
    const field = findField();
    if (field === null) return undefined;
    const stop = new AbortController();
    const listen = (target: EventTarget | null, type: string, act: (event: Event) => void) =>
      target?.addEventListener(type, act, { signal: stop.signal });
    listen(field, 'input', () => void ask(field));
    listen(field, 'blur', () => {
      letters.current += 1;
      isTyping.current = false;
    });
    listen(field, 'keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || field.value === '') return;
      event.preventDefault();
      field.value = '';
      void ask(field);
    });
    listen(field.form, 'submit', (event) => {
      event.preventDefault();
      void ask(field);
      document.querySelector<HTMLElement>('h1')?.focus();
    });
    field.enterKeyHint = 'search';
    field.maxLength = longestQuestion;
    if (field === document.activeElement && field.value !== field.defaultValue) void ask(field);
    return () => stop.abort();
  }, []);
}

const findField = () => document.querySelector<HTMLInputElement>('[type=search]');
