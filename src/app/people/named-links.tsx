import { useSuspenseQuery } from '@tanstack/react-query';
import type { NamedKind } from '#news/people/named.ts';
import { namesFiles } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { nameQueries } from '../archive/name-queries.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';

const labels: { readonly [Kind in NamedKind]: (count: number) => string } = {
  person: (count) => t('people.open', { count }),
  organisation: (count) => t('organisations.open', { count }),
};

/** Links to the pages of all people and all organisations, where the archive has any; the page's loader fills `namedTotals`. */
export function NamedLinks({ without }: { readonly without?: NamedKind }) {
  const { data: totals } = useSuspenseQuery(nameQueries.namedTotals());
  const kinds = (['person', 'organisation'] as const).filter((kind) => kind !== without && totals[kind] > 0);
  return kinds.map((kind) => (
    <span key={kind}>
      {' '}
      <Link to={urls[namesFiles[kind]]()}>{labels[kind](totals[kind])}</Link>
    </span>
  ));
}
