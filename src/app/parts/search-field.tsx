import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { useHref, useLocation } from 'react-router';
import { urls } from '#news/urls.ts';

interface Props {
  /** Loads what the field does (pages/search.tsx), and with it what a search needs. */
  readonly load: () => Promise<{ readonly SearchTyping: ComponentType }>;
}

/**
 * The search field of every page. Every first visit carries it, so it is a form and no more: what happens when one types
 * is loaded as it gets the focus. Until that is there, and where it cannot be had, the form does what forms do.
 */
export function SearchField({ load }: Props) {
  const { pathname, search } = useLocation();
  const isSearch = pathname === urls.search();
  const [isFocused, setFocused] = useState(false);
  const [Typing, setTyping] = useState<ComponentType | null>(null);
  const isWanted = isFocused || isSearch;
  useEffect(() => {
    if (isWanted)
      void load().then(
        ({ SearchTyping }) => setTyping(() => SearchTyping),
        () => {},
      );
  }, [isWanted, load]);
  useEffect(() => {
    document.addEventListener('keydown', focusField);
    return () => document.removeEventListener('keydown', focusField);
  }, []);
  return (
    <form role="search" className="needs-script" action={useHref(urls.search())}>
      <input
        type="search"
        name="q"
        aria-label="Search the archive"
        placeholder="Search"
        autoComplete="off"
        defaultValue={(isSearch && new URLSearchParams(search).get('q')) || ''}
        onFocus={() => setFocused(true)}
      />
      {Typing !== null && <Typing />}
    </form>
  );
}

/** The slash key leads into the field from wherever nothing is typed. */
function focusField(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || (target as Element).matches('input, textarea, select')) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[type=search]')?.focus();
}
