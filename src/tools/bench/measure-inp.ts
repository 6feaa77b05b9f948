import type { Page } from 'playwright-core';
import { ownFigure, type Act, type Figure } from './figure.ts';
import { openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

/** What a reader does on the front page, and where it can be done. */
const acts: readonly (readonly [Act, string, (page: Page, selector: string) => Promise<void>])[] = [
  ['open an article', 'main article h2 a', click],
  ['open a region', "main article a[href*='/regions/']", click],
  ['open the filters', '.filters-toggle', click],
  ['narrow', '.filters-toggle', async (page, selector) => (await page.click(selector), click(page, '.facet a'))],
  ['show more', '.more a', click],
  ['search', 'input[type=search]', (page, selector) => page.locator(selector).first().pressSequentially('sanctions', { delay: 100 })],
]; // prettier-ignore

/**
 * Interaction to next paint of each act, at a quarter of the processor: the longest of the act's interactions, from the
 * finger or key to the next frame. What stays under 16 ms is not told by browsers and stands as 16.
 */
export async function measureInp({ articles, server, browser, runs }: ServedArchive): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [act, selector, perform] of acts) {
    const samples: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { page, close } = await openVisit(browser, `${server.origin}/`, 'CPU 4×', observeInteractions);
      if ((await page.locator(selector).count()) > 0) {
        await perform(page, selector);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(1000);
        samples.push(await page.evaluate(() => (window as unknown as { inp: { ms: number } }).inp.ms));
      }
      await close();
    }
    figures.push(ownFigure(`INP, ${act}`, articles, 'ms', samples, samples.length === 0 ? 'not there' : undefined));
  }
  return figures;
}

async function click(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click({ noWaitAfter: true });
}

/** Runs in the page. */
function observeInteractions(): void {
  const inp = { ms: 16 };
  Object.assign(window, { inp });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0) inp.ms = Math.max(inp.ms, entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
