import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { listKey, storeName, type KeptList, type PartAnswer } from '#news/kept/kept.ts';
import { readManifest } from '../archive/archive-files.ts';
import { base } from '../settings/base.ts';
import { openWorker, type AskWorker } from './ask-worker.ts';
import { measureList, type ListToKeep, type MeasuredList } from './measure-list.ts';

/** What is being done with a list. */
export type ListRun =
  | { readonly state: 'measuring' | 'unreachable' }
  | ({ readonly state: 'measured' } & MeasuredList)
  | { readonly state: 'keeping'; readonly done: number; readonly total: number }
  /** `moved`: the bytes that came over the network. */
  | { readonly state: 'kept'; readonly moved: number }
  /** What is here stays, and can be continued. */
  | { readonly state: 'cancelled' | 'broken' | 'full' };

/** Of a list, by its address; undefined where nothing is done with it. */
export const runQuery = (address: string) =>
  queryOptions<ListRun>({ queryKey: ['list-run', address], queryFn: skipToken, gcTime: Infinity });

/** All lists that this device keeps, wholly or in part, by name. */
export const keptListsQuery = queryOptions({ queryKey: ['kept-lists'], queryFn: readKeptLists, staleTime: 0 });

async function readKeptLists(): Promise<readonly KeptList[]> {
  const name = storeName(base, 'lists');
  // Opening would create it.
  if (!('caches' in window) || !(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const keys = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(listKey(base, '')));
  const lists = await Promise.all(keys.map(async (key) => (await (await cache.match(key))?.json()) as KeptList));
  return lists.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Articles, or files, that the worker is asked for at once: so many are requested at the same time. */
const atOnce = 8;

/** What ends the keeping of a list, by its address. */
const stops = new Map<string, AbortController>();

/** Says what it would be to keep a list. Never rejects. */
export async function startMeasuring(client: QueryClient, wanted: ListToKeep): Promise<void> {
  const setRun = (run: ListRun) => void client.setQueryData(runQuery(wanted.address).queryKey, run);
  setRun({ state: 'measuring' });
  try {
    setRun({ state: 'measured', ...(await measureList(client, wanted)) });
  } catch {
    setRun({ state: 'unreachable' });
  }
}

/** Forgets what is being done with a list. */
export function dismiss(client: QueryClient, address: string): void {
  client.removeQueries({ queryKey: runQuery(address).queryKey });
}

/** Stops keeping a list: what is here stays. */
export const cancelKeeping = (address: string): void => stops.get(address)?.abort();

/** Keeps a list, or what is missing of it. Says how far it is, and never rejects. */
export async function keepMeasured(client: QueryClient, list: KeptList): Promise<void> {
  const { address } = list;
  if (stops.has(address)) return;
  const stop = new AbortController();
  stops.set(address, stop);
  const setRun = (run: ListRun) => void client.setQueryData(runQuery(address).queryKey, run);
  try {
    const ask = await openWorker();
    // So that the browser does not erase it where space is short. Firefox asks the reader.
    if ((await readKeptLists()).length === 0) void navigator.storage?.persist?.().catch(() => undefined);
    setRun(ask === null ? { state: 'broken' } : await keepParts(ask, list, stop.signal, setRun));
  } catch {
    setRun({ state: 'broken' });
  } finally {
    stops.delete(address);
    await client.invalidateQueries({ queryKey: keptListsQuery.queryKey });
  }
}

async function keepParts(
  ask: AskWorker,
  list: KeptList,
  signal: AbortSignal,
  setRun: (run: ListRun) => void,
): Promise<ListRun> {
  const { address, articles, files } = list;
  const total = articles.length;
  const before = (await readKeptLists()).find((one) => one.address === address)?.pictures ?? [];
  const pictures = new Set<string>();
  let [bytes, moved] = [0, 0];
  // Those of articles that left the list go once all of it is here.
  const write = (isWhole: boolean) =>
    ask<boolean>({
      kind: 'list',
      list: { ...list, pictures: [...new Set([...pictures, ...(isWhole ? [] : before)])], bytes, isWhole },
    });
  setRun({ state: 'keeping', done: 0, total });
  if ((await write(false)) !== true) return { state: 'full' };
  for (let at = 0; at < Math.max(total, files.length); at += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- the last act
    if (signal.aborted) return (await write(false)) === true ? { state: 'cancelled' } : { state: 'full' };
    // oxlint-disable-next-line no-await-in-loop -- a host is not to be pressed
    const answer = await ask<PartAnswer>({
      kind: 'part',
      articles: articles.slice(at, at + atOnce),
      files: files.slice(at, at + atOnce),
    });
    if (answer === null) return { state: 'broken' };
    for (const picture of answer.pictures) pictures.add(picture);
    bytes += answer.bytes;
    moved += answer.moved;
    // oxlint-disable-next-line no-await-in-loop
    if (answer.isFull) return await write(false).then(() => ({ state: 'full' }) as const);
    setRun({ state: 'keeping', done: Math.min(at + atOnce, total), total });
  }
  return (await write(true)) === true ? { state: 'kept', moved } : { state: 'full' };
}

/** Goes on with a list of which a part is here, in its present edition. Never rejects. */
export async function continueKeeping(client: QueryClient, wanted: ListToKeep): Promise<void> {
  await startMeasuring(client, wanted);
  const run = client.getQueryData(runQuery(wanted.address).queryKey);
  if (run?.state === 'measured') await keepMeasured(client, run.list);
}

/** Removes a list, and what no other list needs. */
export async function removeList(client: QueryClient, address: string): Promise<void> {
  const ask = await openWorker();
  await ask?.({ kind: 'unlist', address });
  dismiss(client, address);
  await client.invalidateQueries({ queryKey: keptListsQuery.queryKey });
}

/** Brings lists that are whole to the edition of this page: only what has changed is fetched. */
export async function updateLists(client: QueryClient): Promise<void> {
  const { archive } = await readManifest(client);
  for (const list of await readKeptLists()) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: nobody waits for it
    if (list.isWhole && list.archive !== archive) await continueKeeping(client, list);
  }
}
