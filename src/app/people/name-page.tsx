import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '../navigation/navigation-context.tsx';
import type { Filters } from '#news/filters/filters.ts';
import type { NamedKind } from '#news/people/named.ts';
import { joinFilters, noFilters } from '#news/filters/filters.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageModule, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { nameQueries } from '../archive/name-queries.ts';
import { countArticles } from '../languages/count-articles.ts';
import { filterNames } from '../filters/filter-names.ts';
import { ListPage } from '../lists/list-page.tsx';
import { ensureList } from '../lists/ensure-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { t } from '../languages/t.ts';

/** The page of a person or an organisation: all articles that name them. */
export function namePage(kind: NamedKind): Required<PageModule> {
  const pathOf = (slug: string): Partial<Filters> => ({ [kind]: [slug] });
  return {
    handle: {
      meta: ({ client, params, search }) => {
        const slug = params['slug'] ?? '';
        const name = client.getQueryData(nameQueries.listedName(kind, slug).queryKey) ?? slug;
        const view = client.getQueryData(newsQueries.list(joinFilters(pathOf(slug), noFilters)).queryKey);
        return {
          title: pageTitle(name, ...filterNames(readFilters(search).filters)),
          description: import.meta.env.SSR ? t('named.in', { articles: countArticles(view?.total ?? 0), name }) : '',
          canonical: urls[kind](slug),
        };
      },
    },
    loader: async ({ client, params, search }: PageRequest) => {
      const { filters } = readFilters(search);
      const slug = params['slug'] ?? '';
      const name = await client.ensureQueryData(nameQueries.listedName(kind, slug));
      if (name === null) throw new NewsError('not-found', `no two articles name ${slug}`);
      await client.ensureQueryData(newsQueries.list(joinFilters(pathOf(slug), noFilters)));
      await ensureList(client, joinFilters(pathOf(slug), filters));
    },
    Component: function NamePage() {
      const slug = useParams()['slug'] ?? '';
      const { data: name } = useSuspenseQuery(nameQueries.listedName(kind, slug));
      return (
        <ListPage
          title={name ?? slug}
          pathFilters={pathOf(slug)}
          address={(filters: Filters) => urls[kind](slug, filters)}
        />
      );
    },
  };
}
