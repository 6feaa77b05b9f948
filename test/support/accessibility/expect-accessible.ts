import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { breakTreeLaws } from './find-tree-violations.ts';
import { extremeFaces } from '#tools/browser/faces.ts';
import { findBarriers } from './find-axe-violations.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { latinWordsOf } from './find-latin-words.ts';
import type { OpenSite } from '../browser/open-site.ts';
import { foldFrame, frameOf, unfoldFrame } from './page-frame.ts';
import { openState, type PageState } from './page-states.ts';
import { readTree } from './read-tree.ts';
import { setFace } from '../browser/set-face.ts';

/** Where the trees of all states are kept, in English: what a change does to them is seen in review. */
export const treeFolder = join(import.meta.dirname, '../../e2e/trees');
/** What header, footer and skip link are on every page; a state's file names them, and holds them only where they differ. */
export const frameFile = 'frame.yaml';
export const treeFile = (name: string) => `${name.replaceAll(/[^a-z]+/gu, '-')}.yaml`;

/** The language that is read on a screen to be touched: its words are the shortest, and run the other way. */
const touched = 'ar';

/**
 * What a screen reader gets, without the words; text alone, stress and the chosen language stand elsewhere in another
 * one.
 */
const shapeOf = (tree: string) =>
  readTree(tree)
    .filter(({ role }) => !['emphasis', 'strong', 'code', 'paragraph'].includes(role))
    .map(({ role, states }) => [role, ...states.filter((state) => state !== 'checked')].join(' '));

/**
 * Expects of a state of a page, in a language: the tree that is stored for it (in another language than English one of
 * the same shape), the laws of all trees, its language and its place in the site, nothing that axe finds in any scheme
 * at any width, nothing beyond the edge of a narrow or a wide window; and in Arabic no word of another language, and no
 * target smaller than a finger. Edge and targets in the narrowest and in the widest face.
 */
export async function expectAccessible(site: OpenSite, name: string, state: PageState, language: string) {
  const frame = readStored(frameFile);
  const stored = unfoldFrame(readStored(treeFile(name)), frame);
  const options = { ...state.options, hasTouch: language === touched };
  const page = await openState(site, { ...state, options }, language);
  const tree = await treeOf(page, (found) =>
    language === 'en' ? found === stored : String(shapeOf(found)) === String(shapeOf(stored)),
  );
  if (language === 'en') await expect(foldFrame(tree, frame)).toMatchFileSnapshot(join(treeFolder, treeFile(name)));
  else expect(shapeOf(tree)).toEqual(shapeOf(stored));
  expect(breakTreeLaws(readTree(tree))).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // What nobody finds stands nowhere.
  if ((await page.locator('main .message').count()) === 0)
    expect(await placeOf(page), 'nothing says where in the site this is').not.toEqual([]);
  if (language === 'ar') expect(await latinWordsOf(page)).toEqual([]);
  expect(await findBarriers(page, language)).toEqual([]);
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [face, families] of extremeFaces) {
      await page.evaluate(setFace, families);
      expect(await page.evaluate(beyond), `pixels beyond the edge of ${width} px in the ${face} face`).toBe(0);
      if (language !== touched) continue;
      const small = await page.evaluate(findSmallTargets);
      expect(small, `under a finger in ${width} px in the ${face} face`).toEqual([]);
    }
  }
}

/** Expects the frame of a state to be the stored one. Where it has changed, run `-u` twice: states are folded by it. */
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

/** The tree once it is as it should be, for parts of a page come late; after that as it is, whatever it is. */
async function treeOf(page: Page, isRight: (tree: string) => boolean): Promise<string> {
  let tree = '';
  const look = async () => isRight((tree = await writeTree(page)));
  await vi.waitUntil(look, { timeout: 20_000 }).catch(() => undefined);
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
