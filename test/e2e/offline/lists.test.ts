import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { storyText } from '../../support/archive/offline-stories.ts';
import { disconnect, visitAndKeep } from '../../support/browser/open-offline.ts';
import { openSite } from '../../support/browser/open-site.ts';

/** More than are kept unread, and than one part of a list. */
const seeds = Object.fromEntries(
  Array.from({ length: 44 }, (_, index) => [`story-${index + 10}.txt`, storyText(index)] as const),
);
const picture = 'docs/screenshot.png';
const first = openSite({ seeds, copies: { 'story-10.png': picture } });
/** One article is another, and one is new. */
const second = openSite({
  seeds: {
    ...seeds,
    'story-12.txt': `${storyText(2)}\nA line was added to it later.\n`,
    'story-54.txt': storyText(44),
  },
  copies: { 'story-10.png': picture },
});

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const urlOf = (path: string) => first.server.origin + path;
const start = 'Keep all for reading offline';

/** Leaves of all that is kept the app, what is saved and lists. */
const forgetOpened = (page: Page) =>
  page.evaluate(async () => {
    for (const store of ['files', 'pages', 'articles', 'pictures']) await caches.delete(`dateline:/:${store}`);
  });

/** The articles that lists keep. */
const countKept = (page: Page) =>
  page.evaluate(async () => {
    if (!(await caches.has('dateline:/:lists'))) return 0;
    const keys = await (await caches.open('dateline:/:lists')).keys();
    return keys.filter(({ url }) => /\/kept\/\w+\.json$/u.test(url)).length;
  });

/** Opens the panel of a list, and asks how large the list is. */
async function measure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share or follow' }).click();
  await page.getByRole('button', { name: start }).click();
  await page.getByText(/^44 articles, about [\d.]+ [kM]B on this device\.$/u).waitFor();
}

async function keepAll(page: Page): Promise<void> {
  await measure(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('All of it opens without a connection').waitFor();
}

test('a list is kept after its size was shown; it opens without a connection, with each article and its picture', async () => {
  const page = await visitAndKeep(first, '/');
  await measure(page);
  // Nothing is fetched before the reader wants it.
  expect(await countKept(page)).toBe(0);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('All of it opens without a connection').waitFor();
  expect(await countKept(page)).toBe(44);
  await forgetOpened(page);
  await disconnect(first, page);
  try {
    await page.goto(urlOf('/saved'));
    await page.getByText(/^44 articles, [\d.]+ [kM]B$/u).waitFor();
    await page.getByRole('complementary').getByRole('link', { name: 'The latest' }).click();
    await title(page, 'The latest');
    await page
      .getByText(/44 articles/u)
      .first()
      .waitFor();
    await page.goto(urlOf('/?sort=oldest'));
    await page.getByRole('link', { name: 'Ferry 0 crosses the bay' }).first().click();
    await title(page, 'Ferry 0 crosses the bay');
    const drawn = () =>
      page
        .locator('.story-page img')
        .first()
        .evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(drawn).toBeGreaterThan(0);
  } finally {
    await disconnect(first, page, false);
  }
});

test('keeping can be cancelled, continued after another visit, and removed', async () => {
  const page = await visitAndKeep(first, '/');
  await measure(page);
  first.server.delay(/\/data\/.*\/articles\//u, 300);
  try {
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('progressbar', { name: start }).waitFor();
    await page.getByText(/^[1-9]\d* of 44 articles are here\.$/u).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. What is here stays.').waitFor();
  } finally {
    first.server.delay(/\/data\/.*\/articles\//u, 0);
  }
  const some = await countKept(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(44);
  await page.goto(urlOf('/saved'));
  await page.getByText('Not all of it is here yet.').waitFor();
  const before = first.server.requests.length;
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('All of it opens without a connection').waitFor();
  // What was here is not fetched again.
  const fetched = first.server.requests.slice(before).filter((path) => path.includes('/articles/'));
  expect(new Set(fetched).size).toBeLessThanOrEqual(44 - some);
  expect(await countKept(page)).toBe(44);
  await page.getByRole('button', { name: /^Remove/u }).click();
  await page.getByRole('heading', { name: 'Lists for reading offline' }).waitFor({ state: 'detached' });
  expect(await countKept(page)).toBe(0);
});

test('a list breaks off without a connection, and says what stays; a full device says so', async () => {
  const page = await visitAndKeep(first, '/');
  await measure(page);
  await disconnect(first, page);
  try {
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('The connection failed. What is here stays.').waitFor();
  } finally {
    await disconnect(first, page, false);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('All of it opens without a connection').waitFor();
});

test('a list that a device has no space for is not begun', async () => {
  const page = await visitAndKeep(first, '/');
  await page.evaluate(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 999_000 });
  });
  await page.getByRole('button', { name: 'Share or follow' }).click();
  await page.getByRole('button', { name: start }).click();
  await page.getByText(/^This needs about [\d.]+ [kM]B\. The device has 1 kB left\.$/u).waitFor();
  expect(await page.getByRole('button', { name: 'Keep', exact: true }).count()).toBe(0);
});

test('with a newer edition only what has changed is fetched', async () => {
  const page = await visitAndKeep(first, '/');
  await keepAll(page);
  const from = first.server.requests.length;
  first.server.publish(second.site.folder);
  try {
    await page.goto(urlOf('/about'));
    await expect.poll(() => countKept(page), { timeout: 60_000 }).toBe(45);
    // Of 45 articles two are other than before; the ten newest are kept unread by themselves.
    const fetched = first.server.requests.slice(from).filter((path) => path.includes('/articles/'));
    expect(new Set(fetched).size).toBeLessThanOrEqual(12);
    await page.goto(urlOf('/saved'));
    await page.getByText(/^45 articles, [\d.]+ [kM]B$/u).waitFor();
  } finally {
    first.server.publish(first.site.folder);
  }
});

test('nothing keeps anyone from keeping a list, nor from what is kept', async () => {
  const page = await visitAndKeep(first, '/');
  await measure(page);
  const panel = await findAxeViolations(page, 'en');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('All of it opens without a connection').waitFor();
  const kept = await findAxeViolations(page, 'en');
  await page.goto(urlOf('/saved'));
  await page.getByText(/^44 articles, [\d.]+ [kM]B$/u).waitFor();
  expect([panel, kept, await findAxeViolations(page, 'en')]).toEqual([[], [], []]);
});
