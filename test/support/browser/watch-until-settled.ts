import type { Page, Request } from 'playwright-core';

/**
 * Counts a page's requests from now on. The returned function waits until the page has settled: React has hydrated or
 * rendered the root and nothing is hidden any more, the page has been idle twice in a row (requestIdleCallback), and
 * meanwhile no request was started or pending. Unlike Playwright's `networkidle` it waits for no fixed time. Pending
 * timers of the page are not waited for.
 */
export function watchUntilSettled(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  let started = 0;
  page.on('request', (request) => {
    started += 1;
    pending.add(request);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    await page.waitForFunction(isAppReady);
    for (let before = -1; before !== started || pending.size > 0;) {
      before = started;
      await Promise.all(Array.from(pending, untilFinished));
      await page.evaluate(idleTwice);
    }
  };
}

/** Resolves when a request has finished or failed. */
async function untilFinished(request: Request): Promise<void> {
  const response = await request.response();
  await response?.finished();
}

function isAppReady(): boolean {
  const first = document.querySelector('#root')?.firstElementChild ?? {};
  return (
    !('waiting' in document.documentElement.dataset) && Object.keys(first).some((key) => key.startsWith('__react'))
  );
}

/** Resolves when the page has been idle twice; in a hidden page each takes up to a second. */
function idleTwice(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), { timeout: 1000 });
  });
}
