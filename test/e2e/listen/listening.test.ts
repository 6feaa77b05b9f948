import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { type FakeDevice, installFakeSpeech, localVoice } from '../../support/browser/fake-speech.ts';
import { openSite } from '../../support/browser/open-site.ts';

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

const device = (page: Page) => ({
  know: () => page.evaluate((voice) => (speechSynthesis as unknown as FakeDevice).setVoices([voice]), localVoice),
  end: () => page.evaluate(() => (speechSynthesis as unknown as FakeDevice).dispatch('end')),
  spoken: () => page.evaluate(() => (speechSynthesis as unknown as FakeDevice).now?.text ?? null),
});
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('reads an article from a phone: the bar stays in reach, the page follows unless the reader goes elsewhere', async () => {
  const { page, complaints } = await seed.visit(address, {
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
    before: installFakeSpeech,
  });
  const { know, end, spoken } = device(page);
  const share = page.getByRole('button', { name: 'Share' });
  await share.scrollIntoViewIfNeeded();
  const before = await share.boundingBox();
  await share.hover();
  await know();
  const listen = page.getByRole('button', { name: 'Listen' });
  await listen.waitFor();
  // It comes last: nothing that stands has moved for it.
  expect(await share.boundingBox()).toEqual(before);
  await listen.click();
  const bar = page.getByRole('group', { name: 'Listen' });
  await bar.waitFor();
  // From the foot of the page to the headline.
  const top = async () => (await page.locator('h1[data-spoken]').boundingBox())?.y ?? -1;
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(320);
  for (const [face, families] of extremeFaces) {
    await page.evaluate(setFace, families);
    for (const part of await bar.locator('button, select').all()) {
      const box = await part.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), face).toBeGreaterThanOrEqual(44);
      expect(box?.x, face).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), face).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0), face).toBeLessThanOrEqual(640);
    }
  }
  /** Lets the voice come to the next paragraph. */
  const goOn = async () => {
    const paragraph = () => page.locator('[data-spoken]').innerText();
    const here = await paragraph();
    while ((await paragraph()) === here) {
      const text = await spoken();
      await end();
      await expect.poll(spoken).not.toBe(text);
    }
  };
  for (const _ of [1, 2, 3, 4, 5]) await goOn();
  const follows = await page.locator('[data-spoken]').boundingBox();
  expect(follows?.y).toBeGreaterThanOrEqual(0);
  expect(follows?.y).toBeLessThan(640);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const elsewhere = await scrolled(page);
  await goOn();
  expect(await scrolled(page)).toBe(elsewhere);
  await bar.getByRole('button', { name: 'Stop' }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await spoken()).toBe(null);
  expect(await listen.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});
