import type { Browser } from 'playwright-core';
import { ownFigure, type Figure } from './figure.ts';
import { openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

interface Vitals {
  lcp: number;
  cls: number;
  tbt: number;
}

/** LCP, CLS and blocking time as Chromium observes them on a throttled phone: the line is slowed, nothing is simulated. */
export async function measureVitals({ articles, pages, server, browser, runs }: ServedArchive): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of ['front', 'article'] as const) {
    const samples: Vitals[] = [];
    for (let run = 0; run < runs; run += 1) samples.push(await observe(browser, server.origin + pages[kind]));
    figures.push(
      ownFigure(`LCP, ${kind}`, articles, 'ms', samples.map(({ lcp }) => lcp)),
      ownFigure(`TBT, ${kind}`, articles, 'ms', samples.map(({ tbt }) => tbt)),
      ownFigure(`CLS, ${kind}`, articles, 'score', samples.map(({ cls }) => cls)),
    ); // prettier-ignore
  }
  return figures;
}

async function observe(browser: Browser, url: string): Promise<Vitals> {
  const { page, close } = await openVisit(browser, url, 'CPU 4×, slow 4G', observeVitals);
  const vitals = await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
  await close();
  return vitals;
}

/** Runs in the page. A task over 50 ms blocks for what it is over; what comes before the first paint blocks nobody. */
function observeVitals(): void {
  const vitals: Vitals = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(window, { vitals });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => void list.getEntries().map(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
  watch('layout-shift', (entry) => (vitals.cls += (entry as unknown as { value: number }).value));
  watch('longtask', ({ startTime, duration }) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint !== undefined && startTime + duration > paint.startTime) vitals.tbt += duration - 50;
  });
}
