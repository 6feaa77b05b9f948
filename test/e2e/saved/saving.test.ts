import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSavedFile } from '#news/saved/saved-file.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

const seed = openSite(siteVariations['the seed archive at /news/']);
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const headline = /^Putin Refuses/u;
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const saved = (page: Page) => page.getByRole('button', { name: 'Saved', pressed: true });
const stories = (page: Page) => page.getByRole('region', { name: 'Saved articles' }).getByRole('article');
const urlOf = (path: string) => `${seed.server.origin}/news${path}`;

/** Another tab of the same reader. */
async function openTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(urlOf(path));
  return tab;
}

test('what is saved is there after a reload and in another tab at once, and goes from both; nothing is sent', async () => {
  const { page, complaints, foreign } = await seed.visit(address, { until: 'networkidle' });
  const list = await openTab(page, '/saved');
  await list.getByText('No saved articles.').waitFor();
  seed.server.requests.length = 0;
  await save(page).click();
  await saved(page).waitFor();
  await stories(list).getByRole('link', { name: headline }).waitFor();
  expect(seed.server.requests.filter((path) => !path.includes('/assets/') && !path.includes('/data/'))).toEqual([]);
  await page.reload();
  await saved(page).waitFor();
  await list.getByRole('button', { name: /^Remove/u }).click();
  await save(page).waitFor();
  await list.getByRole('button', { name: /^Undo/u }).click();
  await saved(page).waitFor();
  await list.close();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  await stories(page).getByRole('link', { name: headline }).click();
  await saved(page).waitFor();
  // A site below another path of the host has a database of its own.
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual(['dateline:/news/']);
  expect([complaints, foreign]).toEqual([[], []]);
});

test('what is kept goes to another device as one file', async () => {
  const { page } = await seed.visit(address);
  await save(page).click();
  await saved(page).waitFor();
  await page.goto(urlOf('/saved'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dateline-\d{4}-\d\d-\d\d\.json$/u);
  const text = await readFile(await download.path(), 'utf8');
  expect(readSavedFile(text)).toMatchObject({ ok: true, value: { saved: [{ id: '7bfah3584a' }] } });

  const { page: other, complaints } = await seed.visit('/saved', phone);
  await other.getByLabel('Import').setInputFiles(await download.path());
  await other.getByText('1 article saved in the file, 1 new here.').waitFor();
  await stories(other).getByRole('link', { name: headline }).waitFor();
  const small = await other
    .locator('main :is(button, label, .story :is(h2, h3) a)')
    .evaluateAll((parts) =>
      parts.filter((part) => part.getBoundingClientRect().height < 44).map((part) => part.outerHTML),
    );
  expect(small.filter((part) => !part.startsWith('<a'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a long article is gone on with where it was left; the line that offers it moves nothing', async () => {
  const { page, complaints } = await seed.visit(address, phone);
  const paragraphs = page.locator('.story-body > p');
  const at = Math.floor((await paragraphs.count()) / 2);
  const key = await paragraphs.nth(at).getAttribute('id');
  await paragraphs.nth(at).evaluate((paragraph) => paragraph.scrollIntoView());
  const again = await openTab(page, '/about');
  await again.addInitScript(watchShifts);
  const offer = again.getByRole('link', { name: 'Continue reading' });
  await expect
    .poll(
      async () => {
        await again.goto(urlOf('/saved'));
        await again.goto(urlOf(address));
        return offer.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  await expectStill(again, 'unprompted');
  expect(await again.evaluate(() => window.scrollY)).toBe(0);
  await offer.click();
  const target = again.locator('.story-body > p:target');
  expect(await target.getAttribute('id')).toBe(key);
  await expect
    .poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toBeLessThan(64);
  expect(complaints).toEqual([]);
});

test('where the browser forbids to keep anything, saving says so and everything else goes on', async () => {
  const { page, complaints } = await seed.visit(address, {
    before: () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  });
  await save(page).click();
  await page.getByText('Nothing was saved. This browser lets the site save nothing.').waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  await page.getByText('Nothing can be saved here.').waitFor();
  await page.getByRole('link', { name: 'Latest' }).click();
  await page.getByRole('link', { name: headline }).click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(complaints).toEqual([]);
});
