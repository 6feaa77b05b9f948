import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useIsBack, useNavigate, useView } from '../navigation/navigation-context.tsx';
import { longestQuestion, readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';

/**
 * Searches while the reader types into the search field. The first letter pushes the search page onto the history; further
 * letters replace that entry until Enter, or until the field loses the focus. A pause pushes nothing: readers pause within
 * words. Enter moves the focus to the results, Escape clears the field.
 */
export function useSearchTyping(): void {
  /** Whether the current entry of the history was pushed by typing that is not finished. */
  const isTyping = useRef(false);
  /** Counts inputs, so that an earlier navigation can tell that it is outdated. */
  const inputCount = useRef(0);
  const { pathname, search, key } = useView().location;
  /** The key of the entry of the history whose words the field shows. */
  const shownKey = useRef('');
  const isBack = useIsBack();
  const navigate = useNavigate();
  // On the search page the other filters are kept while the words change; from other pages there are none.
  const { filters } = readFilters(pathname === urls.search() ? search : '', 'best');
  const q = filters.q ?? '';

  const submit = useEffectEvent(async (field: HTMLInputElement) => {
    const typed = readFilters(`?q=${encodeURIComponent(field.value)}`).filters.q;
    const to = urls.search({ ...filters, q: typed, page: null });
    // Navigates even where the address is the same: another navigation may be pending. A navigation that a later input
    // cancels pushes no entry, so only the last one sets `isTyping`.
    const inputNumber = ++inputCount.current;
    await navigate(to, { replace: isTyping.current || to === pathname + search });
    if (inputNumber === inputCount.current) isTyping.current = true;
  });

  useLayoutEffect(() => {
    const field = findField();
    const isFirst = shownKey.current === '';
    if (shownKey.current === key) return;
    shownKey.current = key;
    // Does not overwrite what is being typed, or was typed before this code was loaded; Back restores the words searched for.
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
    listen(field, 'input', () => void submit(field));
    listen(field, 'blur', () => {
      inputCount.current += 1;
      isTyping.current = false;
    });
    listen(field, 'keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || field.value === '') return;
      event.preventDefault();
      field.value = '';
      void submit(field);
    });
    listen(field.form, 'submit', (event) => {
      event.preventDefault();
      void submit(field);
      document.querySelector<HTMLElement>('h1')?.focus();
    });
    field.enterKeyHint = 'search';
    field.maxLength = longestQuestion;
    if (field === document.activeElement && field.value !== field.defaultValue) void submit(field);
    return () => stop.abort();
  }, []);
}

const findField = () => document.querySelector<HTMLInputElement>('[type=search]');
