import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { disconnect, untilThere, visitAndKeep } from '../../support/browser/open-offline.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { storyText } from '../../support/archive/offline-stories.ts';

/** More articles than are kept unread, so that the oldest is here only because it is saved. */
const seeds = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [`story-${index + 10}.txt`, storyText(index)] as const),
);
const picture = 'docs/screenshot.png';
const first = openSite({ seeds, copies: { 'story-10.png': picture } });
const second = openSite({
  seeds: { ...seeds, 'story-10.yaml': 'tags: [corrected]\n', 'story-40.txt': storyText(30) },
  copies: { 'story-10.png': picture },
});

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const urlOf = (path: string) => first.server.origin + path;
const idOf = (address: string) => address.slice(-10);

/** The address of the oldest article, which has the picture. */
async function oldest(page: Page): Promise<string> {
  return (await page.getByRole('link', { name: 'Ferry 0 crosses the bay' }).first().getAttribute('href')) ?? '';
}

/** Saves the oldest article, and waits until it is kept. Resolves to its address. */
async function saveOldest(): Promise<{ readonly page: Page; readonly address: string }> {
  const page = await visitAndKeep(first, '/');
  const address = await oldest(page);
  await page.goto(urlOf(address));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor();
  await untilThere(page, `/kept/${idOf(address)}.json`);
  await expect.poll(() => keysOf(page, 'saved')).toContain(`/kept/${idOf(address)}.json`);
  return { page, address };
}

/** What a store holds. */
const keysOf = (page: Page, store: string) =>
  page.evaluate(async (name) => {
    if (!(await caches.has(name))) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  }, `dateline:/:${store}`);

/** Leaves of all that is kept the app and what is saved. */
const forgetOpened = (page: Page) =>
  page.evaluate(async () => {
    for (const store of ['files', 'pages', 'articles', 'pictures']) await caches.delete(`dateline:/:${store}`);
  });

test('a saved article opens without a connection, with its picture, from Saved and by its address', async () => {
  const { page, address } = await saveOldest();
  await page.goto(urlOf('/saved'));
  await page.getByText('Saved articles also open without a connection.').waitFor();
  await forgetOpened(page);
  await disconnect(first, page);
  try {
    await page.reload();
    await title(page, 'Saved');
    await page.getByRole('link', { name: 'Ferry 0 crosses the bay' }).last().click();
    await title(page, 'Ferry 0 crosses the bay');
    await page.goto(urlOf(address));
    await title(page, 'Ferry 0 crosses the bay');
    await page.getByText('The ending of 0.').waitFor();
    const image = page.locator('.story-page figure img').first();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
  } finally {
    await disconnect(first, page, false);
  }
});

test('a saved article is kept as it was corrected, and opens when nothing but it is of the newest edition', async () => {
  const { page, address } = await saveOldest();
  first.server.publish(second.site.folder);
  try {
    await page.goto(urlOf('/about'));
    const text = () =>
      page.evaluate(
        async (key) => (await caches.match(key, { cacheName: 'dateline:/:saved' }))?.text() ?? '',
        `/kept/${idOf(address)}.json`,
      );
    await expect.poll(text).toContain('corrected');
    await forgetOpened(page);
    await disconnect(first, page);
    await page.goto(urlOf(address));
    await title(page, 'Ferry 0 crosses the bay');
    await page.getByRole('link', { name: 'corrected' }).waitFor();
  } finally {
    first.server.publish(first.site.folder);
    await disconnect(first, page, false);
  }
});

test('what is no longer saved is dropped with its picture', async () => {
  const { page, address } = await saveOldest();
  expect(await keysOf(page, 'saved')).toHaveLength(2);
  await page.goto(urlOf(address));
  await page.getByRole('button', { name: 'Saved', pressed: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await expect.poll(() => keysOf(page, 'saved')).toEqual([]);
});

test('saving asks the browser to keep what is saved, once', async () => {
  const { page } = await first.visit('/', {
    serviceWorkers: 'allow',
    before: () => {
      Object.assign(window, { asked: 0 });
      navigator.storage.persist = () => {
        Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 });
        return Promise.resolve(true);
      };
    },
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  for (const index of [23, 22]) {
    await page.goto(urlOf('/'));
    await page
      .getByRole('link', { name: `Ferry ${index} crosses the bay` })
      .first()
      .click();
    await title(page, `Ferry ${index} crosses the bay`);
    expect(await asked()).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor();
    expect(await asked()).toBe(index === 23 ? 1 : 0);
  }
});

test('a device without space drops what was opened first, and says what it could not keep', async () => {
  const { page } = await saveOldest();
  // The worker asks the same storage as the page, which alone a test can fill: a quota below what is there.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: first.server.origin, quotaSize: 1 });
  await page.goto(urlOf('/'));
  await page.getByRole('link', { name: 'Ferry 5 crosses the bay' }).first().click();
  await title(page, 'Ferry 5 crosses the bay');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  await title(page, 'Saved');
  await page.getByText(/No space left|This device has no space left/u).waitFor();
});

test('erasing takes all that is kept, and the worker', async () => {
  const { page } = await saveOldest();
  await page.goto(urlOf('/about'));
  await title(page, 'About this archive');
  await page.locator('.erase button').click();
  await page.locator('.erase button').nth(1).click();
  await page.getByText('Erased.').waitFor();
  const left = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([[], 0]);
});
