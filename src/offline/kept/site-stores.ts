import { droppable, storeName, stores, type Store } from '#news/kept/kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** The path of the site, with both slashes. */
export const base = new URL(self.registration.scope).pathname;

/** The path of a URL below the base, without query; null for one of another site. */
export function pathOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  return origin === self.location.origin && pathname.startsWith(base) ? pathname.slice(base.length) : null;
}

/** The key of a path below the base. */
export const keyOf = (path: string): string => base + path;

/** What is kept under a key in the first of these stores that has it. A storage that fails holds nothing. */
export async function findKept(key: string, ...from: readonly Store[]): Promise<Response | undefined> {
  for (const store of from) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first has it
    const found = await caches
      .match(key, { cacheName: storeName(base, store), ignoreVary: true })
      .catch(() => undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keys in a store, the oldest first, as paths with the base; none where the store was never written. */
export async function keysIn(store: Store): Promise<readonly string[]> {
  const name = storeName(base, store);
  // Opening would create it.
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** Drops keys of a store. */
export async function drop(store: Store, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const cache = await caches.open(storeName(base, store));
  await Promise.all(keys.map((key) => cache.delete(key, { ignoreVary: true })));
}

/** The header of a kept article: the path of the data file that it was read from. */
const fromHeader = 'Dateline-From';

/** The data file that a kept article was read from; null where the page that showed it did not say. */
export const sourceOf = (kept: Response): string | null => kept.headers.get(fromHeader);

/** The headers that a kept answer needs. `Vary` would hide it, and its encoding is undone. */
const keptHeaders = ['Content-Type', 'Content-Security-Policy'];

/**
 * Keeps an answer as the newest of a store, and drops the oldest beyond its bound. Resolves to false where it has not arrived as a
 * whole, or where the device has no space for it: half of what may be dropped has then made way.
 */
export async function keep(store: Store, key: string, response: Response, from?: string): Promise<boolean> {
  const headers = new Headers(
    keptHeaders.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    }),
  );
  if (from !== undefined) headers.set(fromHeader, from);
  // All of it: a body that breaks off rejects here.
  const body = await response.blob().catch(() => null);
  if (body === null) return false;
  const put = async () => {
    const cache = await caches.open(storeName(base, store));
    // The order of keys is that of their last writing.
    await cache.delete(key, { ignoreVary: true });
    await cache.put(key, new Response(body, { headers }));
  };
  try {
    await put().catch(() => makeRoom().then(put));
  } catch {
    return false;
  }
  if (stores[store] < Infinity) {
    const keys = await keysIn(store);
    await drop(store, keys.slice(0, Math.max(0, keys.length - stores[store])));
  }
  return true;
}

/** Drops the older half of all that may be dropped. */
async function makeRoom(): Promise<void> {
  for (const store of droppable) {
    // oxlint-disable-next-line no-await-in-loop -- the storage is full: one after another
    const keys = await keysIn(store);
    // oxlint-disable-next-line no-await-in-loop
    await drop(store, keys.slice(0, Math.ceil(keys.length / 2)));
  }
}
