import { queryOptions } from '@tanstack/react-query';
import type { Counted, FacetCount, ListHead } from '#news/archive/archive.ts';
import type { Report } from '#news/archive/report.ts';
import type { MapLabel, MapView } from '#news/map/map-sheets.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { writeFilters } from '#news/filters/filters.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import type { Region } from '#news/regions/regions.ts';
import { regionByCode, regionBySlug } from '#news/regions/regions.ts';
import { fileQuery, fileReader, readManifest } from './archive-files.ts';
import { portsOf } from './query-client.ts';
import type { DatePlace } from './load-date-page.ts';
import { rangeOfPage } from './list-pages.ts';
import type { Select } from './select-articles.ts';

/** Article counts per region, and per tag that many articles have. */
export interface FacetTotals {
  readonly articles: number;
  /** ISO dates of the first and last printed clock; null where none is dated. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly about: readonly Counted[];
  readonly filed: readonly Counted[];
  /** How many people and organisations have a list; absent where none has. */
  readonly person?: number;
  readonly organisation?: number;
  /** The most frequent, at most `facetSize`. */
  readonly tag: readonly Counted[];
  /** Whether an article names an author; absent where none does. */
  readonly hasAuthors?: true;
}

/** What the archive has about a region. */
export interface RegionView {
  readonly about: number;
  readonly filed: number;
  /** The countries of a world region that have articles, the most frequent first. */
  readonly members: readonly (readonly [slug: string, count: number])[];
  /** The neighbouring countries that have articles, the most frequent first. */
  readonly neighbours: readonly (readonly [slug: string, count: number])[];
  readonly map: MapView | null;
  /** Where the names of its countries stand on the map; none for a country. */
  readonly labels: readonly MapLabel[];
}

/** The archive in numbers, for the page about it. */
export interface ArchiveSummary {
  readonly articles: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly countries: number;
  readonly report: Report;
}

/**
 * Query options for lists and for the whole archive. Pages read views, views read files. A prerendered page carries its
 * views, so it fetches nothing.
 */
export const newsQueries = {
  /** The articles that meet the filters; lists and their pages build on it. */
  selection: (filters: Filters) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['selection', writeFilters({ ...filters, sort: 'newest', page: null })],
      queryFn: async ({ client }) => {
        const { selectArticles } = await import('./select-articles.ts');
        const { findMatches } = portsOf(client);
        return selectArticles(fileReader(client), await readManifest(client), filters, findMatches);
      },
    }),

  /** The first page of a list with its totals, for whichever page is open. */
  list: (filters: Filters) =>
    queryOptions({
      queryKey: ['list' satisfies QueryKind, writeFilters({ ...filters, page: null })],
      queryFn: async ({ client }) => {
        const { loadList } = await import('./load-list.ts');
        const select: Select = (selectedFilters) => client.fetchQuery(newsQueries.selection(selectedFilters));
        return loadList(fileReader(client), select, filters, (await readManifest(client)).count);
      },
    }),

  /** One page of a list, numbered from the oldest; empty where the list has no such page. */
  page: (filters: Filters, page: number) =>
    queryOptions({
      queryKey: ['page' satisfies QueryKind, writeFilters({ ...filters, page })],
      queryFn: async ({ client }) => {
        const { loadRange } = await import('./load-list.ts');
        const selection = await client.fetchQuery(newsQueries.selection(filters));
        const range = rangeOfPage(page, selection.total, filters.sort);
        return loadRange(fileReader(client), selection, filters.sort, ...range);
      },
    }),

  /** A page of a month; null where there is none. */
  datePage: (place: DatePlace) =>
    queryOptions({
      queryKey: ['date', place.month, place.page],
      queryFn: async ({ client }) => {
        const { loadDatePage } = await import('./load-date-page.ts');
        return loadDatePage(fileReader(client), await readManifest(client), place);
      },
    }),

  /** Every month with its number of articles, newest first. */
  months: () =>
    queryOptions({
      queryKey: ['months'],
      queryFn: async ({ client }) => {
        const { volumes } = await readManifest(client);
        return volumes.map(({ month, count }) => [month, count] as const);
      },
    }),

  region: (slug: string) =>
    queryOptions({
      queryKey: ['region', slug],
      queryFn: async ({ client }): Promise<RegionView> => {
        const { facets } = await readManifest(client);
        const region = regionBySlug(slug);
        const entry = (facet: 'about' | 'filed') => facets[facet].find(({ value }) => value === region?.code);
        const about = entry('about');
        const head = about && (await client.fetchQuery(fileQuery<ListHead>(dataPath.head('about', about))));
        const countriesWhere = (belongs: (country: Region) => boolean) =>
          facets.about.flatMap(({ value, count }) => {
            const country = regionByCode(value);
            return country !== null && belongs(country) ? [[country.slug, count] as const] : [];
          });
        return {
          about: about?.count ?? 0,
          filed: entry('filed')?.count ?? 0,
          members: countriesWhere(({ world }) => world === slug),
          neighbours: countriesWhere(({ code }) => head?.neighbours.includes(code) === true),
          map: head?.map ?? null,
          labels: head?.labels ?? [],
        };
      },
    }),

  census: () =>
    queryOptions({
      queryKey: ['census'],
      queryFn: async ({ client }): Promise<FacetTotals> => {
        const { count, oldest, newest, facets, tags, authors, people, organisations } = await readManifest(client);
        return {
          articles: count,
          oldest,
          newest,
          about: pairs(facets.about),
          filed: pairs(facets.filed),
          tag: tags.first,
          ...(authors && { hasAuthors: true }),
          ...(people && { person: people.count }),
          ...(organisations && { organisation: organisations.count }),
        };
      },
    }),

  survey: () =>
    queryOptions({
      queryKey: ['survey'],
      queryFn: async ({ client }): Promise<ArchiveSummary> => {
        const manifest = await readManifest(client);
        const report = await client.fetchQuery(fileQuery<Report>(dataPath.report(manifest)));
        const countries = manifest.facets.about.filter(({ value }) => value.length === 2 && value !== 'ZZ').length;
        return { articles: manifest.count, oldest: manifest.oldest, newest: manifest.newest, countries, report };
      },
    }),
} as const;

const pairs = (counts: readonly FacetCount[]) => counts.map(({ value, count }) => [value, count] as const);
