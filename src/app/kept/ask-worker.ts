import { workerFile, type PageMessage } from '#news/kept/kept.ts';
import { base } from '../settings/base.ts';

/** The policy of Trusted Types in index.html: without it a browser that knows them registers no worker. */
declare const trusted: { readonly createScriptURL: (address: string) => string };

/** Sends a message to the worker, and resolves to its answer; to null where it could not do what the message asks. */
export type AskWorker = <Answer>(message: PageMessage) => Promise<Answer | null>;

/**
 * Registers the service worker of the site. Resolves to what sends it messages, as soon as it is at work; to null where the browser
 * has or wants none.
 */
export async function openWorker(): Promise<AskWorker | null> {
  try {
    const registration = await navigator.serviceWorker.register(trusted.createScriptURL(base + workerFile), {
      scope: base,
      updateViaCache: 'none',
    });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (worker === null || !(await isAtWork(worker))) return null;
    return (message) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => {
          port1.close();
          resolve(data);
        });
        port1.start();
        worker.postMessage(message, [port2]);
      });
  } catch {
    return null;
  }
}

/** Resolves once a worker is activated, or to false once it is replaced by another or could not be installed. */
function isAtWork(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state === 'activated') resolve(true);
      else if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
