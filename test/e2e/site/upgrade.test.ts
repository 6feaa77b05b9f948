import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';

/**
 * What the version before this one left with an owner and a reader: the files of an archive with its table of addresses, the
 * title of each page of its site, and what a browser kept of it. An article has been taken out. Made with that version by
 * building a generated archive at /news/ and saving, choosing and switching in Chromium.
 */
const last = JSON.parse(readFileSync(join(import.meta.dirname, 'last-version.json'), 'utf8')) as {
  readonly seeds: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly kept: {
    readonly local: Readonly<Record<string, string>>;
    readonly database: string;
    readonly record: unknown;
  };
};

const site = openSite({ seeds: last.seeds, base: '/news/' });

test('every address that the last version published opens its page', async () => {
  expect(Object.keys(last.titles).length).toBeGreaterThan(20);
  for (const [address, title] of Object.entries(last.titles)) {
    const answer = await fetch(`${site.server.origin}/news${address}`);
    expect([answer.status, /<title>([^<]*)/u.exec(await answer.text())?.[1]], address).toEqual([200, title]);
  }
});

test('what a reader saved and chose under the last version is still there', async () => {
  const { page, complaints } = await site.visit('/about');
  await page.evaluate(async ({ local, database, record }) => {
    for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
    const opening = indexedDB.open(database, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kept'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const change = opening.result.transaction('kept', 'readwrite');
    change.objectStore('kept').put(record, 'kept');
    await new Promise((resolve) => change.addEventListener('complete', resolve));
    opening.result.close();
  }, last.kept);
  await page.goto(`${site.server.origin}/news/saved`);
  const story = page.getByRole('link', { name: 'Ferry Crews Mend the Old Jetty in Kenya' });
  await story.waitFor();
  const root = page.locator('html');
  expect([await root.getAttribute('lang'), await root.getAttribute('data-display')]).toEqual(['id', 'dark 130%']);
  await story.click();
  await page.getByRole('heading', { level: 1, name: 'Ferry Crews Mend the Old Jetty in Kenya' }).waitFor();
  await page.getByRole('button', { name: 'Tersimpan', pressed: true }).waitFor();
  // The keys are switched off: this one would open the list of them.
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
});
