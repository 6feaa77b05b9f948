import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { displaySettings } from '#app/display/display.ts';
import { shiftsOf, watchShifts } from '../../support/browser/layout-shifts.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { readerRoutes } from '../../support/accessibility/reader-routes.ts';

const seed = openSite();
const article = readerRoutes['an article'] ?? '';
const dark = 'rgb(22, 21, 18)';
const light = 'rgb(251, 250, 246)';
const redInk = 'rgb(140, 29, 24)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textOf = (page: Page) =>
  page.locator('.story-body').evaluate((body) => {
    const { fontFamily, fontSize, lineHeight, maxWidth } = getComputedStyle(body);
    return { fontFamily, fontSize, lineHeight, maxWidth };
  });

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('group', { name: 'Display' }).waitFor();
}

/** Notes the ground of the page at every frame from the first on. */
function noteGrounds(): void {
  const grounds = new Set<string>();
  Object.assign(window, { grounds });
  const look = () => {
    if (document.body !== null) grounds.add(getComputedStyle(document.body).backgroundColor);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('what was set by keyboard is there from the first frame of the next visit, before any script of the app, and nothing moves', async () => {
  const { page, complaints } = await seed.visit(article, { colorScheme: 'light' });
  const before = await textOf(page);
  expect(await ground(page)).toBe(light);
  await page.getByRole('button', { name: 'Display' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Display' }).waitFor();
  // Arrows choose; Tab goes to the next setting.
  for (const [presses, chosen] of [
    [2, 'Dark'],
    [2, 'OpenDyslexic'],
    [2, '130%'],
    [1, 'Loose'],
    [1, 'Long'],
  ] as const) {
    await page.keyboard.press('Tab');
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: chosen, exact: true }).isChecked(), chosen).toBe(true);
  }
  expect(await ground(page)).toBe(dark);
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family === 'OpenDyslexic' && status === 'loaded'),
  );
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Display');

  await page.addInitScript(noteGrounds);
  await page.addInitScript(watchShifts);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  const after = await textOf(page);
  expect(Number.parseFloat(after.fontSize) / Number.parseFloat(before.fontSize)).toBeGreaterThan(1.2);
  expect(Number.parseFloat(after.lineHeight)).toBeGreaterThan(1.8 * Number.parseFloat(after.fontSize));
  expect(Number.parseFloat(after.maxWidth)).toBeGreaterThan(1.4 * Number.parseFloat(before.maxWidth));
  expect(after.fontFamily).toContain('OpenDyslexic');
  expect(await page.locator('head link[rel=preload][href*=opendyslexic]').count()).toBe(1);
  const grounds = await page.evaluate(() => [...(window as unknown as { grounds: Set<string> }).grounds]);
  expect(grounds).toEqual([dark]);
  expect((await shiftsOf(page)).all).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  expect(
    await page
      .locator('.story-header a')
      .first()
      .evaluate((link) => getComputedStyle(link).color),
  ).toBe(redInk);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});

test('two tabs stay in step, with the panel open in both or in one', async () => {
  const { page } = await seed.visit('/', { colorScheme: 'dark' });
  const other = await page.context().newPage();
  await other.goto(`${seed.server.origin}/about`, { waitUntil: 'networkidle' });
  await openPanel(page);
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(() => ground(other)).toBe(light);
  await openPanel(other);
  await page.getByRole('radio', { name: '150%' }).check();
  await expect.poll(() => other.getByRole('radio', { name: '150%' }).isChecked()).toBe(true);
  await other.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => page.getByRole('radio', { name: 'Automatic' }).isChecked()).toBe(true);
  expect(await ground(page)).toBe(dark);
});

test('where storing is forbidden, what is set holds for the visit', async () => {
  const { page, complaints } = await seed.visit('/', {
    colorScheme: 'light',
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  });
  await openPanel(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('link', { name: /^Putin Refuses/u }).click();
  await page.getByRole('heading', { level: 1, name: /^Putin Refuses/u }).waitFor();
  expect(await page.getByRole('group', { name: 'Display' }).count()).toBe(0);
  expect(await ground(page)).toBe(dark);
  expect(complaints).toEqual([]);
});

test('every value that can be set changes the page in its own way, and any other value nothing', async () => {
  const { page } = await seed.visit(article);
  await openPanel(page);
  const values = displaySettings
    .flatMap((setting) => setting.values.map(([value]) => value))
    .filter((value) => value !== '');
  const looks = await page.evaluate(
    (all) =>
      all.map((value) => {
        document.documentElement.dataset['display'] = value;
        const style = getComputedStyle(document.documentElement);
        const names = ['--leading', '--measure', '--serif', '--sans', '--display'];
        return [style.colorScheme, style.fontSize, ...names.map((name) => style.getPropertyValue(name))].join(';');
      }),
    [...values, '', 'nonsense', 'sans-serif'],
  );
  expect(looks.at(-1)).toBe(looks.at(-3));
  expect(looks.at(-2)).toBe(looks.at(-3));
  expect(new Set(looks).size).toBe(values.length + 1);
});

test('loads the panel, its styles and its face when they are asked for, not before', async () => {
  const { page } = await seed.visit(article, { until: 'networkidle' });
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /display-panel|opendyslexic/u.exec(name)?.[0] ?? []),
    );
  expect(await loaded()).toEqual([]);
  await openPanel(page);
  expect(await loaded()).toContain('display-panel');
  expect(await loaded()).not.toContain('opendyslexic');
});
