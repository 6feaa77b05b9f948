import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { findTreeViolations } from './find-tree-violations.ts';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { findAxeViolations } from './find-axe-violations.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findLatinWords } from './find-latin-words.ts';
import type { OpenSite } from '../browser/open-site.ts';
import { foldFrame, frameOf, unfoldFrame } from './page-frame.ts';
import { openState, type PageState } from './page-states.ts';
import { readTree } from './read-tree.ts';

/** The stored English trees of all states, so that a review shows what a change does to them. */
export const treeFolder = join(import.meta.dirname, '../../e2e/trees');
/** The header, footer and skip link that all pages share; a state's file refers to them where they are the same. */
export const frameFile = 'frame.yaml';
/** The file name of a state's tree. */
export const treeFile = (name: string) => `${name.replaceAll(/[^a-z]+/gu, '-')}.yaml`;

/** The language that is tested on a touch screen: its words are the shortest, and it is written from right to left. */
const touchLanguage = 'ar';

/** The tree without its words. Paragraphs, emphasis and the checked language may differ between languages. */
const shapeOf = (tree: string) =>
  readTree(tree)
    .filter(({ role }) => !['emphasis', 'strong', 'code', 'paragraph'].includes(role))
    .map(({ role, states }) => [role, ...states.filter((state) => state !== 'checked')].join(' '));

/**
 * Checks a state of a page in a language. Its tree equals the stored one (in another language than English, has the
 * same shape) and violates no rule of all trees; its language is right and the navigation shows where it is; axe finds
 * nothing in any scheme at any width; nothing overflows a narrow or a wide window. In Arabic also: no Latin words, no
 * target smaller than 44 px. Overflow and targets are checked in the narrowest and the widest face.
 */
export async function expectAccessible(site: OpenSite, name: string, state: PageState, language: string) {
  const frame = readStored(frameFile);
  const stored = unfoldFrame(readStored(treeFile(name)), frame);
  const options = { ...state.options, hasTouch: language === touchLanguage };
  const page = await openState(site, { ...state, options }, language);
  const tree = await treeOf(page, (found) =>
    language === 'en' ? found === stored : String(shapeOf(found)) === String(shapeOf(stored)),
  );
  if (language === 'en') await expect(foldFrame(tree, frame)).toMatchFileSnapshot(join(treeFolder, treeFile(name)));
  else expect(shapeOf(tree)).toEqual(shapeOf(stored));
  expect(findTreeViolations(readTree(tree))).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // A page that is not found has no place in the navigation.
  if ((await page.locator('main .message').count()) === 0)
    expect(await locationIn(page), 'nothing says where in the site this is').not.toEqual([]);
  if (language === 'ar') expect(await findLatinWords(page)).toEqual([]);
  expect(await findAxeViolations(page, language)).toEqual([]);
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [face, families] of extremeFaces) {
      await page.evaluate(setFace, families);
      // What is laid out by the height of something else (the player's bar) follows in the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(overflow), `pixels beyond the edge of ${width} px in the ${face} face`).toBe(0);
      if (language !== touchLanguage) continue;
      const small = await page.evaluate(findSmallTargets);
      expect(small, `under a finger in ${width} px in the ${face} face`).toEqual([]);
    }
  }
}

/**
 * Checks that the frame of a state equals the stored one. After a change of the frame run `-u` twice: the stored states
 * refer to it.
 */
export async function expectFrame(site: OpenSite, state: PageState) {
  const page = await openState(site, state, 'en');
  const stored = readStored(frameFile);
  const tree = await treeOf(page, (found) => frameOf(found) === stored);
  await expect(frameOf(tree)).toMatchFileSnapshot(join(treeFolder, frameFile));
}

function readStored(name: string): string {
  const file = join(treeFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Waits for the expected tree, since parts of a page are loaded late. Returns the last tree if it never comes. */
async function treeOf(page: Page, isExpected: (tree: string) => boolean): Promise<string> {
  let tree = '';
  const check = async () => isExpected((tree = await writeTree(page)));
  await vi.waitUntil(check, { timeout: 20_000 }).catch(() => undefined);
  return tree;
}

/** The ARIA snapshot, with the `aria-current` elements, which Playwright leaves out. */
async function writeTree(page: Page): Promise<string> {
  const current = await page
    .locator('[aria-current]')
    .evaluateAll((marked) =>
      marked.map(
        (one) => `# current ${one.getAttribute('aria-current')}: ${one.ariaLabel ?? one.textContent.trim()}\n`,
      ),
    );
  const tree = `${await page.locator('body').ariaSnapshot()}\n${current.join('')}`;
  // The test server's port differs in each run.
  return tree.replaceAll(/127\.0\.0\.1(?::|%3A)\d+/gu, 'site.example');
}

/** What shows where in the site a page is: the current link of the navigation, or a breadcrumb. */
const locationIn = (page: Page) => page.locator('.masthead [aria-current], main .crumb a').allInnerTexts();
