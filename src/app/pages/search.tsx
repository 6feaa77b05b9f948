import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { urls } from '#news/urls.ts';
import { useFilters } from '../hooks/use-filters.ts';
import { useResultKeys } from '../hooks/use-result-keys.ts';
import { pageTitle, type PageHandle } from '../page-meta.ts';
import { SearchIntroduction } from '../parts/search-introduction.tsx';
import { SearchResults } from '../parts/search-results.tsx';
import { newsQueries } from '../queries.ts';
import { openRequest } from '../route-context.ts';
import '../styles/lists.css';
import '../styles/search.css';
import { ensureResults, resultQueries } from '../search/result-queries.ts';

export const handle: PageHandle = {
  meta: ({ filters: { q } }) => ({
    title: q === null ? pageTitle('Search') : pageTitle(`“${q}”`, 'Search'),
    description: 'Search the headlines, captions and texts of the archive.',
    canonical: urls.search(),
    isUnlisted: true,
  }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { client, filters } = openRequest(args, 'best');
  await (filters.q === null ? client.ensureQueryData(newsQueries.census()) : ensureResults(client, filters));
  return null;
}

/** Fetches what every search needs, whatever its words: the engine and the index's directory. This module comes with it. */
export async function prepare(client: QueryClient): Promise<void> {
  await Promise.all([import('../search/find-matches.ts'), client.prefetchQuery(resultQueries.index())]);
}

/** What was found for the words in the field above; where there are none, what can be searched. */
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
