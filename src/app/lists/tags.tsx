import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '../navigation/navigation-context.tsx';
import { urls } from '#news/addresses/urls.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { facetQueries } from '../archive/facet-queries.ts';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';
import { missingIndexPage, readIndexPage, ValueIndex } from './value-index.tsx';

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const page = readIndexPage(params);
    const first = client.getQueryData(facetQueries.tagPage(page).queryKey)?.tags[0]?.[0];
    return {
      title: pageTitle(page === 1 || first === undefined ? t('tags') : `${t('tags')}: ${tagName(first)} …`),
      description: import.meta.env.SSR ? t('tags.description') : '',
      canonical: urls.tags(page),
    };
  },
};

export async function loader({ client, params }: PageRequest) {
  const page = readIndexPage(params);
  if ((await client.ensureQueryData(facetQueries.tagPage(page))) === null) throw missingIndexPage(page);
}

/** The page "Tags": all tags by name, with their counts. */
export function Component() {
  const page = readIndexPage(useParams());
  const { data: view } = useSuspenseQuery(facetQueries.tagPage(page));
  if (view === null) return null;
  return (
    <ValueIndex
      title={t('tags')}
      facts={t('tags.by-editors')}
      label={t('tags.all')}
      pages={view.pages.map(tagName)}
      page={page}
      addressOf={urls.tags}
      values={view.tags.map(([tag, count]) => ({ name: tagName(tag), address: urls.tag(tag), count }))}
      empty={t('tags.empty')}
    />
  );
}
