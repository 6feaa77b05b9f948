import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

const root = openSite(siteVariations['the seed archive']);
const news = openSite(siteVariations['the seed archive at /news/']);
const article = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

/** Whatever the browser keeps of this host, by name. */
const keptOn = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).toSorted(),
    session: Object.keys(sessionStorage).toSorted(),
    databases: (await indexedDB.databases()).map(({ name }) => String(name)).toSorted(),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));

/** Has a site keep all that it keeps: an article, settings, a language, where pages were scrolled. */
async function useAll(page: Page, site: string): Promise<void> {
  await page.goto(`${site}${article}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('link', { name: 'Langsung ke isi' }).waitFor({ state: 'attached' });
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.reload({ waitUntil: 'networkidle' });
}

async function eraseAll(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/about`, { waitUntil: 'networkidle' });
  await page.locator('.erase button').click();
  await page.locator('.erase button').nth(1).click();
  await page.locator('.erase [role=status]').getByText(/\S/u).waitFor();
  await page.locator('.erase button').nth(1).waitFor({ state: 'detached' });
}

test('what a site has kept is erased, and nothing of its neighbour’s on the host; none comes back as the page is left', async () => {
  const { page, complaints } = await root.visit('/');
  const { origin } = root.server;
  // One host, two sites.
  await page.context().route(`${origin}/news/**`, async (route) => {
    const url = route.request().url().replace(origin, news.server.origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  // A page of the host that is no site's.
  await page.context().route(`${origin}/blank`, (route) => route.fulfill({ body: '', contentType: 'text/html' }));
  await useAll(page, origin);
  const alone = await keptOn(page);
  expect(alone).toMatchObject({
    local: ['dateline-display', 'dateline-language', 'dateline:shortcuts'],
    session: ['dateline-scroll'],
    databases: ['dateline:/'],
  });
  await useAll(page, `${origin}/news`);
  await eraseAll(page, `${origin}/news`);
  // As the page is left, the router would write where it was scrolled.
  await page.goto(`${origin}/blank`);
  expect(await keptOn(page)).toEqual(alone);
  await eraseAll(page, origin);
  await page.goto(`${origin}/blank`);
  expect(await keptOn(page)).toEqual({ local: [], session: [], databases: [], caches: [], cookies: '' });
  await page.goto(origin, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Skip to content' }).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});
