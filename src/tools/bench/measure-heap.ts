import type { Page } from 'playwright-core';
import { ownFigure, type Figure } from './figure.ts';
import { openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

/** What a tab holds after 200 and after 2,000 navigations, from article to region to article. */
export async function measureHeap({ articles, server, browser }: ServedArchive): Promise<Figure[]> {
  const { page, close } = await openVisit(browser, `${server.origin}/`, 'plain');
  await walk(page, 200);
  const few = await heapBytes(page);
  await walk(page, 1800);
  const many = await heapBytes(page);
  await close();
  return [
    ownFigure('heap after 200', articles, 'bytes', [few]),
    ownFigure('heap after 2,000', articles, 'bytes', [many]),
  ];
}

async function walk(page: Page, navigations: number): Promise<void> {
  for (let at = 0; at < navigations; at += 1) {
    const from = page.url();
    await page.waitForFunction(clickOnward, at, { polling: 'raf' });
    await page.waitForURL((url) => url.href !== from);
  }
}

/** Runs in the page: from an article on to one of its regions, from a list on to one of its articles. False: none yet. */
function clickOnward(at: number): boolean {
  const isArticle = location.pathname.startsWith('/articles/');
  const links = document.querySelectorAll<HTMLElement>(
    `main > :not([hidden]) ${isArticle ? "a[href*='/regions/']" : 'article h2 a'}`,
  );
  links[(at * 7) % links.length]?.click();
  return links.length > 0;
}

async function heapBytes(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}
