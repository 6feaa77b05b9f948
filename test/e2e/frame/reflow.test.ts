import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { readerRoutes } from '../../support/accessibility/reader-routes.ts';

const seed = openSite();

/**
 * What reaches beyond the window's right edge, unless it may: tables and the row of world regions scroll in a frame of
 * their own.
 */
const beyondTheEdge = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrollsAside = (element: Element) => /auto|scroll/u.test(getComputedStyle(element).overflowX);
    const isInFrame = (element: Element): boolean =>
      element.parentElement !== null &&
      (element.closest('svg') !== null || scrollsAside(element.parentElement) || isInFrame(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !isInFrame(element),
    );
    const scrolls =
      document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px`] : [];
    return [...scrolls, ...wide.map((element) => element.outerHTML.slice(0, 100))];
  });

/** What of its own stands cut off behind an edge. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isCut && clipPath === 'none' && element.closest('svg') === null;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

/** Looks at a page in the narrowest and in the widest interface face. Yields what either look finds, after its face. */
async function inExtremeFaces(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [face, families] of extremeFaces) {
    await page.evaluate(setFace, families);
    found.push(...(await look(page)).map((one) => `${face}: ${one}`));
  }
  return found;
}

const beyondOrCutOff = async (page: Page) => [...(await beyondTheEdge(page)), ...(await cutOff(page))];

const size = (page: Page) =>
  page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.querySelector('main p, main li') ?? document.body).fontSize),
  );

test.each(Object.entries(readerRoutes))(
  'nothing of %s lies beyond an edge or is cut off in any face, with text far apart, at 200 %% and in a window of 320 px',
  async (_name, address) => {
    // What a reader's own styles are to a page, the test injects.
    const { page } = await seed.visit(address, { viewport: { width: 1024, height: 768 }, bypassCSP: true });
    const before = await size(page);
    // As wide as WCAG 1.4.12 says that readers may set it.
    const spacing = await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    });
    expect(await inExtremeFaces(page, beyondOrCutOff), 'far apart').toEqual([]);
    await spacing.evaluate((style) => (style as Element).remove());
    const twice = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect((await size(page)) / before).toBeGreaterThan(1.6);
    expect(await inExtremeFaces(page, beyondOrCutOff), 'at 200 %').toEqual([]);
    await twice.evaluate((style) => (style as Element).remove());
    // 320 px is also what 400 % of zoom leave of a window of 1280 (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await inExtremeFaces(page, beyondTheEdge), 'in 320 px').toEqual([]);
    // Nor with the largest text that a reader can set, in whichever face.
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: '200%' }).check();
    for (const face of ['The site’s', 'Sans serif', 'OpenDyslexic']) {
      await page.getByRole('radio', { name: face }).check();
      await page.evaluate(() => document.fonts.ready);
      expect(await inExtremeFaces(page, beyondTheEdge), face).toEqual([]);
    }
  },
);
