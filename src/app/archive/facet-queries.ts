import { queryOptions } from '@tanstack/react-query';
import type { NamedKind } from '#news/people/named.ts';
import { findInDirectory } from './find-in-directory.ts';
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

/** A page of the list of all people or organisations. */
interface NamesPage {
  readonly names: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  /** The first slug of each page. */
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

  /** A page of the list of all people or organisations, from 1; null where there is none. */
  namesPage: (of: 'people' | 'organisations', page: number) =>
    queryOptions({
      queryKey: [of, page],
      queryFn: async ({ client }): Promise<NamesPage | null> => {
        const directory = (await readManifest(client))[of];
        const mark = directory?.pages[page - 1]?.[1];
        if (mark === undefined) return page === 1 ? { names: [], pages: [] } : null;
        const counts = await client.fetchQuery(
          fileQuery<readonly FacetCount[]>(dataPath.directory(of, page - 1, mark)),
        );
        const names = counts.map(({ value, name = value, count }) => ({ slug: value, name, count }));
        return { names, pages: directory?.pages.map(([first]) => first) ?? [] };
      },
    }),

  /** How many people and organisations have a list. */
  namedTotals: () =>
    queryOptions({
      queryKey: ['named'],
      queryFn: async ({ client }): Promise<Readonly<Record<NamedKind, number>>> => {
        const { people, organisations } = await readManifest(client);
        return { person: people?.count ?? 0, organisation: organisations?.count ?? 0 };
      },
    }),

  /** The name of a person or an organisation that has a list; null where the slug is of none. */
  listedName: (kind: NamedKind, slug: string) =>
    queryOptions({
      queryKey: ['name', kind, slug],
      queryFn: async ({ client }): Promise<string | null> => {
        const of = namesFiles[kind];
        const found = await findInDirectory(fileReader(client), of, (await readManifest(client))[of], slug);
        return found === undefined ? null : (found.name ?? slug);
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
