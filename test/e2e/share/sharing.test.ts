import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';

await import('@citation-js/plugin-bibtex');
await import('@citation-js/plugin-ris');

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('copies the address with the evidence that is open, and says so', async () => {
  const { page, complaints } = await seed.visit(`${address}#about-iran`, clipboard);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${seed.server.origin}${address}#about-iran`);
  expect(complaints).toEqual([]);
});

test('shows the address to copy by hand when the browser will not copy', async () => {
  const { page, complaints } = await seed.visit(address, {
    before: () => {
      Object.assign(Clipboard.prototype, {
        writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      });
    },
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText(`The link could not be copied. It is: ${seed.server.origin}${address}`).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['BibTeX', '@biblatex/text'],
  ['RIS', '@ris/file'],
  ['CSL-JSON', '@else/json'],
])(
  'gives a citation in %s by keyboard alone that another program reads, copied or as a file',
  async (name, forceType) => {
    const { page } = await seed.visit(address, clipboard);
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('Enter');
    const radio = page.getByRole('radio', { name: 'Plain text' });
    await radio.waitFor();
    const tabTo = async (locator: typeof radio) => {
      for (let stop = 0; stop < 8; stop += 1) {
        if (await locator.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('eight stops do not lead there');
    };
    await tabTo(radio);
    const wanted = page.getByRole('radio', { name });
    while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
    await tabTo(page.getByRole('button', { name: 'Copy citation' }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Citation copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { data } = new Cite(copied, { forceType });
    expect(data[0]).toMatchObject({
      title: 'Putin Refuses Trump Request to Expel Iran and Syria',
      URL: seed.server.origin + address,
      note: 'Dateline as printed: MOSKOW. Clock as printed: Wednesday, 19 January 2022 | 18:36 WIB.',
    });
    const file = page.getByRole('link', { name: /^Download/u });
    await tabTo(file);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^putin-refuses-.*\.(?:bib|ris|json)$/u);
    expect(await readFile(await download.path(), 'utf8')).toBe(copied);
  },
);

test('a link to a chosen paragraph opens there', async () => {
  const { page } = await seed.visit(address, { ...clipboard, ...phone });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('combobox', { name: 'Link to' }).selectOption({ index: 4 });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const opened = await seed.visit(link.slice(seed.server.origin.length), phone);
  const target = opened.page.locator('.story-body > p:target');
  await expect.poll(() => target.count()).toBe(1);
  const box = await target.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(740);
});

test('is no wider than a phone', async () => {
  const { page } = await seed.visit(address, phone);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('radio', { name: 'CSL-JSON' }).check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('loads nothing of it before it is asked for', async () => {
  const { page } = await seed.visit(address, { until: 'networkidle' });
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('share-panel')).length,
    );
  expect(await loaded()).toBe(0);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  expect(await loaded()).toBeGreaterThan(0);
});

test('ends on paper with the citation that it offers, and shows it nowhere else', async () => {
  const { page } = await seed.visit(address);
  await page.getByRole('button', { name: 'Share' }).click();
  const offered = await page.getByRole('region', { name: 'Citation' }).locator('pre').innerText();
  const ending = page.locator('article > p:last-child').filter({ hasText: offered });
  await ending.waitFor({ state: 'attached' });
  expect(await ending.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await ending.innerText()).toBe(offered);
});
