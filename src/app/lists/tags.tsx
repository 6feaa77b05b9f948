import { useSuspenseQuery } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { useParams } from '../navigation/navigation-context.tsx';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { facetQueries } from '../archive/facet-queries.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import './lists.css';
import './index-pages.css';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const page = readPage(params);
    const first = client.getQueryData(facetQueries.tagPage(page).queryKey)?.tags[0]?.[0];
    return {
      title: pageTitle(page === 1 || first === undefined ? t('tags') : `${t('tags')}: ${tagName(first)} …`),
      description: import.meta.env.SSR ? t('tags.description') : '',
      canonical: urls.tags(page),
    };
  },
};

export async function loader({ client, params }: PageRequest) {
  const page = readPage(params);
  const view = await client.ensureQueryData(facetQueries.tagPage(page));
  if (view === null) throw new NewsError('not-found', `there is no page ${page} of the tags`);
}

/** The page "Tags": all tags by name, with their counts, on several pages where they are many. */
export function Component() {
  const page = readPage(useParams());
  const { data: view } = useSuspenseQuery(facetQueries.tagPage(page));
  if (view === null) return null;
  const { tags, pages } = view;
  return (
    <div className="page">
      <header className="list-header">
        <h1 tabIndex={-1}>{t('tags')}</h1>
        <p className="list-facts">{t('tags.by-editors')}</p>
      </header>
      {pages.length > 1 && (
        <nav aria-label={t('tags.all')}>
          <ul className="tag-pages">
            {pages.map((first, at) => (
              <li key={first}>
                <Link to={urls.tags(at + 1)} aria-current={at + 1 === page ? 'page' : undefined} dir="auto">
                  {tagName(first)} …
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {tags.length === 0 ? (
        <p className="empty">{t('tags.empty')}</p>
      ) : (
        <ul className="tag-list">
          {tags.map(([tag, count]) => (
            <li key={tag}>
              <Link to={urls.tag(tag)} dir="auto">
                {tagName(tag)}
              </Link>{' '}
              <Count of={count} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The number of the page in an address. Throws `not-found` where it is none, or 1, whose address has no number. */
function readPage({ page }: Params): number {
  if (page === undefined) return 1;
  if (!/^(?:[2-9]|[1-9]\d{1,5})$/u.test(page)) throw new NewsError('not-found', `there is no page ${page} of the tags`);
  return Number(page);
}
