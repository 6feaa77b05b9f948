import { Link } from 'react-router';
import { dropCondition, listConditions, type Condition } from '#news/conditions.ts';
import { noFilters, type Filters } from '#news/filters.ts';
import { urls } from '#news/urls.ts';
import type { EmptyView } from '../explain-empty.ts';
import { countArticles } from './count-articles.ts';
import { describeCondition } from './describe-condition.ts';

interface Props {
  readonly empty: EmptyView;
  /** What the query says, and what page and query say together. */
  readonly filters: Filters;
  readonly all: Filters;
  readonly address: (filters: Filters) => string;
}

/** The ways out of an empty list: without the one condition whose removal helps most, or of all. */
export function EmptyList({ empty, filters, all, address }: Props) {
  const [best] = empty.ways;
  if (best === undefined) return <p className="empty">No article stands here yet.</p>;
  const { since, until } = filters;
  const isTurned = since !== null && until !== null && since > until;
  return (
    <ul className="ways">
      {isTurned && (
        <li>
          <Link to={address({ ...filters, since: until, until: since, page: null })} preventScrollReset>
            Turn the dates round: {until} to {since}
          </Link>
        </li>
      )}
      {best.total > 0 && (
        <li>
          <Link to={addressWithout(best.without)} preventScrollReset>
            {countArticles(best.total)} if they need not be {describeCondition(best.without)}
          </Link>
        </li>
      )}
      {best.total === 0 && (
        <li>
          <Link to={urls.front({ ...noFilters, sort: filters.sort })}>All {countArticles(empty.archive)}</Link>
        </li>
      )}
    </ul>
  );

  /** What the page itself is about is left by leaving the page. */
  function addressWithout(condition: Condition): string {
    const isInQuery = listConditions(filters).some(
      ({ name, value }) => name === condition.name && value === condition.value,
    );
    return isInQuery ? address(dropCondition(filters, condition)) : urls.front(dropCondition(all, condition));
  }
}
