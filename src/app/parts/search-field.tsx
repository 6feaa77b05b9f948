import { useEffect } from 'react';
import { useHref, useLocation } from 'react-router';
import { urls } from '#news/urls.ts';

/**
 * The search field of every page. Every first visit carries it, so it is a form and no more: what happens when one types
 * (parts/search-typing.tsx) is loaded by `onFocus`, and until that is there the form does what forms do.
 */
export function SearchField({ onFocus }: { readonly onFocus: () => void }) {
  const { pathname, search } = useLocation();
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
        defaultValue={(pathname === urls.search() && new URLSearchParams(search).get('q')) || ''}
        onFocus={onFocus}
      />
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
