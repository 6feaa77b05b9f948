import { language } from 'virtual:language';
import type { QueryClient } from '@tanstack/react-query';
import type { FacetCount, Manifest } from '#news/archive/archive.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import type { DataReader } from '../archive/data-reader.ts';
import { addAuthorNames } from '../languages/author-name.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { createQueryClient } from '../archive/query-client.ts';

/**
 * Creates the query client of a visit, a prerendered page or a test, which reads data files by `read`. The search
 * engine is loaded with the first search: most lists need none. Names of tags come with the manifest, which is read before
 * anything else: what is shown of the archive then has them. Names of authors come with the file that a filter by one reads.
 */
export function createClient(read: DataReader): QueryClient {
  return createQueryClient({
    read: async (path, signal) => {
      const data = await read(path, signal);
      const names = (data as Partial<Manifest>).tagNames?.[language];
      if (names) setTagNames((await read(names, signal)) as TagNamesIn);
      if (/^(?:authors|people|organisations)\//u.test(path)) addAuthorNames(data as readonly FacetCount[]);
      return data;
    },
    readKept: (id) => import('../kept/read-kept.ts').then((module) => module.readKept(id)),
    findMatches: (...question) => import('../search/find-matches.ts').then((module) => module.findMatches(...question)),
  });
}
