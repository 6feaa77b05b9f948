import type { ComponentType } from 'react';
import { useState } from 'react';
import { urls } from '#news/addresses/urls.ts';
import { useView } from '../navigation/navigation-context.tsx';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { hrefOf } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** Loads the behaviour of the field, with the search page (search.tsx). */
  readonly load: () => Promise<{ readonly SearchTyping: ComponentType }>;
}

/**
 * The search field of every page. Every first visit loads it, so it is a plain form: the code for searching while typing
 * loads with the focus. Until then, and where that fails, the browser submits the form.
 */
export function SearchField({ load }: Props) {
  const [isFocused, setFocused] = useState(false);
  const isSearchPage = useView().location.pathname === urls.search();
  const { module } = useLazyModule(isSearchPage || isFocused, load);
  return (
    <form role="search" className="needs-script" action={hrefOf(urls.search())}>
      <input
        type="search"
        name="q"
        aria-label={t('search.field')}
        aria-current={isSearchPage ? 'page' : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        onFocus={() => setFocused(true)}
      />
      {module && <module.SearchTyping />}
    </form>
  );
}
