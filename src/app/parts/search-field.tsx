import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import { readFilters } from '#news/filters.ts';
import { urls } from '#news/urls.ts';

/**
 * The search field of every page. Typing goes to the search page: its first letter is a step of the history, what follows
 * replaces it until Enter, or until the field is left. A pause is no step: readers rest in the middle of a word.
 * `onFocus` fetches what will answer. Every first visit carries this, so whatever can wait stands elsewhere.
 */
export function SearchField({ onFocus }: { readonly onFocus: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  /** The entry of the history that stands was made by typing, and typing goes on. */
  const isTyping = useRef(false);
  const letters = useRef(0);
  const { pathname, search } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const navigate = useNavigate();
  // On the search page the other conditions stay while the words change; elsewhere one begins anew.
  const { filters } = readFilters(pathname === urls.search() ? search : '', 'best');
  const q = filters.q ?? '';

  const ask = async () => {
    const typed = readFilters(`?q=${encodeURIComponent(field.current?.value ?? '')}`).filters.q;
    const to = urls.search({ ...filters, q: typed, page: null });
    // The address that stands may be about to change to another: go, even to the same one. A step that a quicker letter
    // overtakes is never made, so only one that has been made is replaced.
    const letter = ++letters.current;
    await navigate(to, { replace: isTyping.current || to === pathname + search });
    if (letter === letters.current) isTyping.current = true;
  };
  const leave = () => {
    letters.current += 1;
    isTyping.current = false;
  };

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || (!isBack && input === document.activeElement)) return;
    input.value = q;
    isTyping.current = false;
  }, [q, isBack]);

  useEffect(() => {
    const focusField = (event: globalThis.KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isInField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || !isPlain || isInField) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', focusField);
    return () => document.removeEventListener('keydown', focusField);
  }, []);

  const clear = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.currentTarget.value === '') return;
    event.preventDefault();
    event.currentTarget.value = '';
    void ask();
  };
  const arrive = () => {
    void ask();
    document.querySelector<HTMLElement>('h1')?.focus();
  };

  return (
    <form
      role="search"
      className="needs-script"
      action={useHref(urls.search())}
      onSubmit={(event) => {
        event.preventDefault();
        arrive();
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        aria-label="Search the archive"
        aria-keyshortcuts="/"
        placeholder="Search"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        defaultValue={q}
        onFocus={onFocus}
        onChange={() => void ask()}
        onKeyDown={clear}
        onBlur={leave}
      />
    </form>
  );
}
