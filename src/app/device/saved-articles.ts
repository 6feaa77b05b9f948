import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Summary } from '#news/article/article.ts';
import { storePrefix } from '#news/kept/kept.ts';
import { nothingSaved, save, savedArticle, unsave, type SavedData } from '#news/saved/saved-data.ts';
import { displayKey, languageKey, scrollPlacesKey, shortcutsKey } from '#news/settings/device-keys.ts';
import { savedKey } from './saved-context.ts';
import { base, storageKey } from '../settings/base.ts';
import { t } from '../languages/t.ts';
import { eraseStored, NewerStore, storeName, transact } from './saved-store.ts';

/** What is saved on this device. Fails where the browser denies storage; pages then work without it. */
export const savedQuery = queryOptions({
  queryKey: savedKey,
  queryFn: () => transact('readonly', (data) => data),
});

/** Identifies the messages of this tab. */
const sender = Math.random();

/** Reads the saved data into the cache, and again whenever another tab has changed it, until `signal` aborts. */
export function followSaved(client: QueryClient, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) => {
    if (data !== sender) void client.prefetchQuery({ ...savedQuery, staleTime: 0 });
  });
  signal.addEventListener('abort', () => channel?.close());
  void client.prefetchQuery(savedQuery);
}

/**
 * Stores what `change` makes of the saved data, and updates this tab and the others. Where it rejects nothing is changed;
 * `explainFailure` words the error.
 */
export async function changeSaved(client: QueryClient, change: (data: SavedData) => SavedData): Promise<void> {
  publish(client, await transact('readwrite', change));
}

/** Saves an article, or removes it where `isWanted` is false. Resolves with a message for the reader, and never rejects. */
export async function saveArticle(client: QueryClient, article: Summary, isWanted: boolean): Promise<string> {
  const at = new Date().toISOString();
  try {
    let isFirst = false;
    await changeSaved(client, (data) => {
      isFirst = isWanted && data.saved.length === 0;
      return isWanted ? save(data, savedArticle(article, at)) : unsave(data, article.id);
    });
    // So that the browser does not erase it where space is short. Firefox asks the reader.
    if (isFirst) void navigator.storage?.persist?.().catch(() => undefined);
    return isWanted ? t('saved-now') : t('saved-no-longer');
  } catch (error) {
    return t('saved-not', { why: explainFailure(error) });
  }
}

/**
 * Deletes all that this site stores on the device: saved data, settings, and the scroll positions of this visit. Rejects
 * where the saved data could not be deleted.
 */
export async function eraseSaved(client: QueryClient): Promise<void> {
  await eraseKept();
  eraseItems(() => localStorage, [displayKey, languageKey, shortcutsKey]);
  const eraseScroll = () => eraseItems(() => sessionStorage, [scrollPlacesKey]);
  eraseScroll();
  // <ScrollRestoration> stores scroll positions at `pagehide`, before the document becomes hidden
  // (https://html.spec.whatwg.org/#unload-a-document).
  document.addEventListener('visibilitychange', eraseScroll);
  // Applies the default display settings at once.
  delete document.documentElement.dataset['display'];
  await eraseStored();
  publish(client, nothingSaved);
}

/** Removes the service worker of this site, and what it keeps. */
async function eraseKept(): Promise<void> {
  if (!('caches' in window)) return;
  const registration = await navigator.serviceWorker?.getRegistration(base);
  if (registration !== undefined && new URL(registration.scope).pathname === base) await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(storePrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** A message for the reader: why the storage failed. */
export function explainFailure(error: unknown): string {
  if (error instanceof NewerStore) return t('kept-by-newer');
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return t('no-room');
  return t('no-storage');
}

/** Puts new data into the cache and notifies the other tabs. */
function publish(client: QueryClient, data: SavedData): void {
  void client.cancelQueries(savedQuery);
  client.setQueryData(savedKey, data);
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  channel?.postMessage(sender);
  channel?.close();
}

/** Null where the browser has no channels, or denies them: the other tabs then see a change when they are loaded again. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(storeName);
  } catch {
    return null;
  }
}

/** A storage that the browser denies holds nothing. */
function eraseItems(open: () => Storage, keys: readonly string[]): void {
  try {
    const storage = open();
    for (const key of keys) storage.removeItem(storageKey(key));
  } catch {}
}
