import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateSeeds } from '../support/generate-seeds.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readerRoutes } from '../support/reader-routes.ts';
import { runAxe } from '../support/run-axe.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// axe keeps these off until asked: WCAG 2.2's least target, and text at 7:1 (our own promise, WCAG's AAA).
const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
const modes = [320, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

async function findings(
  site: OpenSite,
  address: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const { page } = await site.visit(address);
  await prepare(page);
  const found: string[] = [];
  for (const { width, colorScheme } of modes) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const violations = await runAxe(page, { runOnly: { type: 'tag', values: tags }, rules });
    found.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
  }
  return found;
}

describe('in light and dark, at 320 and at 1440 px, axe finds nothing against', () => {
  test.each(Object.entries(readerRoutes))('%s', async (_name, address) => {
    expect(await findings(seed, address)).toEqual([]);
  });

  test.each(['/', '/regions', '/regions/africa', '/?about=europe&sort=oldest'])(
    'forty articles at %s',
    async (address) => {
      expect(await findings(forty, address)).toEqual([]);
    },
  );

  test('the foot of an article when its stories are there', async () => {
    const { page } = await forty.visit('/regions/kenya');
    await page.locator('main article h2 a').nth(1).click();
    await page.getByRole('navigation', { name: 'Previous and next' }).getByRole('link').first().waitFor();
    await page.mouse.wheel(0, 5000);
    await page
      .getByRole('region', { name: /^More from/u })
      .getByRole('listitem')
      .first()
      .waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await runAxe(page, { runOnly: { type: 'tag', values: tags }, rules }), colorScheme).toEqual([]);
    }
  });

  test('the ways to share an article when they are open', async () => {
    const open = async (page: Page) => {
      await page.getByRole('button', { name: 'Share this article' }).click();
      await page.getByRole('radio', { name: 'CSL-JSON' }).check();
    };
    expect(await findings(seed, readerRoutes['an article'] ?? '', open)).toEqual([]);
  });

  test('what a reader can set when it is open, as the device has it and in the other theme', async () => {
    const open = async (page: Page) => {
      await page.getByRole('button', { name: 'Display' }).click();
      await page.getByRole('group', { name: 'Display' }).waitFor();
    };
    expect(await findings(seed, '/about', open)).toEqual([]);
    const { page } = await seed.visit('/about', { colorScheme: 'light' });
    await open(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await runAxe(page, { runOnly: { type: 'tag', values: tags }, rules })).toEqual([]);
  });

  test('what is kept when something is saved, and when it is removed again', async () => {
    const open = async (page: Page) => {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor();
      await page.getByRole('link', { name: 'Saved' }).click();
      await page.getByRole('button', { name: /^Remove/u }).waitFor();
      expect(await runAxe(page, { runOnly: { type: 'tag', values: tags }, rules })).toEqual([]);
      await page.getByRole('button', { name: /^Remove/u }).click();
      await page.getByRole('button', { name: /^Undo/u }).waitFor();
    };
    expect(await findings(seed, readerRoutes['an article'] ?? '', open)).toEqual([]);
  });

  test('the filters of a phone when they are open', async () => {
    const { page } = await forty.visit('/', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Narrow and sort' }).click();
    await page.getByRole('heading', { name: 'Order' }).waitFor();
    expect(await runAxe(page, { runOnly: { type: 'tag', values: tags }, rules })).toEqual([]);
  });
});
