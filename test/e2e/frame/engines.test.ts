import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../support/browser/drive-page.ts';
import { findEngines } from '../../support/browser/find-engines.ts';
import { complaintsOf, noteComplaints } from '../../support/browser/note-complaints.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { litPassage, selectWords } from '../../support/browser/passages-in-page.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const article = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

/** A link to a passage as a reader makes it, in Chromium: below the fold of a desk. */
async function copyPassageLink(): Promise<string> {
  const { page } = await seed.visit(article, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(selectWords, ['which risks sending', 'refugees across'] as const);
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  await page.getByText('Link to the passage copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const { name, isInstalled, open } of findEngines())
  describe.skipIf(!isInstalled)(name, () => {
    let page: DrivenPage;
    beforeAll(async () => {
      for (const { server } of [seed, forty]) server.begin(noteComplaints);
      page = await open();
    });
    afterAll(() => page.close());

    test('opens a link to a passage that was made in Chromium where the passage stands', async () => {
      await page.open(await copyPassageLink());
      await page.until(() => CSS.highlights.has('passage'));
      expect(
        await page.run(() => [...document.querySelectorAll('[role=status]')].map((said) => said.textContent)),
      ).toContain('Opened at the quoted passage.');
      expect(await page.run(litPassage)).toEqual({
        words: 'which risks sending a wave of new refugees across',
        isInSight: true,
      });
      expect(await page.run(() => scrollY)).toBeGreaterThan(0);
      expect(await page.run(() => document.activeElement?.textContent)).toMatch(/^The issue is expected/u);
      expect(await complaintsOf(page)).toEqual([]);
    });

    test('hydrates, filters by a click, goes back, and searches, without a complaint', async () => {
      const readHeadlines = () =>
        [...document.querySelectorAll('main article :is(h2, h3)')].map((h2) => h2.textContent).join('\n');
      const isAt = (address: string, words: string) =>
        location.pathname + location.search === address &&
        document.querySelector('main')?.innerText.includes(words) === true;
      await page.open(`${forty.server.origin}/`);
      await page.until(() =>
        Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
      );
      const whole = await page.run(readHeadlines);
      await page.click(() => document.querySelector('.filters-toggle'));
      await page.click(() =>
        [...document.querySelectorAll('.filter-sheet[open] a')].find((link) => link.textContent.startsWith('Kenya')),
      );
      await page.until(isAt, '/?about=kenya', 'About Kenya');
      const kenya = await page.run(readHeadlines);
      expect(kenya).not.toBe('');
      expect(kenya.length).toBeLessThan(whole.length);
      await page.click(() => document.querySelector('.filter-sheet footer button'));
      await page.until(() => document.querySelector('.filter-sheet') === null);

      await page.run(() => history.back());
      await page.until(isAt, '/', '40 articles, newest first');
      expect(await page.run(readHeadlines)).toBe(whole);

      await page.click(() => document.querySelector('[type=search]'));
      await page.type('lanterns');
      await page.until(isAt, '/search?q=lanterns', 'for “lanterns”');
      await page.until(() => document.querySelectorAll('.result').length > 0);
      expect(await page.run(readHeadlines)).toContain('Lanterns');
      expect(await complaintsOf(page)).toEqual([]);
    });
  });
