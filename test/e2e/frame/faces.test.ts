import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { findEngines } from '../../support/browser/find-engines.ts';

const scripts = {
  Latin: 'Regions',
  Arabic: 'لوحة',
  Hebrew: 'עברית',
  Devanagari: 'हिन्दी',
  Thai: 'ภาษาไทย',
  'Chinese and Japanese': '日本語',
};

/** The families of the installed fonts that the browser draws a text in. */
async function familiesOf(page: Page, text: string, family: string): Promise<readonly string[]> {
  await page.setContent(`<p style="font-family: ${family}">${text}</p>`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Runs in a page: how wide a text is in a face. */
function widthIn(family: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return 0;
  pen.font = `100px ${family}`;
  return pen.measureText('Regions and tags').width;
}

// On other systems browsers do not ask fontconfig, and take the machine's fonts.
describe.skipIf(process.platform !== 'linux')('browsers draw in the fonts of the project’s packages:', () => {
  test.each([
    ['narrow', 'PT Sans Narrow', 'Noto Naskh Arabic'],
    ['usual', 'Open Sans', 'Noto Naskh Arabic'],
    ['wide', 'DejaVu Sans', 'DejaVu Sans'],
  ] as const)('Chromium, with the %s face', async (face, latin, arabic) => {
    const browser = await openChromium(face);
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    for (const family of ['system-ui', 'sans-serif', 'Georgia']) {
      expect(await familiesOf(page, scripts.Latin, family), family).toEqual([latin]);
      expect(await familiesOf(page, scripts.Arabic, family), family).toEqual([arabic]);
    }
    expect(await familiesOf(page, scripts.Latin, 'serif')).toEqual(['DejaVu Serif']);
    expect(await familiesOf(page, scripts.Latin, 'monospace')).toEqual(['DejaVu Sans Mono']);
    expect(await familiesOf(page, scripts.Devanagari, 'system-ui')).toEqual(['Noto Sans Devanagari']);
    expect(await familiesOf(page, scripts.Thai, 'system-ui')).toEqual(['Noto Sans Thai']);
    expect(await familiesOf(page, scripts['Chinese and Japanese'], 'system-ui')).toEqual(['Sawarabi Gothic']);
    expect(await familiesOf(page, scripts.Hebrew, 'system-ui')).toEqual([face === 'usual' ? latin : 'DejaVu Sans']);
  });

  for (const { name, isInstalled, open } of findEngines())
    test.skipIf(!isInstalled)(name, { timeout: 180_000 }, async () => {
      const page = await open();
      onTestFinished(() => page.close());
      await page.open('data:text/html,<title>faces</title>');
      const [sans, wide, narrow, mono] = [
        await page.run(widthIn, 'sans-serif'),
        await page.run(widthIn, "'DejaVu Sans', monospace"),
        await page.run(widthIn, "'PT Sans Narrow', monospace"),
        await page.run(widthIn, 'monospace'),
      ];
      expect(sans).toBe(wide);
      expect(await page.run(widthIn, 'system-ui')).toBe(wide);
      // A family of the packages alone is found.
      expect(narrow).toBeLessThan(0.8 * wide);
      expect(narrow).not.toBe(mono);
    });
});
