import { dropCondition, listConditions } from '#news/filters/conditions.ts';
import type { Filters } from '#news/filters/filters.ts';
import { noFilters } from '#news/filters/filters.ts';
import { Link } from '../ui/link.tsx';
import { nameCondition } from '../languages/name-condition.ts';
import { t } from '../languages/t.ts';

interface Props {
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  /**
   * The page is there for its words, which stand in the search field: they are no condition of it, and are never
   * cleared.
   */
  readonly isSearch?: boolean;
}

/** The conditions of a view, with a way out of each; nothing where there is none. */
export function ListConditions({ filters, address, isSearch = false }: Props) {
  const conditions = listConditions(filters)
    .filter(({ name }) => !isSearch || name !== 'q')
    .map((condition) => ({ text: nameCondition(condition), without: dropCondition(filters, condition) }));
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" aria-label={t('conditions')}>
      {conditions.map(({ text, without }) => (
        <li key={text}>
          <Link to={address(without)} keepsPlace aria-label={t('without-condition', { condition: text })}>
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Link to={address({ ...noFilters, q: isSearch ? filters.q : null, sort: filters.sort })} keepsPlace>
            {t('clear-conditions')}
          </Link>
        </li>
      )}
    </ul>
  );
}
