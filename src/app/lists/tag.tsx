import { useParams } from '../navigation/navigation-context.tsx';
import type { Filters } from '#news/filters/filters.ts';
import { joinFilters, noFilters } from '#news/filters/filters.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { countArticles } from '../languages/count-articles.ts';
import { filterNames } from '../filters/filter-names.ts';
import { ListPage } from './list-page.tsx';
import { ensureList } from './ensure-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: ({ client, params, search }) => {
    const tag = params['slug'] ?? '';
    const view = client.getQueryData(newsQueries.list(joinFilters({ tag: [tag] }, noFilters)).queryKey);
    return {
      title: pageTitle(tagName(tag), ...filterNames(readFilters(search).filters)),
      description: import.meta.env.SSR
        ? t('tagged', { articles: countArticles(view?.total ?? 0), tag: tagName(tag) })
        : '',
      canonical: urls.tag(tag),
    };
  },
};

export async function loader({ client, params, search }: PageRequest) {
  const { filters } = readFilters(search);
  const tag = params['slug'] ?? '';
  const { total } = await client.ensureQueryData(newsQueries.list(joinFilters({ tag: [tag] }, noFilters)));
  if (total === 0) throw new NewsError('not-found', `no article is tagged ${tag}`);
  await ensureList(client, joinFilters({ tag: [tag] }, filters));
}

/** The page of a tag: all articles that have it. */
export function Component() {
  const tag = useParams()['slug'] ?? '';
  return (
    <ListPage
      title={tagName(tag)}
      pathFilters={{ tag: [tag] }}
      address={(filters: Filters) => urls.tag(tag, filters)}
    />
  );
}
