/**
 * Takes the place of the worker where the owner wants none any more (`offline: none`): a browser that has one asks for its file at each
 * visit. It removes the worker and what it kept, and itself.
 */
import { storePrefix } from '#news/kept/kept.ts';

declare const self: ServiceWorkerGlobalScope;

// At once: a worker that waits would never come to it.
self.addEventListener('install', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const prefix = storePrefix(new URL(self.registration.scope).pathname);
  // Not waited for: it is done when this event is, since jobs of one registration take turns
  // (https://w3c.github.io/ServiceWorker/#dfn-job-queue).
  void self.registration.unregister();
  for (const name of await caches.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    if (name.startsWith(prefix)) await caches.delete(name);
  }
}
