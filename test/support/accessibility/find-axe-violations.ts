import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { isWhole } from './page-states.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Off by default in axe: WCAG 2.2's minimum target size, contrast of 7:1 (WCAG AAA, promised by this site), and
// accessible names that begin otherwise than the visible text.
const rules = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
};
const allRules: RunOptions = { runOnly: { type: 'tag', values: tags }, rules };
/** The rules whose result depends on the colour scheme. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};
const widths = [1440, 768, 320];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * Runs axe on a page at three widths, each in light, dark and forced colours: all rules in light, the colour rules in
 * the others. Colours are the same in every language, so those are checked in English only.
 */
export async function findAxeViolations(page: Page, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, media] of Object.entries(schemes)) {
      if (name !== 'light' && language !== 'en' && !isWhole) continue;
      await page.emulateMedia(media);
      const violations = await runAxe(page, name === 'light' || isWhole ? allRules : colourRules);
      found.push(...violations.map((violation) => `${width} px, ${name}: ${violation}`));
    }
  }
  return found;
}

/** Runs axe in a page as it stands; each finding is one line: the rule, its help, and where. */
async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}
