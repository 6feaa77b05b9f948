import type { Page } from 'playwright-core';
import { writeSavedFile } from '#news/saved/saved-file.ts';
import { nothingSaved, savedArticle } from '#news/saved/saved-data.ts';
import { type FakeDevice, localVoice } from '../support/browser/fake-speech.ts';
import type { ScreenshotSite } from './screenshot-sites.ts';

/** Presses a button once it is there. */
export const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState('networkidle');
};

export async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
}

/** Opens what a list can be narrowed by, as on a phone. */
export async function openFilters(page: Page): Promise<void> {
  await press('Filter and sort')(page);
  await page.getByRole('dialog').getByText('Order', { exact: true }).waitFor();
}

/** Scrolls as a reader does, and again when what comes near is there. */
export async function scrollToEnd(page: Page): Promise<void> {
  const toEnd = () => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  await page.evaluate(toEnd);
  await page.locator('.more-from ul:empty').waitFor({ state: 'detached' });
  await page.evaluate(toEnd);
}

/** Shows what was opened below the button that has the focus. */
export async function scrollToFocus(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement?.scrollIntoView({ behavior: 'instant' }));
}

/** Keeps three articles, and a place in the middle of each that is longer than the others; then opens an address. */
export async function keep(page: Page, { articles }: ScreenshotSite, address: string): Promise<void> {
  const at = (second: number) => `2023-01-01T00:00:0${second}.000Z`;
  const places = articles.flatMap(({ id, paragraphs }) => {
    const key = paragraphs.length < 40 ? undefined : paragraphs[20]?.key;
    return key === undefined ? [] : [{ id, key, at: at(0) }];
  });
  const saved = articles.slice(0, 3).map((article, place) => savedArticle(article, at(place)));
  const buffer = Buffer.from(writeSavedFile({ ...nothingSaved, saved, places }));
  await page.getByLabel('Import').setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer });
  await page.getByText('3 articles saved in the file').waitFor();
  await page.goto(new URL(address, page.url()).href);
  await page
    .getByRole(address === '/saved' ? 'button' : 'link', { name: /^(?:Remove|Continue)/u })
    .first()
    .waitFor();
}

/** Reads aloud, two paragraphs in. */
export async function speak(page: Page): Promise<void> {
  const device = (act: 'know' | 'end') =>
    page.evaluate(
      ([what, voice]) => {
        const speech = speechSynthesis as unknown as FakeDevice;
        if (what === 'know') speech.setVoices([voice]);
        else speech.dispatch('end');
      },
      [act, localVoice] as const,
    );
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  await device('know');
  await page.getByRole('button', { name: 'Listen' }).click();
  await page.getByRole('group', { name: 'Listen' }).waitFor();
  await device('end');
  await device('end');
}

const toRegions = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Regions' }).click();

/** Follows a link with no connection. */
export async function failing(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await toRegions(page);
  await page.getByRole('heading', { level: 1, name: 'The archive cannot be reached' }).waitFor();
}

/** Follows a link when the archive has become one that this app cannot read. */
export async function publishAnew(page: Page): Promise<void> {
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { format: 1_000_000 } }));
  await page.reload();
  await toRegions(page);
  await page.getByRole('heading', { level: 1, name: 'There is a new version' }).waitFor();
}

/** Follows a link whose data never come: one far down, which was not fetched ahead. */
export async function holding(page: Page): Promise<void> {
  await page.route('**/data/**', () => undefined);
  await page.locator('main article h2 a').last().click();
  await page.locator('.progress').waitFor();
}
