import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { storyText } from '../../support/archive/offline-stories.ts';
import { disconnect, visitAndKeep } from '../../support/browser/open-offline.ts';
import { openSite } from '../../support/browser/open-site.ts';

const storiesTo = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`story-${index + 10}.txt`, storyText(index)] as const),
  );

const first = openSite({ seeds: storiesTo(3) });
const second = openSite({ seeds: storiesTo(4) });
const without = openSite({ seeds: { ...storiesTo(3), 'dateline.yaml': 'offline: none\n' } });

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const notice = (page: Page) => page.getByRole('complementary', { name: 'Newer edition' });
const newest = (page: Page) => page.getByRole('link', { name: 'Ferry 3 crosses the bay' }).first();
/** What the browser tells a page to which a reader comes back. */
const comeBack = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

test('an open page says that a newer edition is there, stays as it is, and loads it when told to', async () => {
  const page = await visitAndKeep(first, '/');
  await comeBack(page);
  first.server.publish(second.site.folder);
  try {
    await comeBack(page);
    await notice(page).getByText('A newer edition was published.').waitFor();
    expect(await newest(page).count()).toBe(0);
    await notice(page).getByRole('button', { name: 'Load it' }).click();
    await newest(page).waitFor();
    await comeBack(page);
    expect(await notice(page).count()).toBe(0);
  } finally {
    first.server.publish(first.site.folder);
  }
});

test('what is not wanted now goes, and is not said again', async () => {
  const page = await visitAndKeep(first, '/');
  first.server.publish(second.site.folder);
  try {
    await comeBack(page);
    await notice(page).getByRole('button', { name: 'Not now' }).click();
    await notice(page).waitFor({ state: 'detached' });
    await comeBack(page);
    // As long as the first one took to come.
    await page.evaluate(() => fetch('/data/manifest.json', { cache: 'no-cache' }));
    await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));
    expect(await notice(page).count()).toBe(0);
  } finally {
    first.server.publish(first.site.folder);
  }
});

test('a page that was read without a connection says with the connection that a newer edition is there', async () => {
  const page = await visitAndKeep(first, '/');
  await disconnect(first, page);
  try {
    await page.reload();
    await title(page, 'The latest');
    // The page has asked for its manifest, and got the kept one.
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName(`${location.origin}/data/manifest.json`).length))
      .toBeGreaterThan(0);
    first.server.publish(second.site.folder);
    await disconnect(first, page, false);
    await notice(page).getByRole('button', { name: 'Load it' }).click();
    await newest(page).waitFor();
  } finally {
    first.server.publish(first.site.folder);
    await disconnect(first, page, false);
  }
});

test('a kept page that was shown because the network was slow says so when the network has a newer one', async () => {
  const page = await visitAndKeep(first, '/');
  first.server.publish(second.site.folder);
  first.server.delay(/^\/$/u, 8000);
  try {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await title(page, 'The latest');
    expect(await newest(page).count()).toBe(0);
    await notice(page).waitFor();
  } finally {
    first.server.delay(/^\/$/u, 0);
    first.server.publish(first.site.folder);
  }
});

test('a publication leaves the worker as it is, byte for byte', async () => {
  const [one, other] = await Promise.all(
    [first, second].map(({ site }) => readFile(join(site.folder, 'worker.js'), 'utf8')),
  );
  expect(one).toBe(other);
});

test('an owner who wants no worker any more is rid of it at each reader’s next visit', async () => {
  const page = await visitAndKeep(first, '/');
  first.server.publish(without.site.folder);
  try {
    const left = () =>
      page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
    await page.goto(`${first.server.origin}/about`);
    await title(page, 'About this archive');
    await expect.poll(left).toEqual([[], 0]);
    await page.goto(`${first.server.origin}/saved`);
    await title(page, 'Saved');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await left()).toEqual([[], 0]);
  } finally {
    first.server.publish(first.site.folder);
  }
});

test('a site that never had a worker asks for nothing of it', async () => {
  for (const address of ['/', '/about', '/nowhere']) {
    const { page, requests } = await without.visit(address, { serviceWorkers: 'allow', until: 'networkidle' });
    expect(requests.filter((path) => /worker|app-files/u.test(path))).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  }
  const files = await readFile(join(without.site.folder, 'about/index.html'), 'utf8');
  expect(files).not.toContain('without a connection');
});

test('the oldest of what was opened makes way, and what is saved does not', async () => {
  const page = await visitAndKeep(first, '/');
  await page.evaluate(async () => {
    for (const store of ['pages', 'saved']) {
      const cache = await caches.open(`dateline:/:${store}`);
      for (let at = 0; at < 60; at += 1) await cache.put(`/old-${at}`, new Response('old'));
    }
  });
  await page.goto(`${first.server.origin}/about`);
  const there = (key: string, store: string) =>
    page.evaluate(
      async ([one = '', name = '']) => (await caches.match(one, { cacheName: name })) !== undefined,
      [key, `dateline:/:${store}`],
    );
  await expect.poll(() => there('/about/', 'pages')).toBe(true);
  await expect.poll(() => there('/old-0', 'pages')).toBe(false);
  expect(await there('/old-5', 'pages')).toBe(true);
});

test('another language of the interface is kept once it was chosen', async () => {
  const page = await visitAndKeep(first, '/');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('link', { name: 'Langsung ke isi' }).waitFor({ state: 'attached' });
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/app-files.json?id')) !== undefined))
    .toBe(true);
  await disconnect(first, page);
  try {
    await page.goto(`${first.server.origin}/saved`);
    await title(page, 'Tersimpan');
  } finally {
    await disconnect(first, page, false);
  }
});
