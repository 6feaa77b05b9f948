import { useSuspenseQuery } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { useParams } from '../navigation/navigation-context.tsx';
import type { NamedKind } from '#news/people/named.ts';
import { namesFiles } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageModule, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { nameQueries } from '../archive/name-queries.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import '../lists/lists.css';
import '../lists/index-pages.css';
import { NamedLinks } from './named-links.tsx';
import { t } from '../languages/t.ts';

const words = {
  person: { title: t('people'), all: t('people.all'), description: t('people.description') },
  organisation: {
    title: t('organisations'),
    all: t('organisations.all'),
    description: t('organisations.description'),
  },
} as const;

/** The page "People", or "Organisations": all whom several articles name, with their counts. */
export function namesPage(kind: NamedKind): Required<PageModule> {
  const { title, all, description } = words[kind];
  const of = namesFiles[kind];
  const address = urls[of];
  return {
    handle: {
      meta: ({ client, params }) => {
        const page = readPage(params);
        const first = client.getQueryData(nameQueries.namesPage(of, page).queryKey)?.names[0]?.name;
        return {
          title: pageTitle(page === 1 || first === undefined ? title : `${title}: ${first} …`),
          description: import.meta.env.SSR ? description : '',
          canonical: address(page),
        };
      },
    },
    loader: async ({ client, params }: PageRequest) => {
      const page = readPage(params);
      await client.ensureQueryData(nameQueries.namedTotals());
      const view = await client.ensureQueryData(nameQueries.namesPage(of, page));
      if (view === null) throw new NewsError('not-found', `there is no page ${page} of names`);
    },
    Component: function NamesPage() {
      const page = readPage(useParams());
      const { data: view } = useSuspenseQuery(nameQueries.namesPage(of, page));
      if (view === null) return null;
      const { names, pages } = view;
      return (
        <div className="page">
          <header className="list-header">
            <h1 tabIndex={-1}>{title}</h1>
            <p className="list-facts">
              {description}
              <NamedLinks without={kind} />
            </p>
          </header>
          {pages.length > 1 && (
            <nav aria-label={all}>
              <ul className="tag-pages">
                {pages.map((first, at) => (
                  <li key={first}>
                    <Link to={address(at + 1)} aria-current={at + 1 === page ? 'page' : undefined} dir="auto">
                      {first} …
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {names.length === 0 ? (
            <p className="empty">{t('people.empty')}</p>
          ) : (
            <ul className="tag-list">
              {names.map(({ slug, name, count }) => (
                <li key={slug}>
                  <Link to={urls[kind](slug)} dir="auto">
                    {name}
                  </Link>{' '}
                  <Count of={count} />
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    },
  };
}

/** The number of the page in an address. Throws `not-found` where it is none, or 1, whose address has no number. */
function readPage({ page }: Params): number {
  if (page === undefined) return 1;
  if (!/^(?:[2-9]|[1-9]\d{1,5})$/u.test(page)) throw new NewsError('not-found', `there is no page ${page} of names`);
  return Number(page);
}
