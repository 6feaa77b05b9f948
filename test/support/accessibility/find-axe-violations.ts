import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { isWhole } from './page-states.ts';
import { runAxe } from './run-axe.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// axe keeps these off until asked: WCAG 2.2's least target, text at 7:1 (our own promise, WCAG's AAA), and names that
// begin otherwise than what stands there.
const rules = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
};
const all: RunOptions = { runOnly: { type: 'tag', values: tags }, rules };
/** The rules whose answer another scheme may change; all others ask what stands there, which is the same in each. */
const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};
const widths = [1440, 768, 320];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * What axe finds against a page as it stands, at three widths, each in light, in dark and in forced colours. All rules in
 * light, those of colours in the others; and no colour is another language's, so that these are asked in English alone.
 */
export async function findBarriers(page: Page, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, media] of Object.entries(schemes)) {
      if (name !== 'light' && language !== 'en' && !isWhole) continue;
      await page.emulateMedia(media);
      const violations = await runAxe(page, name === 'light' || isWhole ? all : ofColours);
      found.push(...violations.map((violation) => `${width} px, ${name}: ${violation}`));
    }
  }
  return found;
}
