import { language } from 'virtual:language';
import type { QueryClient } from '@tanstack/react-query';
import type { Article, ArticleId } from '#news/article/article.ts';
import { storeName, type SavedAnswer, type WorkerMessage } from '#news/kept/kept.ts';
import type { SavedData } from '#news/saved/saved-data.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { savedKey } from '../device/saved-context.ts';
import { base } from '../settings/base.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { openWorker, type AskWorker } from './ask-worker.ts';
import { keptQuery } from './kept-state.ts';
import { watchEdition } from './watch-edition.ts';

/**
 * Keeps the site for reading without a connection: tells its service worker what this page has loaded, which articles are read, and
 * which are saved; and the reader when a newer edition is there. Nothing happens where there can be no worker.
 */
export async function startKeeping(client: QueryClient): Promise<void> {
  // A page that is still loading comes first.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const ask = await openWorker();
  if (ask === null) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'newer') announce();
  });
  const announce = watchEdition();
  keepRead(client, ask);
  // First: it is what the reader counts on.
  await keepSaved(client, ask);
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  await ask({ kind: 'opened', urls, language, isThrifty: !mayPrefetch() });
  if (mayPrefetch() && (await caches.has(storeName(base, 'lists'))))
    await import('./keep-lists.ts').then((module) => module.updateLists(client));
}

/** Has each article kept that a page shows. One that is fetched ahead has no observer. */
function keepRead(client: QueryClient, ask: AskWorker): void {
  const cache = client.getQueryCache();
  const kept = new Set<Article>();
  const keep = (key: readonly unknown[], article: Article | undefined) => {
    if (key[0] !== 'article' || article === undefined || kept.has(article)) return;
    kept.add(article);
    void ask({ kind: 'read', article });
  };
  for (const query of cache.findAll({ queryKey: ['article'], type: 'active' }))
    keep(query.queryKey, query.state.data as Article);
  cache.subscribe(({ type, query }) => {
    if (type === 'observerAdded') keep(query.queryKey, query.state.data as Article | undefined);
  });
}

/** Has all saved articles kept, now and whenever others are saved. Resolves when it is done for now. */
async function keepSaved(client: QueryClient, ask: AskWorker): Promise<void> {
  let work = Promise.resolve();
  let last = '';
  const settle = (data: SavedData | undefined) => {
    const ids = data?.saved.map(({ id }) => id);
    if (ids === undefined || ids.join() === last) return;
    last = ids.join();
    work = work.then(() => settleSaved(client, ask, ids)).catch(() => undefined);
  };
  settle(client.getQueryData(savedKey));
  client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] === savedKey[0]) settle(query.state.data as SavedData | undefined);
  });
  // What could not be fetched is tried again with the next connection.
  addEventListener('online', () => {
    last = '';
    settle(client.getQueryData(savedKey));
  });
  await work;
}

async function settleSaved(client: QueryClient, ask: AskWorker, ids: readonly ArticleId[]): Promise<void> {
  const settled = await ask<SavedAnswer>({ kind: 'saved', ids });
  let missing = settled?.missing ?? ids;
  let isFull = false;
  for (const id of missing) {
    // oxlint-disable-next-line no-await-in-loop -- the storage may be full: one after another
    const article = await client.fetchQuery(articleQueries.article(id)).catch(() => null);
    if (article === null) continue;
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask<SavedAnswer>({ kind: 'save', article });
    isFull ||= answer?.isFull === true;
    if (answer?.missing.length === 0) missing = missing.filter((one) => one !== id);
  }
  client.setQueryData(keptQuery.queryKey, { missing: missing.length, isFull });
}
