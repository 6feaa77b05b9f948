import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '../navigation/navigation-context.tsx';
import type { NamedKind } from '#news/people/named.ts';
import { namesFiles } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import type { PageModule, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { nameQueries } from '../archive/name-queries.ts';
import { missingIndexPage, readIndexPage, ValueIndex } from '../lists/value-index.tsx';
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
        const page = readIndexPage(params);
        const first = client.getQueryData(nameQueries.namesPage(of, page).queryKey)?.names[0]?.name;
        return {
          title: pageTitle(page === 1 || first === undefined ? title : `${title}: ${first} …`),
          description: import.meta.env.SSR ? description : '',
          canonical: address(page),
        };
      },
    },
    loader: async ({ client, params }: PageRequest) => {
      const page = readIndexPage(params);
      await client.ensureQueryData(nameQueries.namedTotals());
      if ((await client.ensureQueryData(nameQueries.namesPage(of, page))) === null) throw missingIndexPage(page);
    },
    Component: function NamesPage() {
      const page = readIndexPage(useParams());
      const { data: view } = useSuspenseQuery(nameQueries.namesPage(of, page));
      if (view === null) return null;
      return (
        <ValueIndex
          title={title}
          facts={
            <>
              {description}
              <NamedLinks without={kind} />
            </>
          }
          label={all}
          pages={view.pages}
          page={page}
          addressOf={address}
          values={view.names.map(({ slug, name, count }) => ({ name, address: urls[kind](slug), count }))}
          empty={t('people.empty')}
        />
      );
    },
  };
}
