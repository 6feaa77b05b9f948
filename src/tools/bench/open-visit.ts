import type { Browser, Page } from 'playwright-core';
import type { Condition } from './figure.ts';

export const conditions: readonly Condition[] = ['plain', 'CPU 4×', 'CPU 4×, slow 4G'];

/** A reader's first visit on a phone: nothing cached, nothing kept. */
export interface Visit {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/**
 * Opens an address on a phone's screen and waits until the page is quiet. Slow 4G is what Lighthouse takes for a phone:
 * 150 ms there and back, 1.6 Mbit/s. `before` runs in the page before anything of the site does.
 */
export async function openVisit(
  browser: Browser,
  url: string,
  condition: Condition,
  before?: () => void,
): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    // What a worker keeps for later, once the page is idle, is no part of what the page loads (docs/decisions/0021-offline.md).
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const devtools = await context.newCDPSession(page);
  if (condition !== 'plain') await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (condition === 'CPU 4×, slow 4G') {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
  }
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  return { page, close: () => context.close() };
}
