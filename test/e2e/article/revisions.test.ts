import { expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { earlierQuote, revisedIds, revisedSeeds } from '../../support/archive/revised-seeds.ts';
import { openSite } from '../../support/browser/open-site.ts';

const site = openSite({ seeds: revisedSeeds, siteUrl: 'https://news.example' });
const bridge = `/articles/a-bridge-over-the-bay-${revisedIds.bridge}`;
const ferry = `/articles/a-ferry-in-the-harbour-${revisedIds.ferry}`;
const fetched = (requests: readonly string[]) => requests.filter((path) => path.includes('/data/revisions/'));

test.each([
  ['en', { width: 1280, height: 900 }, 'light'],
  ['ar', { width: 360, height: 740 }, 'dark'],
] as const)(
  'says what was changed, in %s at %j in the %s, and axe finds nothing',
  async (language, viewport, colorScheme) => {
    const storage = language === 'en' ? [] : [{ name: 'dateline-language', value: language }];
    const { page, complaints, requests } = await site.visit(bridge, {
      viewport,
      colorScheme,
      hasTouch: language === 'ar',
      storageState: { cookies: [], origins: [{ origin: site.server.origin, localStorage: storage }] },
      until: 'networkidle',
    });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.locator('.revisions summary').click();
    expect(await page.locator('.revisions del').first().isVisible()).toBe(true);
    expect(await page.locator('.revisions ins').first().textContent()).toContain('43');
    expect(await findAxeViolations(page, language)).toEqual([]);
    if (language === 'ar') expect(await page.evaluate(findSmallTargets)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    // The page has it.
    if (language === 'en') expect(fetched(requests)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.revisions').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  },
);

test('fetches what was changed in a rewritten story when it is wanted, by keys too', async () => {
  const { page, requests, complaints } = await site.visit(ferry, { until: 'networkidle' });
  expect(fetched(requests)).toEqual([]);
  await page.locator('.revisions summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.revisions del').first().waitFor();
  expect(await page.locator('.revisions del').count()).toBeGreaterThan(50);
  expect(fetched(requests)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('a link to a passage of an earlier text opens that text at the passage', async () => {
  const { page, complaints } = await site.visit(`${bridge}${earlierQuote}`, { viewport: { width: 390, height: 700 } });
  const mark = page.locator('.passage-changed mark');
  await mark.waitFor();
  expect(await mark.textContent()).toBe('which the mayor called a shame for the whole of the country');
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await mark.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  expect(await page.locator('#passage-earlier').textContent()).toBe(
    'This passage has changed. Until 3 May 2026 it read:',
  );
  expect(await findAxeViolations(page, 'en')).toEqual([]);
  await page.getByRole('link', { name: 'Read the present text' }).click();
  await mark.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('without JavaScript what was changed can be read', async () => {
  const { page } = await site.visit(bridge, { javaScriptEnabled: false, until: 'domcontentloaded' });
  await page.locator('.revisions summary').click();
  expect(await page.locator('.revisions ins').first().isVisible()).toBe(true);
});
