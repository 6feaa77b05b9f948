import { Link } from 'react-router';
import { listSize } from '#news/archive.ts';
import type { Filters } from '#news/filters.ts';
import type { ListView } from '../load-list.ts';

interface Props {
  readonly view: ListView;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** Opens the list further. How far it is open stands in the address, so that Back and reload keep it. */
export function MoreLink({ view, filters, address }: Props) {
  const left = view.total - view.items.length;
  if (left <= 0 && !view.isPartial) return null;
  const next = { ...filters, page: filters.page + 1 };
  return (
    <p className="more needs-script">
      <Link className="button" to={address(next)} preventScrollReset replace>
        {view.isPartial ? `${listSize} more` : `${Math.min(left, listSize)} more`}
      </Link>
    </p>
  );
}
