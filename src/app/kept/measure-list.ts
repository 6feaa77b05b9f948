import { language } from 'virtual:language';
import type { QueryClient } from '@tanstack/react-query';
import { dataPath } from '#news/archive/archive.ts';
import { contentsPath, type VolumeContents } from '#news/archive/volume-contents.ts';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import { keptPicture, type KeptList } from '#news/kept/kept.ts';
import { fileReader, readManifest } from '../archive/archive-files.ts';
import type { ReadFile } from '../archive/data-reader.ts';
import { loadList, loadRange } from '../archive/load-list.ts';
import { portsOf } from '../archive/query-client.ts';
import { selectArticles, type Select } from '../archive/select-articles.ts';
import { base } from '../settings/base.ts';

/** A list that may be kept, as a page knows it. */
export interface ListToKeep {
  readonly address: string;
  readonly name: string;
  readonly filters: Filters;
}

/** What it would be to keep a list: `list.bytes` is what it takes, of pictures as far as a few of them tell. */
export interface MeasuredList {
  readonly list: KeptList;
  /** What the device has left, in bytes; null where the browser does not say. */
  readonly free: number | null;
}

/** So many pictures are asked how large they are. */
const askedPictures = 4;

/**
 * Finds what a list needs to be read without a connection: it is read as its page reads it, and the files that this takes are those
 * that it opens with. Rejects with a `NewsError` where one cannot be read.
 */
export async function measureList(client: QueryClient, { address, name, filters }: ListToKeep): Promise<MeasuredList> {
  const manifest = await readManifest(client);
  const readFile = fileReader(client);
  const files = new Set<string>();
  const read: ReadFile = (path) => {
    files.add(path);
    return readFile(path);
  };
  const select: Select = (chosen) => selectArticles(read, manifest, chosen, portsOf(client).findMatches);
  const whole: Filters = { ...filters, sort: 'newest', page: null };
  const selection = await select(whole);
  await loadList(read, select, whole, manifest.count);
  const summaries = await loadRange(read, selection, 'newest', 0, selection.total);
  const names = manifest.tagNames?.[language];
  if (names !== undefined) await read(names);
  const volumes = new Map(
    await Promise.all(
      selection.months.map(
        async ({ volume }) =>
          [volume.month, { volume, contents: await readFile<VolumeContents>(contentsPath(volume)) }] as const,
      ),
    ),
  );
  const articles = summaries.flatMap(({ id, month, position }) => {
    const { volume, contents } = volumes.get(month) ?? {};
    const [mark, bytes] = contents?.[position] ?? [];
    return volume === undefined || mark === undefined || bytes === undefined
      ? []
      : [[id, dataPath.article(volume, position), mark, bytes] as const];
  });
  const sizes = [
    ...articles.map(([, , , bytes]) => bytes),
    ...(await Promise.all(Array.from(files, async (path) => JSON.stringify(await readFile(path)).length))),
    await measurePictures(summaries),
  ];
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return {
    list: {
      address,
      name,
      filters: whole,
      archive: manifest.archive,
      articles,
      files: [...files],
      pictures: [],
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      isWhole: false,
    },
    free: quota === undefined ? null : Math.max(0, quota - usage),
  };
}

/** What the pictures of a list take, as a few of them say; 0 where the host does not. */
async function measurePictures(summaries: readonly Summary[]): Promise<number> {
  const pictures = summaries.flatMap(({ picture }) => (picture === undefined ? [] : [base + keptPicture(picture)]));
  const step = Math.max(1, Math.floor(pictures.length / askedPictures));
  const asked = pictures.filter((_, at) => at % step === 0).slice(0, askedPictures);
  const sizes = await Promise.all(
    asked.map((url) =>
      fetch(url, { method: 'HEAD' }).then(
        ({ headers }) => Number(headers.get('Content-Length') ?? 0),
        () => 0,
      ),
    ),
  );
  const known = sizes.filter((size) => size > 0);
  return known.length === 0 ? 0 : (known.reduce((sum, size) => sum + size, 0) / known.length) * pictures.length;
}
