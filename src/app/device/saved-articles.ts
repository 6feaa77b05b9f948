import { displayKey, languageKey, scrollPlacesKey, shortcutsKey } from 'virtual:device-keys';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Summary } from '#news/article/article.ts';
import { nothingSaved, save, savedArticle, unsave, type SavedData } from '#news/saved/saved-data.ts';
import { savedKey } from './saved-context.ts';
import { t } from '../languages/t.ts';
import { eraseStored, NewerStore, storeName, transact } from './saved-store.ts';

/** What this device keeps. Fails where the browser keeps nothing for us: reading goes on without. */
export const savedQuery = queryOptions({
  queryKey: savedKey,
  queryFn: () => transact('readonly', (kept) => kept),
});

/** Tells this page's messages from those of other tabs. */
const sender = Math.random();

/** Reads what is kept into the cache, and again when another tab has changed it, until `signal` says to stop. */
export function followSaved(client: QueryClient, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(storeName);
  channel.addEventListener('message', ({ data }) => {
    if (data !== sender) void client.prefetchQuery({ ...savedQuery, staleTime: 0 });
  });
  signal.addEventListener('abort', () => channel.close());
  void client.prefetchQuery(savedQuery);
}

/**
 * Changes what is kept, here and in the site's other tabs. Rejects with nothing changed; `explainFailure` has words for
 * it.
 */
export async function changeSaved(client: QueryClient, change: (kept: SavedData) => SavedData): Promise<void> {
  show(client, await transact('readwrite', change));
}

/** Saves an article, or takes it out of what is saved; says in words what became of it. Never rejects. */
export async function saveArticle(client: QueryClient, article: Summary, wanted: boolean): Promise<string> {
  const at = new Date().toISOString();
  try {
    await changeSaved(client, (kept) => (wanted ? save(kept, savedArticle(article, at)) : unsave(kept, article.id)));
    return wanted ? t('saved-now') : t('saved-no-longer');
  } catch (error) {
    return t('saved-not', { why: explainFailure(error) });
  }
}

/**
 * Leaves nothing of this site on this device, settings included, nor how far the pages of this visit were scrolled. Rejects
 * where it could not be erased.
 */
export async function eraseSaved(client: QueryClient): Promise<void> {
  for (const key of [displayKey, languageKey, shortcutsKey]) localStorage.removeItem(key);
  const eraseScroll = () => sessionStorage.removeItem(scrollPlacesKey);
  eraseScroll();
  // <ScrollRestoration> writes what it has seen so far when the page is left, at `pagehide`. After that the document turns
  // hidden (https://html.spec.whatwg.org/#unload-a-document).
  document.addEventListener('visibilitychange', eraseScroll);
  // The page looks at once as the site comes.
  delete document.documentElement.dataset['display'];
  await eraseStored();
  show(client, nothingSaved);
}

/** Why nothing was kept, for the reader. */
export function explainFailure(error: unknown): string {
  if (error instanceof NewerStore) return t('kept-by-newer');
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return t('no-room');
  return t('no-storage');
}

function show(client: QueryClient, kept: SavedData): void {
  void client.cancelQueries(savedQuery);
  client.setQueryData(savedKey, kept);
  const channel = new BroadcastChannel(storeName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  channel.postMessage(sender);
  channel.close();
}
