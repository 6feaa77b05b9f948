import type { Page, Request } from 'playwright-core';

/**
 * Counts the requests of a page from now on, and returns what waits until the page has settled: the app has taken over the
 * document (React has hydrated or rendered the root's first element, and nothing is hidden any more), the page has come
 * to rest twice in a row (requestIdleCallback), and no request was begun or is open meanwhile. Unlike Playwright's
 * `networkidle` it waits for no fixed time. Timers of the page that are still to come are not waited for.
 */
export function watchUntilSettled(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let begun = 0;
  page.on('request', (request) => {
    begun += 1;
    open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    await page.waitForFunction(isTakenOver);
    for (let before = -1; before !== begun || open.size > 0;) {
      before = begun;
      await Promise.all(Array.from(open, untilAnswered));
      await page.evaluate(restTwice);
    }
  };
}

/** Resolves when a request has been answered whole or has failed. */
async function untilAnswered(request: Request): Promise<void> {
  const response = await request.response();
  await response?.finished();
}

function isTakenOver(): boolean {
  const first = document.querySelector('#root')?.firstElementChild ?? {};
  return (
    !('waiting' in document.documentElement.dataset) && Object.keys(first).some((key) => key.startsWith('__react'))
  );
}

/** Resolves when the page has twice had nothing to do. In a page that nobody sees, after a second at most each. */
function restTwice(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), { timeout: 1000 });
  });
}
