import { runAxe } from './run-axe.ts';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// axe keeps these off until asked: WCAG 2.2's least target, text at 7:1 (our own promise, WCAG's AAA), and names that begin
// otherwise than what stands there.
const rules = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
};
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The rules whose answer another scheme may change; all others ask what stands there, which is the same in each. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds against a page as it stands, at three widths, each in light, in dark and in forced colours: all rules in
 * light, those of colours in the others.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, media] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      const violations = await runAxe(
        page,
        name === 'light'
          ? { runOnly: { type: 'tag', values: tags }, rules }
          : { runOnly: { type: 'rule', values: ofColours } },
      );
      found.push(...violations.map((violation) => `${width} px, ${name}: ${violation}`));
    }
  }
  return found;
}
