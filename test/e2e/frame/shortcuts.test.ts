import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

test('? opens the sheet of keys, which switches them off for good, and gives the focus back', async () => {
  const { page, complaints } = await forty.visit('/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  const first = await page.locator('main article :is(h2, h3)').first().innerText();
  await page.keyboard.press('j');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  const use = sheet.getByRole('checkbox', { name: 'Use these keys' });
  await use.waitFor();
  // Nothing of the page behind it answers.
  await page.keyboard.press('j');
  await use.uncheck();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focused()).toBe(first);
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  // The way to the sheet that needs no key, where the focus comes back to.
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Keyboard' });
  await link.click();
  expect(await use.isChecked()).toBe(false);
  await use.check();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(await focused()).toBe('Keyboard');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  expect(complaints).toEqual([]);
});

test('the switch holds for the visit where the device may keep nothing', async () => {
  const { page, complaints } = await forty.visit('/', {
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  });
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Regions' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regions' }).waitFor();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).not.toBe('search');
  expect(complaints).toEqual([]);
});
