import type { ComponentType } from 'react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { urls } from '#news/addresses/urls.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { hrefOf } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** Loads what the field does (search-page/search.tsx), and with it what a search needs. */
  readonly load: () => Promise<{ readonly SearchTyping: ComponentType }>;
}

/**
 * The search field of every page. Every first visit carries it, so it is a form and no more: what happens when one types
 * is loaded as it gets the focus. Until that is there, and where it cannot be had, the form does what forms do.
 */
export function SearchField({ load }: Props) {
  const [isFocused, setFocused] = useState(false);
  const isHere = useLocation().pathname === urls.search();
  const { module } = useLazyModule(isHere || isFocused, load);
  return (
    <form role="search" className="needs-script" action={hrefOf(urls.search())}>
      <input
        type="search"
        name="q"
        aria-label={t('search.field')}
        aria-current={isHere ? 'page' : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        onFocus={() => setFocused(true)}
      />
      {module && <module.SearchTyping />}
    </form>
  );
}
