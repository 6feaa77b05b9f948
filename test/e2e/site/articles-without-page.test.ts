import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestAddresses } from '../../support/site/newest-addresses.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';
import { siteWithoutPages } from '../../support/site/site-variations.ts';

const forty = openSite(siteWithoutPages);
const missing = 'Page not found';

/** The eleventh newest: the first that has no page. */
const eleventh = () => newestAddresses(forty.site)[10] ?? '';

test('ten articles have a page of HTML, and no other has', () => {
  const hasPage = newestAddresses(forty.site).map((one) => existsSync(join(forty.site.folder, one, 'index.html')));
  expect(hasPage).toEqual(Array.from({ length: 30 }, (_, at) => at < 10));
});

test('an older article opens by its typed address, and nobody says before that it is not there', async () => {
  // Longer than a page that waits for the app is held back elsewhere.
  forty.server.delay(/^\/data\/ids-/u, 5000);
  const { page, complaints } = await forty.visit(`${eleventh()}#main`, { until: 'commit', before: watchForWords });
  await page.locator('article h1').waitFor();
  forty.server.delay(/^\/data\/ids-/u, 0);
  expect(await page.evaluate(() => window.seen)).toEqual([]);
  expect(addressOf(page)).toBe(`${eleventh()}#main`);
  expect(await page.title()).toBe(`${await page.locator('h1').innerText()} · Dateline`);
  // The host's own 404 is in the console; nothing else is.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

declare global {
  interface Window {
    /** When the words were to be seen, in milliseconds of the page. */
    seen: number[];
  }
}

/** Notes in each frame whether the page says that nothing is there. */
function watchForWords() {
  window.seen = [];
  const look = () => {
    const heading = document.querySelector('main h1');
    const isSeen = heading?.checkVisibility({ visibilityProperty: true }) === true;
    if (isSeen && heading?.textContent === 'Page not found') window.seen.push(performance.now());
    requestAnimationFrame(look);
  };
  look();
}

test('an older article opens by a click, and Back leads to the list where it was left', async () => {
  const { page, complaints } = await forty.visit('/');
  const link = page.locator(`main :is(h2, h3) a[href="${eleventh()}"]`);
  const headline = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(addressOf(page)).toBe(eleventh());
  await page.getByText('The work goes on in').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'The latest' }).waitFor();
  await page.waitForFunction(() => window.scrollY > 0);
  expect(await link.isVisible()).toBe(true);
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  // Read again from its own address, from which the host gives 404.html.
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('without scripts an older article says where to look, and the list there has its headline and how it begins', async () => {
  const { page } = await forty.visit(eleventh(), { javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: missing }).waitFor();
  // Playwright finds no text in a noscript, though a reader does.
  const words = page.locator('main noscript');
  expect(await words.innerText()).toContain('open here only with JavaScript');
  await words.locator('a').click();
  await page.getByRole('heading', { level: 1, name: 'By date' }).waitFor();
  const months = await page
    .locator('main a[href^="/dates/"]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  const lists = await Promise.all(
    months.map(async (month) => (await page.request.get(`${forty.server.origin}${month}/`)).text()),
  );
  expect(lists.some((html) => html.includes(`href="${eleventh()}"`))).toBe(true);
});

test('an address that no article has says so, with scripts and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await forty.visit('/articles/gone-0000000000', { javaScriptEnabled });
    await page.getByRole('heading', { level: 1, name: missing }).waitFor();
  }
});
