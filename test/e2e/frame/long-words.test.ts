import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { openSite } from '../../support/browser/open-site.ts';

const long = (letters: string) => letters.repeat(Math.ceil(120 / letters.length));
const address = `https://harbour.example/archive/2026/january/notices/${long('long-quay-works/')}north-pier.html`;
/** As long as a tag may be. */
const tag = 'harbourworks'.repeat(4).slice(0, 44);

/** A word that is wider than a phone in every field of an article, and around it articles with the same. */
const seeds = Object.fromEntries(
  ['one', 'two', 'three', 'four'].flatMap((name, at) => [
    [
      `${name}.txt`,
      [
        `Monday, ${5 + 7 * at} January 2026 | 09:15 WIB | 1.204 views`,
        `${at === 1 ? address : long('Donaudampfschifffahrt')} ${name}`,
        `The quay ${long('Brückenbauverordnung')} at noon`,
        `TOKYO, ${long('NNC').toUpperCase()} - Japan opened ${long('Hafenbehörde')} near the old bridge of Tokyo, said ${address} on Monday.`,
        `It had been closed since ${long('Vorjahr')} and more.`,
      ].join('\n\n'),
    ],
    [
      `${name}.yaml`,
      [
        `tags: [${tag}, ${tag}${name}, bridges]`,
        'notes:',
        `  It had been closed since: { correction: "${long('Berichtigung')}" }`,
        `  said: { note: "${address}" }`,
        `correction: "${long('Korrektur')}"`,
        `clock: "${address}"`,
      ].join('\n'),
    ],
  ]),
) as Record<string, string>;

const site = openSite({ seeds, languages: 'en' });

/** How much wider than the window the page is, in either extreme face. */
async function findWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [face, families] of extremeFaces) {
    await page.evaluate(setFace, families);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
        const first = [...document.querySelectorAll('body *')].filter(isWide).at(-1);
        return scrollWidth > clientWidth ? `${scrollWidth} px: ${first?.outerHTML.slice(0, 200) ?? ''}` : null;
      });
      if (wide !== null) found.push(`${face}, ${width}: ${wide}`);
    }
  }
  return found;
}

const phone = { viewport: { width: 390, height: 800 } };
const open = (selector: string, shown: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(shown).first().waitFor();
};

const states: readonly (readonly [name: string, address: string, prepare?: (page: Page) => Promise<void>])[] = [
  ['the front page', '/'],
  ['a list from a tag', `/tags/${tag}`],
  ['all tags', '/tags'],
  ['a filtered list', `/?tag=${tag}two&about=japan`],
  ['an empty list', `/?tag=${tag}one&tag=${tag}two&about=${tag}`],
  ['the open filters', '/regions/japan', open('.filters summary, .filters button', '.facet')],
  ['a month', '/dates/2026-01'],
  ['about the archive', '/about'],
  ['search results', '/search?q=donaudampfschifffahrt'],
  ['a search without results', `/search?q=${tag}x`],
  ['an unknown address', `/${tag}`],
];

test.for(states)('no long word makes %s wider than a phone', async ([, to, prepare]) => {
  const { page } = await site.visit(to, phone);
  await prepare?.(page);
  expect(await findWide(page)).toEqual([]);
});

test('no long word makes an article, its panels or the saved page wider than a phone', async () => {
  const { page } = await site.visit('/', phone);
  // The second has neighbours on both sides, and an address for a headline.
  await page.locator('h2 a', { hasText: address }).click();
  await page.locator('.story-foot').waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.more-from li').first().waitFor();
  expect(await findWide(page)).toEqual([]);
  await open('.evidence-choice', '.evidence-detail:target')(page);
  expect(await findWide(page), 'evidence').toEqual([]);
  await open('.share button[aria-expanded]', '.share-panel')(page);
  for (const format of await page.locator('.share-panel input[type=radio]').all()) {
    await format.check();
    expect(await findWide(page), 'share panel').toEqual([]);
  }
  await open('[data-save]', '[data-save][aria-pressed=true]')(page);
  await open('.masthead a[href$="/saved"]', '.saved-item')(page);
  expect(await findWide(page), 'saved').toEqual([]);
});

test('a clock that may break before its bars shows every blank of it', async () => {
  const { page } = await site.visit('/');
  const clock = page.locator('time').first();
  expect(await clock.innerText()).toBe(await clock.textContent());
});
