import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { emptyMessages } from '../lists/empty-messages.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useResultKeys } from './use-result-keys.ts';
import { useSearchTyping } from './use-search-typing.ts';
import { pageTitle, type PageHandle, type PageRequest } from '../pages/page-meta.ts';
import { SearchIntroduction } from './search-introduction.tsx';
import { SearchResults } from './search-results.tsx';
import { newsQueries } from '../archive/queries.ts';
import '../lists/lists.css';
import './search.css';
import { ensureResults, resultQueries } from '../search/result-queries.ts';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: ({ search }) => {
    const { q } = readFilters(search, 'best').filters;
    return {
      title: q === null ? pageTitle(t('search')) : pageTitle(t('quoted', { text: q }), t('search')),
      description: import.meta.env.SSR ? t('search.description') : '',
      canonical: urls.search(),
      isUnlisted: true,
    };
  },
};

export async function loader({ client, search }: PageRequest) {
  const { filters } = readFilters(search, 'best');
  await (filters.q === null ? client.ensureQueryData(newsQueries.census()) : ensureResults(client, filters));
  // Where the messages cannot be loaded the page is shown without them.
  if (client.getQueryData(newsQueries.list(filters).queryKey)?.empty) await emptyMessages.load().catch(() => {});
}

/** The behaviour of the search field of every page, once it has the focus. Renders nothing; prefetches what searches need. */
export function SearchTyping(): null {
  const client = useQueryClient();
  useSearchTyping();
  useEffect(() => {
    // A failure is shown by the search itself, which loads them again.
    void Promise.allSettled([import('../archive/select-articles.ts'), import('../search/find-matches.ts')]);
    void client.prefetchQuery(resultQueries.index());
  }, [client]);
  return null;
}

/** The search page: the results for the words in the field, or an introduction where there are none. */
export function Component() {
  const { filters, dropped } = useFilters('best');
  useResultKeys();
  return (
    <div className="page list-page search-page">
      {filters.q === null ? (
        <SearchIntroduction filters={filters} />
      ) : (
        <SearchResults q={filters.q} filters={filters} dropped={dropped} />
      )}
    </div>
  );
}
