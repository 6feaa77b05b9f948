import { expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { litPassage, selectWords } from '../../support/browser/passages-in-page.ts';

const story = `---
title: Council opens the old bridge
---

TERNATE, NNC - The council of **Ternate** says in [its *report* from Japan](https://report.example/) that it was not cheap at all.[^1]

## What it says

- to carry buses, and whatever else may come
  - of *any* size and weight

| Year | Cars | From | To | Tolls in rupiah | Remarks of the council on that year |
| --- | --- | --- | --- | --- | --- |
| 2022 | 9310 | Sulawesi | Halmahera | 12,000,000 | Unsurpassed notwithstanding circumstances |

\`\`\`
lights --on --a-very-long-option-that-goes-on=and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on

  --off
\`\`\`

[^1]: A hundred million, see https://bank.example/a-very-long-address-that-does-not-fit-into-the-width-of-a-phone/1.
`;
const site = openSite({ seeds: { 'a.txt': story } });
const address = async () => {
  const { page } = await site.visit('/');
  return new URL(
    (await page.getByRole('link', { name: 'Council opens' }).first().getAttribute('href')) ?? '',
    'http://a',
  ).pathname;
};

test('copies a link to words over marks, items and cells, which opens at them', async () => {
  const { page, complaints } = await site.visit(await address(), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.evaluate(selectWords, ['says in', 'Sulawesi'] as const);
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  await page.getByText('Link to the passage copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const opened = await site.visit(link.slice(site.server.origin.length));
  await opened.page.getByText('Opened at the quoted passage.').waitFor({ state: 'attached' });
  expect((await opened.page.evaluate(litPassage)).words.replaceAll(/\s+/gu, ' ')).toBe(
    'says in its report from Japan that it was not cheap at all. | What it says | ' +
      'to carry buses, and whatever else may come | of any size and weight | ' +
      'Year Cars From To Tolls in rupiah Remarks of the council on that year | 2022 9310 Sulawesi',
  );
  expect([...complaints, ...opened.complaints]).toEqual([]);
});

test('leads to a footnote and back by its fragment, without scrolling a phone sideways or asking another host', async () => {
  const { page, foreign } = await site.visit(await address(), { viewport: { width: 320, height: 700 } });
  await page.getByRole('link', { name: 'Footnote 1', exact: true }).click();
  expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toMatch(/^A hundred million/u);
  await page.getByRole('link', { name: 'Back to the text of footnote 1' }).click();
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('footnote-1-from');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(foreign).toEqual([]);
});

test('keeps nobody from reading any part of the structure', async () => {
  const { page } = await site.visit(await address(), { hasTouch: true });
  expect(await findAxeViolations(page, 'en')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(findSmallTargets)).toEqual([]);
});

const listStyle = () => {
  const item = document.querySelector('.story-body li');
  return item && getComputedStyle(item).listStyleType;
};

test('has the styles of lists after a click on a link as well', async () => {
  const { page, requests } = await site.visit('/');
  await page.getByRole('link', { name: 'Council opens' }).first().click();
  await page.getByRole('heading', { name: 'What it says' }).waitFor();
  expect(await page.evaluate(listStyle)).toBe('disc');
  expect(requests.filter((path) => path.includes('article-body')).length).toBe(1);
});

test('reads without JavaScript, with every link', async () => {
  const { page } = await site.visit(await address(), { javaScriptEnabled: false, until: 'domcontentloaded' });
  expect(
    await page.locator('.story-body').evaluate((body) => body.querySelectorAll('h2, li, table, pre, strong').length),
  ).toBe(7);
  expect(await page.evaluate(listStyle)).toBe('disc');
  expect(await page.getByRole('link', { name: 'its report from Japan' }).getAttribute('href')).toBe(
    'https://report.example/',
  );
});
