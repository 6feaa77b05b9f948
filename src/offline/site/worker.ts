/** The service worker of a site (docs/decisions/0021-offline.md). It holds no version: what it keeps, pages and files tell it. */
import { dataPath } from '#news/archive/archive.ts';
import { isImmutable, type PageMessage, type WorkerMessage } from '#news/kept/kept.ts';
import { answerChanging, answerFile } from '../kept/answer-file.ts';
import { answerPage, wasOutrun } from '../kept/answer-page.ts';
import { keepOpened } from '../kept/keep-app.ts';
import { dropList, keepList, keepPart } from '../kept/keep-lists.ts';
import { keepRead, keepSaved, settleSaved } from '../kept/keep-saved.ts';
import { pathOf } from '../kept/site-stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** Files that change under their names and that a page needs. */
const changing = [`data/${dataPath.manifest()}`, 'manifest.webmanifest'];

// An older one that goes on does the same, so it does not matter when this one takes over.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  // Parts of files are no files.
  if (request.method !== 'GET' || path === null || request.headers.has('Range')) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => undefined));
  if (request.mode === 'navigate') event.respondWith(answerPage(event, path));
  else if (isImmutable(path)) event.respondWith(answerFile(request, path, later));
  else if (changing.includes(path)) event.respondWith(answerChanging(request, path, later));
});

/** What pages ask for is done one after another: two at once would fetch the same. */
let work: Promise<unknown> = Promise.resolve();
const afterwards = <Result>(run: () => Promise<Result>): Promise<Result> => {
  const result = work.then(run);
  work = result.catch(() => undefined);
  return result;
};

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  const client = event.source as WindowClient | null;
  const answer = (ready: Promise<unknown>) =>
    event.waitUntil(
      ready.then(
        (value) => event.ports[0]?.postMessage(value),
        // Without an answer the page takes it for not kept.
        () => event.ports[0]?.postMessage(null),
      ),
    );
  if (message.kind === 'saved') answer(afterwards(() => settleSaved(message.ids)));
  else if (message.kind === 'save') answer(afterwards(() => keepSaved(message.article)));
  else if (message.kind === 'read') answer(afterwards(() => keepRead(message.article)));
  else if (message.kind === 'part') answer(afterwards(() => keepPart(message.articles, message.files)));
  else if (message.kind === 'list') answer(afterwards(() => keepList(message.list)));
  else if (message.kind === 'unlist') answer(afterwards(() => dropList(message.address)));
  else if (client !== null) {
    answer(afterwards(() => keepOpened(client.url, message)));
    event.waitUntil(tellNewer(client));
  }
});

async function tellNewer(client: WindowClient): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client is of this origin
  if (await wasOutrun(client.id)) client.postMessage({ kind: 'newer' } satisfies WorkerMessage);
}
