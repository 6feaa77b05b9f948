import type { Article } from '#news/article/article.ts';
import { articleKey, listKey, type KeptList, type ListedArticle, type PartAnswer } from '#news/kept/kept.ts';
import { isFile } from './answer-file.ts';
import { picturesOf } from './keep-saved.ts';
import { base, drop, findKept, keep, keyOf, keysIn, sourceOf } from './site-stores.ts';

/** What it is to have something of a list: its size, and what of that was fetched. */
interface Had {
  readonly body: Blob;
  readonly moved: number;
}

/** Lists that could not be kept for want of space. */
class NoSpace extends Error {}

/**
 * Has part of a list: what is kept with the same mark stays, anything else is fetched. Rejects where the network fails, or the site
 * has no such file any more; what is kept by then stays.
 */
export async function keepPart(articles: readonly ListedArticle[], files: readonly string[]): Promise<PartAnswer> {
  const had: Had[] = [];
  const pictures = new Set<string>();
  try {
    await Promise.all([
      ...articles.map(async ([id, path, mark]) => {
        const article = await have(articleKey(base, id), keyOf(`data/${path}`), mark);
        had.push(article);
        for (const key of picturesOf(JSON.parse(await article.body.text()) as Article)) {
          // One that the site does not have is missing with a connection too.
          // oxlint-disable-next-line no-await-in-loop -- large files: one after another
          const picture = await have(key, key).catch(passNoFile);
          if (picture === null) continue;
          had.push(picture);
          pictures.add(key.slice(base.length));
        }
      }),
      ...files.map(async (path) => void had.push(await have(keyOf(`data/${path}`), keyOf(`data/${path}`)))),
    ]);
  } catch (error) {
    if (!(error instanceof NoSpace)) throw error;
    return { ...sumOf(had), pictures: [...pictures], isFull: true };
  }
  return { ...sumOf(had), pictures: [...pictures], isFull: false };
}

const sumOf = (had: readonly Had[]) => ({
  bytes: had.reduce((sum, { body }) => sum + body.size, 0),
  moved: had.reduce((sum, { moved }) => sum + moved, 0),
});

/** The site has no such file. */
class NoFile extends Error {}

function passNoFile(error: unknown): null {
  if (error instanceof NoFile) return null;
  throw error;
}

/** Keeps an answer to `url` under a key, unless one with this mark is kept: from another store, or from the network. */
async function have(key: string, url: string, mark?: string): Promise<Had> {
  const kept = await findKept(key, 'lists');
  if (kept !== undefined && (mark === undefined || sourceOf(kept) === mark))
    return { body: await kept.blob(), moved: 0 };
  // What another store has under the name of its content is the same.
  const other = await findKept(url, 'files', 'pictures', 'saved');
  const response = other ?? (await fetch(url));
  if (!isFile(response)) throw new NoFile(url);
  const body = await response.blob();
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
  if (!(await keep('lists', key, new Response(body, { headers }), mark))) throw new NoSpace(key);
  return { body, moved: other === undefined ? body.size : 0 };
}

const isRecord = (key: string) => key.startsWith(keyOf('kept/lists/'));

/** Writes what is known of a list, and drops what no list needs. Resolves to whether there was space for it. */
export async function keepList(list: KeptList): Promise<boolean> {
  const text = new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } });
  const isThere = await keep('lists', listKey(base, list.address), text);
  if (isThere && list.isWhole) await dropUnlisted();
  return isThere;
}

export async function dropList(address: string): Promise<void> {
  await drop('lists', [listKey(base, address)]);
  await dropUnlisted();
}

/** Drops what no list names. A list that is not whole may have pictures that it does not name yet. */
async function dropUnlisted(): Promise<void> {
  const keys = await keysIn('lists');
  const records = await Promise.all(
    keys.filter(isRecord).map(async (key) => (await (await findKept(key, 'lists'))?.json()) as KeptList | undefined),
  );
  const lists = records.filter((list) => list !== undefined);
  const wanted = new Set(
    lists.flatMap(({ articles, files, pictures }) => [
      ...articles.map(([id]) => articleKey(base, id)),
      ...files.map((path) => keyOf(`data/${path}`)),
      ...pictures.map(keyOf),
    ]),
  );
  const mayName = lists.some(({ isWhole }) => !isWhole);
  const isPicture = (key: string) => key.startsWith(keyOf('pictures/'));
  await drop(
    'lists',
    keys.filter((key) => !isRecord(key) && !wanted.has(key) && !(mayName && isPicture(key))),
  );
}
