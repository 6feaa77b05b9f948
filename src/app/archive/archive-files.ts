import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#news/archive/archive.ts';
import { archiveFormat, dataPath } from '#news/archive/archive.ts';
import type { ReadFile } from './data-reader.ts';
import { NewsError } from './errors.ts';
import { portsOf } from './query-client.ts';

/** Query options of a data file, by its path below `data/`: each file is read once, since none changes under its name. */
export function fileQuery<Shape>(path: string) {
  return queryOptions({
    meta: { isInternal: true },
    queryKey: ['file', path],
    queryFn: async ({ client, signal }) => {
      return (await portsOf(client).read(path, signal)) as Shape;
    },
  });
}

/** Returns a function that reads data files through the client's cache. */
export function fileReader(client: QueryClient): ReadFile {
  return (path) => client.fetchQuery(fileQuery<never>(path));
}

/** The archive's manifest. Rejects with `new-version` where this app does not know its format. */
export async function readManifest(client: QueryClient): Promise<Manifest> {
  const manifest = await client.fetchQuery(fileQuery<Manifest>(dataPath.manifest()));
  if (manifest.format !== archiveFormat) throw new NewsError('new-version', String(manifest.format));
  return manifest;
}
