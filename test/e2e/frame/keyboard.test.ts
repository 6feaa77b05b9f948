import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the text of what has the focus matches, as a reader without a mouse does. */
async function tabTo(page: Page, text: RegExp, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([pattern, flags]) => new RegExp(pattern, flags).test(document.activeElement?.textContent?.trim() ?? ''),
      [text.source, text.flags] as const,
    );
    const [isSeen, outline] = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const box = element.getBoundingClientRect();
      // The calendar inside a date field is a stop of its own, and draws its own ring.
      const ring = element instanceof HTMLInputElement ? 'its own' : getComputedStyle(element).outlineStyle;
      return [box.width > 0 && box.bottom > 0, ring] as const;
    });
    expect(isSeen, `the focus is out of sight at "${await focused(page)}"`).toBe(true);
    expect(outline, `nothing shows the focus at "${await focused(page)}"`).not.toBe('none');
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${text}; the last was "${await focused(page)}"`);
}

test('the first Tab skips to the content', async () => {
  const { page } = await forty.visit('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  expect(await page.getByRole('link', { name: 'Skip to content' }).isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a list narrows and a story opens by Tab and Enter alone', async () => {
  const { page, complaints } = await forty.visit('/regions/africa');
  await tabTo(page, /^gardens \d+$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?tag=gardens$/u);
  await page.getByRole('link', { name: 'Remove: Tagged gardens' }).waitFor();
  expect(await focused(page)).toMatch(/^gardens/u);
  const [headline = ''] = await page.locator('main article h2').allInnerTexts();
  await tabTo(page, new RegExp(`^${headline}$`, 'u'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(complaints).toEqual([]);
});

test('filters open in a sheet, fold out, and give the focus back by keyboard on a phone', async () => {
  const { page } = await forty.visit('/regions/africa', { viewport: { width: 360, height: 740 } });
  const toggle = page.getByRole('button', { name: 'Filter and sort' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Filter and sort' }).waitFor();
  await page.getByText('Order').waitFor();
  await tabTo(page, /^Tags/u, 60);
  await page.keyboard.press('Enter');
  await tabTo(page, /^gardens \d+$/u, 40);
  await page.keyboard.press('Enter');
  await page.waitForURL(/tag=gardens/u);
  await page.getByRole('button', { name: /^Show \d+ articles?$/u }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'Remove: Tagged gardens' }).waitFor();
});

test('the evidence for a region opens, leads to a paragraph and closes by keyboard', async () => {
  const { page } = await seed.visit('/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a');
  await page
    .getByRole('region', { name: 'About' })
    .getByRole('link', { name: /^Syria/u })
    .focus();
  await page.keyboard.press('Enter');
  expect(addressOf(page)).toMatch(/#about-syria$/u);
  expect(await page.locator('#about-syria').isVisible()).toBe(true);
  await tabTo(page, /^paragraph 2$/u, 10);
  await page.keyboard.press('Enter');
  // The text moves there, and the evidence stays open.
  const paragraph = await page.evaluate(() => document.activeElement?.textContent);
  expect(paragraph).toMatch(/^After pushing Iran's support forces/u);
  expect(addressOf(page)).toMatch(/#about-syria$/u);
  expect(await page.locator('#about-syria').isVisible()).toBe(true);
  // Through its phrases by keys.
  const current = page.locator('.mention.is-current');
  await page.keyboard.press('j');
  await page.getByText(/^1 of \d+$/u).waitFor();
  const first = await current.evaluate((phrase) => phrase.getBoundingClientRect().top);
  expect(first).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await page.getByText(/^2 of \d+$/u).waitFor();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.getByText(/^(\d+) of \1$/u).waitFor();
  expect(await current.count()).toBe(1);
  await page.locator('#about-syria').getByRole('link', { name: 'Turn off' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#about-syria').isVisible()).toBe(false);
});
