import { dropCondition, listConditions } from '#news/filters/conditions.ts';
import type { Filters } from '#news/filters/filters.ts';
import { noFilters } from '#news/filters/filters.ts';
import { Link } from '../ui/link.tsx';
import { nameCondition } from '../languages/name-condition.ts';
import { t } from '../languages/t.ts';

interface Props {
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  /** Whether this is the search page, whose query is in the search field: it is not listed, and "Clear all" keeps it. */
  readonly isSearch?: boolean;
}

/** The conditions of a list as links that remove them. Renders nothing where there are none. */
export function ListConditions({ filters, address, isSearch = false }: Props) {
  const conditions = listConditions(filters)
    .filter(({ name }) => !isSearch || name !== 'q')
    .map((condition) => ({ text: nameCondition(condition), without: dropCondition(filters, condition) }));
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" aria-label={t('conditions')}>
      {conditions.map(({ text, without }) => (
        <li key={text}>
          <Link to={address(without)} preserveScroll aria-label={t('without-condition', { condition: text })}>
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Link to={address({ ...noFilters, q: isSearch ? filters.q : null, sort: filters.sort })} preserveScroll>
            {t('clear-conditions')}
          </Link>
        </li>
      )}
    </ul>
  );
}
