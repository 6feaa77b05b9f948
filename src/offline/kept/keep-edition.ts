import type { ListHead, Manifest, IdShard } from '#news/archive/archive.ts';
import { archiveFormat, dataPath } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import { articleKey } from '#news/kept/kept.ts';
import { isFile } from './answer-file.ts';
import { keepPage, sitePages } from './answer-page.ts';
import { keepSaved } from './keep-saved.ts';
import { base, findKept, keep, keyOf, keysIn, sourceOf } from './site-stores.ts';

/** How many of the newest articles are kept unread. */
const newest = 10;

/** The key of the mark of the archive whose newest pages are kept. */
const editionKey = keyOf('kept/edition');

/**
 * Keeps the manifest of the archive, and where it is another than last time the pages that lead to all others, the saved articles as
 * they are now and, unless the reader saves data, the newest.
 */
export async function keepEdition(isThrifty: boolean): Promise<void> {
  const path = `data/${dataPath.manifest()}`;
  const response = await fetch(keyOf(path), { cache: 'no-cache' });
  if (!isFile(response)) return;
  const manifest = (await response.clone().json()) as Manifest;
  await keep('app', keyOf(path), response);
  const last = await findKept(editionKey, 'app');
  if (manifest.format !== archiveFormat || (await last?.text()) === manifest.archive) return;
  for (const page of sitePages) {
    // oxlint-disable-next-line no-await-in-loop -- nobody waits for it: one after another
    await keepPage(page, await fetch(keyOf(page), { cache: 'no-cache' }));
  }
  await renewSaved(manifest);
  if (!isThrifty) await keepNewest(manifest);
  await keep('app', editionKey, new Response(manifest.archive));
}

/** Reads a data file; null where there is none. Its name tells its content. */
async function readData<Shape>(path: string): Promise<Shape | null> {
  const kept = await findKept(keyOf(`data/${path}`), 'files');
  const response = kept ?? (await fetch(keyOf(`data/${path}`)));
  return isFile(response) ? ((await response.json()) as Shape) : null;
}

async function keepNewest(manifest: Manifest): Promise<void> {
  const head = await readData<ListHead>(dataPath.latest(manifest));
  // The newest last: the oldest is dropped first.
  for (const { id, month, position } of (head?.items ?? []).slice(0, newest).toReversed()) {
    const from = articlePath(manifest, month, position);
    const key = articleKey(base, id);
    // oxlint-disable-next-line no-await-in-loop
    const kept = await findKept(key, 'articles');
    if (from === null || (kept !== undefined && sourceOf(kept) === from)) continue;
    // oxlint-disable-next-line no-await-in-loop
    const response = await fetch(keyOf(`data/${from}`));
    // oxlint-disable-next-line no-await-in-loop
    if (isFile(response)) await keep('articles', key, response, from);
  }
}

/** Keeps saved articles anew that are in another file than those that were kept. One that was removed stays as it was saved. */
async function renewSaved(manifest: Manifest): Promise<void> {
  for (const key of await keysIn('saved')) {
    const [, id] = /\/kept\/([^/]+)\.json$/u.exec(key) ?? [];
    if (id === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const place = (await readData<IdShard>(dataPath.ids(manifest.ids, id)))?.[id];
    if (place === null || typeof place !== 'object') continue;
    const from = articlePath(manifest, place.month, place.position);
    // oxlint-disable-next-line no-await-in-loop
    const kept = await findKept(key, 'saved');
    if (from === null || kept === undefined || sourceOf(kept) === from) continue;
    // oxlint-disable-next-line no-await-in-loop
    const article = await readData<Article>(from);
    // oxlint-disable-next-line no-await-in-loop
    if (article !== null && article.id === id) await keepSaved(article, from);
  }
}

function articlePath({ volumes }: Manifest, month: string, position: number): string | null {
  const volume = volumes.find((one) => one.month === month);
  return volume === undefined ? null : dataPath.article(volume, position);
}
