import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { breakTreeLaws } from '../support/break-tree-laws.ts';
import { openSite } from '../support/open-site.ts';
import { fortyStates, goneStates, languages, openState, seedStates } from '../support/page-states.ts';
import { readTree } from '../support/read-tree.ts';
import { siteVariations, siteWithGone } from '../support/site-variations.ts';

const seed = openSite();
const forty = openSite(siteVariations['forty articles']);
const gone = openSite(siteWithGone);
const states = [
  ...Object.entries(seedStates).map(([name, state]) => [name, seed, state] as const),
  ...Object.entries(fortyStates).map(([name, state]) => [name, forty, state] as const),
  ...Object.entries(goneStates).map(([name, state]) => [name, gone, state] as const),
];

const folder = join(import.meta.dirname, 'trees');
const fileOf = (name: string, language: string) =>
  `${name.replaceAll(/[^a-z]+/gu, '-')}${language === 'en' ? '' : `.${language}`}.yaml`;

/**
 * The tree as a screen reader gets it, once it is the one that is stored, for parts of a page come late; after that as it
 * is, whatever it is.
 */
async function treeOf(page: Page, file: string): Promise<string> {
  const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
  let tree = '';
  await vi
    .waitUntil(async () => (tree = await writeTree(page)) === stored, {
      timeout: stored === '' ? 2000 : 10_000,
    })
    .catch(() => undefined);
  return tree;
}

/** With what is marked as current, which Playwright leaves out. */
async function writeTree(page: Page): Promise<string> {
  const current = await page
    .locator('[aria-current]')
    .evaluateAll((marked) =>
      marked.map(
        (one) => `# current ${one.getAttribute('aria-current')}: ${one.ariaLabel ?? one.textContent.trim()}\n`,
      ),
    );
  const tree = `${await page.locator('body').ariaSnapshot()}\n${current.join('')}`;
  // The test's server has another port each time.
  return tree.replaceAll(/127\.0\.0\.1(?::|%3A)\d+/gu, 'site.example');
}

/** What tells readers where in the site they are: a way in that is marked, or a trail; nothing where no page is. */
const placeOf = (page: Page) => page.locator('.masthead [aria-current], main .crumb a').allInnerTexts();

describe.each(languages)('in "%s" a screen reader finds', (language) => {
  // What is read changes with any change of roles, names, states, levels or landmarks: `npx vitest run -u` writes it anew.
  test.each(states)('%s as it is stored, and by the laws of every page', async (name, site, state) => {
    const file = join(folder, fileOf(name, language));
    const page = await openState(site, state, language);
    const tree = await treeOf(page, file);
    await expect(tree).toMatchFileSnapshot(file);
    expect(breakTreeLaws(readTree(tree))).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    // What nobody finds stands nowhere.
    if ((await page.locator('main .message').count()) === 0)
      expect(await placeOf(page), 'nothing says where in the site this is').not.toEqual([]);
  });
});

test('each stored tree is one of a page that is looked at', () => {
  const known = languages.flatMap((language) => states.map(([name]) => fileOf(name, language)));
  expect(readdirSync(folder).toSorted()).toEqual(known.toSorted());
});
