import { useEffect, useRef } from 'react';
import { isNarrowed, noFilters } from '#news/filters/filters.ts';
import { countArticles } from '../languages/count-articles.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { FilterChoices, type FilterProps } from './filter-choices.tsx';
import './filter-sheet.css';

/**
 * The filters of a list on a phone: a sheet over the list, which changes behind it with each choice. A button that is always in
 * sight says how many articles are left, and leads to them. The dialog element handles Escape and restores the focus.
 */
export function FilterSheet({ onClose, ...props }: FilterProps & { readonly onClose: () => void }) {
  const { view, filters, address } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby="filter-sheet-title" onClose={onClose}>
      <header>
        <h2 id="filter-sheet-title" tabIndex={-1} autoFocus>
          {t('narrow-and-sort')}
        </h2>
        {isNarrowed({ ...filters, q: null }) && (
          <Link to={address({ ...noFilters, q: filters.q, sort: filters.sort })} preserveScroll>
            {t('clear-conditions')}
          </Link>
        )}
        <button type="button" onClick={close}>
          {t('keys.close')}
        </button>
      </header>
      <div className="filter-sheet-body">
        <FilterChoices {...props} isSheet />
      </div>
      <footer>
        <button type="button" className="button" aria-live="polite" onClick={close}>
          {t('show-articles', { articles: countArticles(view.total) })}
        </button>
      </footer>
    </dialog>
  );
}
