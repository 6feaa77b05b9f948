import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { ScreenshotSite } from './screenshot-sites.ts';
import type { View } from './screenshot-views.ts';

const heights: Readonly<Record<number, number>> = { 360: 780, 768: 1024, 1440: 900 };
/** What is below says nothing new. */
const mostHeight = 3200;

/**
 * Opens a view once, brings it into its state, and takes its pictures, the widest first, into a folder; says their names.
 * A state that cannot be reached is told and has none: the others go on.
 */
export async function photograph(
  browser: Browser,
  view: View,
  site: ScreenshotSite,
  origin: string,
  folder: string,
): Promise<readonly string[]> {
  const { name, address, act, settle, before, options, widths = [1440, 768, 360], mayFail } = view;
  const context = await browser.newContext({
    ...options,
    serviceWorkers: 'block',
    bypassCSP: true,
    viewport: viewportOf(widths[0]),
  });
  const page = await context.newPage();
  const files: string[] = [];
  const tell = (what: string) => mayFail !== true && console.log(`${name}: ${what}`);
  page.on('console', (message) => message.type() === 'error' && tell(message.text()));
  page.on('pageerror', (error) => tell(String(error)));
  try {
    if (before !== undefined) await page.addInitScript(before);
    const path = typeof address === 'string' ? address : address(site);
    await page.goto(origin + path);
    // Faces that were not there in time are there now: they are optional, and come to the next page of a visit.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle' });
    const device = await context.newCDPSession(page);
    await resize(page, device, widths[0]);
    await act?.(page, site);
    for (const width of widths) {
      await resize(page, device, width);
      await settle?.(page);
      // A face that was late shows with the next change of styles.
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const colorScheme of ['light', 'dark'] as const) {
        const file = `${name}-${width}-${colorScheme}.png`;
        await page.emulateMedia({ colorScheme });
        await takePicture(page, join(folder, file), view.isWindow === true, width);
        files.push(file);
      }
    }
    if (name.endsWith('-print')) {
      await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', pageRanges: '1' });
      files.push(`${name}.pdf`);
    }
  } catch (error) {
    console.log(`${name}: ${String(error)}`);
  }
  await context.close();
  return files;
}

const viewportOf = (width = 1440) => ({ width, height: heights[width] ?? 900 });

/** A phone has fingers. */
async function resize(page: Page, device: CDPSession, width = 1440): Promise<void> {
  await page.setViewportSize(viewportOf(width));
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: width < 500 });
  // What follows the window's width comes with the next frame, and may load.
  await page.waitForLoadState('networkidle').catch(() => undefined);
}

async function takePicture(page: Page, path: string, isWindow: boolean, width: number): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = isWindow ? 0 : await page.evaluate(() => document.documentElement.scrollHeight);
  const whole = { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) } };
  await page.screenshot({ path, animations: 'disabled', ...(isWindow ? {} : whole) });
}
