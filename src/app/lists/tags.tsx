import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { urls } from '#news/addresses/urls.ts';
import type { PageHandle } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { clientOf } from '../pages/route-context.ts';
import { Link } from '../ui/link.tsx';
import './lists.css';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('tags')),
    description: t('tags.description'),
    canonical: urls.tags(),
  }),
};

export async function loader(args: LoaderFunctionArgs) {
  await clientOf(args).ensureQueryData(newsQueries.census());
  return null;
}

/** The page "Tags": all tags by name, with their counts. */
export function Component() {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const tags = census.tag.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div className="page">
      <header className="list-header">
        <h1 tabIndex={-1}>{t('tags')}</h1>
        <p className="list-facts">{t('tags.by-editors')}</p>
      </header>
      {tags.length === 0 ? (
        <p className="empty">{t('tags.empty')}</p>
      ) : (
        <ul className="tag-list">
          {tags.map(([tag, count]) => (
            <li key={tag}>
              <Link to={urls.tag(tag)} dir="auto">
                {tag}
              </Link>{' '}
              <Count of={count} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
