import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { findLatinWords } from '../../support/accessibility/find-latin-words.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { storyText } from '../../support/archive/read-archive.ts';

const field =
  '---\ntitle: A Ferry\nauthor: Mary Major\npublished: 2024-05-03T09:30+07:00\nupdated: 2024-05-06\n---\n\n';
const site = openSite({
  seeds: {
    'a.txt': storyText('19 January 2022', 'A Bridge').replace('TOKYO', 'By Jane Doe and Mary Major\n\nTOKYO'),
    'a.yaml': 'byline: [{name: Jane Doe, url: https://example.org/jane}, Mary Major, Suryadi]\n',
    // The byline is nothing but a name.
    'b.txt': `${field}NAIROBI, NNC - Kenya has opened the old bridge, and people of Kenya walked over it.\n`,
  },
});

async function addressOfStory(headline: string): Promise<string> {
  const { page } = await site.visit('/');
  return (await page.getByRole('link', { name: headline }).first().getAttribute('href')) ?? '';
}

test.each(['A Bridge', 'A Ferry'])(
  'bylines and stated dates of %s are accessible in any scheme, also in Arabic',
  async (headline) => {
    const address = await addressOfStory(headline);
    for (const [colorScheme, language] of [
      ['light', 'en'],
      ['dark', 'en'],
      ['light', 'ar'],
    ] as const) {
      const { page, complaints } = await site.visit(address, {
        colorScheme,
        viewport: { width: 360, height: 800 },
        hasTouch: true,
      });
      await page.evaluate((code) => localStorage.setItem('dateline-language', code), language);
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await findAxeViolations(page, language)).toEqual([]);
      expect(language === 'ar' ? await findLatinWords(page) : []).toEqual([]);
      expect(await page.evaluate(findSmallTargets)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  },
);

test('the name in a byline opens the list of what the person wrote, newest first by the stated date', async () => {
  const { page, complaints } = await site.visit(await addressOfStory('A Bridge'));
  await page.getByRole('link', { name: 'Mary Major' }).click();
  await page.getByRole('link', { name: 'Remove: By Mary Major' }).waitFor();
  expect(new URL(page.url()).search).toBe('?by=mary-major');
  expect(await page.locator('main article h2').allTextContents()).toEqual(['A Ferry', 'A Bridge']);
  // As typed by hand, with capitals and accents.
  const { page: typed } = await site.visit('/?by=M%C3%A1ry%20MAJOR');
  expect(await typed.locator('main article h2').allTextContents()).toEqual(['A Ferry', 'A Bridge']);
  expect(complaints).toEqual([]);
});

test('who wrote an article and when is read without JavaScript', async () => {
  const { page } = await site.visit(await addressOfStory('A Ferry'), { javaScriptEnabled: false });
  expect(await page.locator('.byline').textContent()).toBe('By Mary Major');
  expect(await page.locator('.story-header .meta').textContent()).toContain('Published 3 May 2024, 09:30 +07:00');
});
