import { queryOptions } from '@tanstack/react-query';
import type { NamedKind } from '#news/people/named.ts';
import { dataPath, namesFiles, type FacetCount } from '#news/archive/archive.ts';
import { fileQuery, fileReader, readManifest } from './archive-files.ts';
import { findInDirectory } from './find-in-directory.ts';

/** A page of the list of all people or organisations. */
interface NamesPage {
  readonly names: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  /** The first slug of each page. */
  readonly pages: readonly string[];
}

/** Query options for people and organisations that have lists. Apart from those of what narrows a list: articles load these too. */
export const nameQueries = {
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
} as const;
