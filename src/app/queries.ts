import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { ArticlePlace, FacetCount, Head, IdShard, Manifest, Report } from '#news/archive.ts';
import type { MapView } from '#news/map-sheets.ts';
import { archiveFormat, dataPath } from '#news/archive.ts';
import type { Article, Summary } from '#news/article.ts';
import type { Region } from '#news/regions.ts';
import { regionByCode, regionBySlug } from '#news/regions.ts';
import { NewsError } from './errors.ts';
import type { ReadFile } from './read-file.ts';

/** A count per region or tag: what the pages of all regions and of all tags show. */
export interface Census {
  readonly articles: number;
  /** ISO dates; null where nothing is dated. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly about: readonly (readonly [value: string, count: number])[];
  readonly filed: readonly (readonly [value: string, count: number])[];
  readonly tag: readonly (readonly [value: string, count: number])[];
}

/** A region's place in the archive. */
export interface RegionView {
  readonly about: number;
  readonly filed: number;
  /** A world region's countries that have articles, the most first. */
  readonly members: readonly (readonly [slug: string, count: number])[];
  /** A country's neighbours that have articles, the most first. */
  readonly neighbours: readonly (readonly [slug: string, count: number])[];
  readonly map: MapView | null;
}

/** What the archive holds, in numbers. */
export interface Survey {
  readonly articles: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly countries: number;
  readonly report: Report;
}

/**
 * Every question the app asks, as query options, but those of lists (list-queries.ts) and of the search page. Pages read views; views read files. A page that was prerendered
 * carries the answers of its views, so it fetches nothing. `staleTime` stands here: without it a hydrated page
 * would fetch again.
 */
export const newsQueries = {
  file: <Shape>(path: string) =>
    queryOptions({
      queryKey: ['file', path],
      queryFn: async ({ meta, signal }) => {
        if (meta === undefined) throw new NewsError('unexpected', 'the query client has no data reader');
        return (await meta.read(path, signal)) as Shape;
      },
      staleTime: Infinity,
    }),

  article: (id: string) =>
    queryOptions({
      queryKey: ['article', id],
      queryFn: async ({ client }) => {
        const manifest = await readManifest(client);
        const place = await client.fetchQuery(newsQueries.place(id));
        const volume = manifest.volumes.find(({ month }) => month === place?.month);
        if (place === null || volume === undefined) throw new NewsError('not-found', `no article has the id ${id}`);
        return client.fetchQuery(newsQueries.file<Article>(dataPath.article(volume, place.position)));
      },
      staleTime: Infinity,
    }),

  /** Where an id stands; lists seed this for their articles, so that a click needs no look-up. */
  place: (id: string) =>
    queryOptions({
      queryKey: ['place', id],
      queryFn: async ({ client }): Promise<ArticlePlace | null> => {
        const manifest = await readManifest(client);
        const shard = await client.fetchQuery(newsQueries.file<IdShard>(dataPath.ids(manifest.ids, id)));
        return shard[id] ?? null;
      },
      staleTime: Infinity,
    }),

  region: (slug: string) =>
    queryOptions({
      queryKey: ['region', slug],
      queryFn: async ({ client }): Promise<RegionView> => {
        const { facets } = await readManifest(client);
        const region = regionBySlug(slug);
        const entry = (facet: 'about' | 'filed') => facets[facet].find(({ value }) => value === region?.code);
        const about = entry('about');
        const head = about && (await client.fetchQuery(newsQueries.file<Head>(dataPath.head('about', about))));
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
        };
      },
      staleTime: Infinity,
    }),

  census: () =>
    queryOptions({
      queryKey: ['census'],
      queryFn: async ({ client }): Promise<Census> => {
        const { count, oldest, newest, facets } = await readManifest(client);
        return {
          articles: count,
          oldest,
          newest,
          about: pairs(facets.about),
          filed: pairs(facets.filed),
          tag: pairs(facets.tag),
        };
      },
      staleTime: Infinity,
    }),

  survey: () =>
    queryOptions({
      queryKey: ['survey'],
      queryFn: async ({ client }): Promise<Survey> => {
        const manifest = await readManifest(client);
        const report = await client.fetchQuery(newsQueries.file<Report>(dataPath.report(manifest)));
        const countries = manifest.facets.about.filter(({ value }) => value.length === 2 && value !== 'ZZ').length;
        return { articles: manifest.count, oldest: manifest.oldest, newest: manifest.newest, countries, report };
      },
      staleTime: Infinity,
    }),
} as const;

/** The manifest, checked against the format that this app reads. */
export async function readManifest(client: QueryClient): Promise<Manifest> {
  const manifest = await client.fetchQuery(newsQueries.file<Manifest>(dataPath.manifest()));
  if (manifest.format !== archiveFormat)
    throw new NewsError('new-version', `the archive has format ${manifest.format}`);
  return manifest;
}

/** So that a click in a list needs no look-up. */
export function keepPlaces(client: QueryClient, items: readonly Summary[]): void {
  for (const { id, month, position, slug } of items) {
    client.setQueryData<ArticlePlace>(newsQueries.place(id).queryKey, { month, position, slug });
  }
}

/** Reads data files through the cache. */
export function readFile(client: QueryClient): ReadFile {
  return (path) => client.fetchQuery(newsQueries.file<never>(path));
}

const pairs = (counts: readonly FacetCount[]) => counts.map(({ value, count }) => [value, count] as const);
