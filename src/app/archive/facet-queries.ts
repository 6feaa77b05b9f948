import { queryOptions } from '@tanstack/react-query';
import { dataPath, listSize, namesFiles, type Counted, type Facet, type FacetCount } from '#news/archive/archive.ts';
import { isNarrowed, writeFilters, type Filters } from '#news/filters/filters.ts';
import { fileQuery, fileReader, readManifest } from './archive-files.ts';
import type { FacetCounts } from './count-facets.ts';
import { newsQueries } from './queries.ts';

/** A page of the list of all tags. */
export interface TagPage {
  readonly tags: readonly Counted[];
  /** The first tag of each page. */
  readonly pages: readonly string[];
}

/** Query options for the values by which lists can be narrowed. Apart from newsQueries, which articles load too. */
export const facetQueries = {
  /**
   * Every value by which a list can be narrowed, with its count. Where the list has more than `maxArticles` articles
   * outside its newest year, counts are lower bounds and `isAtLeast` is set.
   */
  counts: (filters: Filters, maxArticles: number) =>
    queryOptions({
      queryKey: ['facets', writeFilters({ ...filters, sort: 'newest', page: null }), maxArticles],
      queryFn: async ({ client }): Promise<FacetCounts> => {
        const { countFacets, countSummaries } = await import('./count-facets.ts');
        const manifest = await readManifest(client);
        const selection = await client.fetchQuery(newsQueries.selection(filters));
        // Summaries do not say whom their articles name.
        const isNamed = (manifest.people ?? manifest.organisations) !== undefined;
        if (selection.total > listSize || isNamed)
          return countFacets(fileReader(client), manifest, selection, maxArticles);
        return countSummaries((await client.fetchQuery(newsQueries.list(filters))).items);
      },
    }),

  /** Every value of a facet by which a list can be narrowed, with its exact count. */
  choices: (filters: Filters, facet: Facet) =>
    queryOptions({
      queryKey: ['choices', writeFilters({ ...filters, sort: 'newest', page: null }), facet],
      queryFn: async ({ client }): Promise<readonly Counted[]> => {
        if (isNarrowed(filters)) return (await client.fetchQuery(facetQueries.counts(filters, Infinity))).facets[facet];
        const manifest = await readManifest(client);
        if (facet === 'about' || facet === 'filed') return pairs(manifest.facets[facet]);
        const of = facet === 'tag' ? 'tags' : namesFiles[facet];
        const files = manifest[of]?.pages.map(([, mark], page) =>
          client.fetchQuery(fileQuery<readonly FacetCount[]>(dataPath.directory(of, page, mark))),
        );
        return pairs((await Promise.all(files ?? [])).flat());
      },
    }),

  /** A page of the list of all tags by name, from 1; null where there is none. */
  tagPage: (page: number) =>
    queryOptions({
      queryKey: ['tags', page],
      queryFn: async ({ client }): Promise<TagPage | null> => {
        const { tags } = await readManifest(client);
        const mark = tags.pages[page - 1]?.[1];
        if (mark === undefined) return page === 1 ? { tags: [], pages: [] } : null;
        const counts = await client.fetchQuery(
          fileQuery<readonly FacetCount[]>(dataPath.directory('tags', page - 1, mark)),
        );
        return { tags: pairs(counts), pages: tags.pages.map(([first]) => first) };
      },
    }),
} as const;

const pairs = (counts: readonly FacetCount[]) =>
  counts.map(({ value, count, name }) => [name ?? value, count] as const);
