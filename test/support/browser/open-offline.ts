import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenSite } from './open-site.ts';

/** Waits until the device keeps something under a key, a path with the base. */
export async function untilThere(page: Page, key: string): Promise<void> {
  // Playwright's `waitForFunction` takes any promise for true.
  await expect.poll(() => page.evaluate(async (one) => (await caches.match(one)) !== undefined, key)).toBe(true);
}

/** Waits until the service worker has kept the app, the newest pages and what the page has loaded. */
const untilKept = (page: Page, base = '/'): Promise<void> => untilThere(page, `${base}kept/edition`);

/** Opens a page with its service worker, and waits until all is kept. */
export async function visitAndKeep(site: OpenSite, address: string, base = '/'): Promise<Page> {
  const { page } = await site.visit(address, { serviceWorkers: 'allow' });
  await untilKept(page, base);
  return page;
}

/** Takes the connection away, from the page and from its worker, or gives it back. */
export async function disconnect(site: OpenSite, page: Page, isGone = true): Promise<void> {
  site.server.cut(isGone);
  await page.context().setOffline(isGone);
  // Chromium tells the worker last. What is not there goes past all that is kept.
  const isThere = () =>
    page.evaluate((path) => fetch(path).then(Boolean, () => false), `${site.site.base}data/nothing.json`);
  if (!isGone) await expect.poll(isThere).toBe(true);
}
