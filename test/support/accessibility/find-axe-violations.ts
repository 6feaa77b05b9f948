import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { isWhole } from './page-states.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose result depends on the colour scheme. A contrast of 7:1 (WCAG AAA, promised by this site) includes AA's. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];
/** The options of a run: of the colour rules alone, of all others, or of all. */
function optionsOf(isColour: boolean, areOthers: boolean): RunOptions {
  if (!areOthers) return { runOnly: { type: 'rule', values: colourRules } };
  const colours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: isColour }]));
  // Off by default in axe: WCAG 2.2's minimum target size, and accessible names that begin otherwise than the visible text.
  const others = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };
  const rules = { ...others, ...colours, 'color-contrast': { enabled: false } };
  return { runOnly: { type: 'tag', values: tags }, rules };
}
/** Each width with what is checked there by default: colours in every scheme, or in light alone. */
const widths = [
  { width: 1440, areSchemesChecked: true },
  { width: 768, areSchemesChecked: false },
  { width: 320, areSchemesChecked: true },
];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * Runs axe on a page at three widths: all rules in light, the colour rules also in dark and forced colours. What a scheme
 * colours is shown at the widest or at the narrowest width, so between them light is enough. Colours are the same in
 * every language, so their rules are checked in English only. `AXE=whole` leaves nothing out.
 */
export async function findAxeViolations(page: Page, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, areSchemesChecked } of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, media] of Object.entries(schemes)) {
      const isColour = (language === 'en' && (areSchemesChecked || name === 'light')) || isWhole;
      const areOthers = name === 'light' || isWhole;
      if (!isColour && !areOthers) continue;
      await page.emulateMedia(media);
      const violations = await runAxe(page, optionsOf(isColour, areOthers));
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
