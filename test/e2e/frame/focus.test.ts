import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { fortyStates, openState, seedStates } from '../../support/accessibility/page-states.ts';
import { siteVariations } from '../../support/site/site-variations.ts';
import { walkByTab } from '../../support/browser/walk-by-tab.ts';

const seed = openSite();
const forty = openSite(siteVariations['forty articles']);
// What 400 % of zoom leave of a window of 1280 × 1024 (WCAG 1.4.10).
const zoomed = { width: 320, height: 256 };

test.each([
  'an article with the player open',
  'an article with text selected',
  'an article with the share panel open',
  'the filters on a phone',
])('at 400 percent of zoom nothing stands before what Tab leads to in any face, through all of %s', async (name) => {
  const states = { ...seedStates, ...fortyStates };
  const state = states[name];
  if (state === undefined) throw new Error(`no state is called "${name}"`);
  const page = await openState(name in seedStates ? seed : forty, state, 'en');
  await page.setViewportSize(zoomed);
  // An open dialog keeps Tab within it.
  const dialog = page.locator('dialog[open]');
  const reached = (await dialog.count()) > 0 ? dialog : page.locator('body');
  const count = await reached.locator('a[href]:visible, button:visible, select:visible').count();
  for (const [face, families] of extremeFaces) {
    await page.evaluate(setFace, families);
    const stops = await walkByTab(page);
    expect(stops.length, face).toBeGreaterThan(count / 2);
    expect(
      stops.filter(({ isSeen }) => !isSeen),
      face,
    ).toEqual([]);
    expect(
      stops.filter(({ isSeenWhole }) => !isSeenWhole),
      face,
    ).toEqual([]);
  }
});

/**
 * What has the focus once a link was followed by Enter and the page is what its address asks for; fails where nothing
 * has it.
 */
async function follow(page: Page, selector: string): Promise<string> {
  const link = await page.locator(selector).first().elementHandle();
  await link?.focus();
  await page.keyboard.press('Enter');
  // It has the focus until the next page is there, which has it no more.
  await expect.poll(() => link?.evaluate(({ isConnected }) => isConnected)).toBe(false);
  const focused = () =>
    page.evaluate(() => `${document.activeElement?.localName}: ${document.activeElement?.textContent}`);
  await expect.poll(focused).not.toMatch(/^body/u);
  return focused();
}

test('who takes a condition away by keyboard goes on at the next one, and after the last at the heading', async () => {
  const { page } = await forty.visit('/?about=europe&tag=gardens&tag=weather');
  expect(await follow(page, '.conditions a[aria-label*=Europe]')).toMatch(/^a: Tagged gardens/u);
  expect(await follow(page, '.conditions li:last-child a')).toBe('h1: The latest');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each([
  ['out of a list that holds nothing', '/?about=kenya&until=2016-12-31', '.suggestions a'],
  ['out of a search that found nothing', '/search?q=lanterns+xylophone', '.suggestions a'],
  ['to what a search was read as', '/search?q=lanternz', '.search-note a'],
  ['to all of a search', '/search?q=lanterns&about=fiji', '.conditions a'],
])('the way %s leaves the focus in the page', async (_way, address, selector) => {
  const { page } = await forty.visit(address);
  await page.locator(selector).first().waitFor();
  expect(await follow(page, selector)).not.toBe('');
});
