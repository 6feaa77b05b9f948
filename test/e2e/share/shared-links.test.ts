import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openFilters, showArticles } from '../../support/browser/open-filters.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

/**
 * Notes at every frame what a reader sees of a list's count: nothing while its page is held back. A page is shown after
 * four seconds whatever happens, which a busy machine may need: here it never is.
 */
function noteWhatShows(): void {
  const held = new CSSStyleSheet();
  held.replaceSync('[data-waiting] main { animation-delay: 1e6s !important }');
  document.adoptedStyleSheets.push(held);
  const shown = new Set<string>();
  Object.assign(window, { shown });
  const look = () => {
    const main = document.querySelector('main');
    const count = document.querySelector('main section [role=status]')?.textContent ?? '';
    const isVisible = main !== null && getComputedStyle(main).visibility === 'visible';
    shown.add(isVisible && count !== '' ? count : 'nothing');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test.each(['/?about=kenya&sort=oldest', '/regions/africa?tag=gardens', '/tags/harbours?since=2019-01-01'])(
  'a shared link opens cold at its view, and the whole list never shows on the way: %s',
  async (address) => {
    forty.server.delay(/\.js$/u, 300);
    forty.server.delay(/\.json$/u, 40);
    const { page, complaints } = await forty.visit(address, { before: noteWhatShows });
    forty.server.delay(/\.js(?:on)?$/u, 0);
    const final = await page.locator('main section [role=status]').first().innerText();
    expect(final).not.toContain('40 articles');
    const shown = await page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
    expect(shown).toEqual(['nothing', final]);
    expect(addressOf(page)).toBe(address);
    expect(complaints).toEqual([]);
  },
);

test('the same view opens by click and by typed address', async () => {
  const { page } = await forty.visit('/');
  const sheet = await openFilters(page);
  await sheet
    .getByRole('list', { name: 'Tags' })
    .getByRole('link', { name: /^gardens/u })
    .click();
  await showArticles(page);
  await page.getByRole('complementary').getByRole('heading', { name: 'Order' }).waitFor();
  const clicked = await page.locator('main').textContent();
  const typed = await forty.visit(addressOf(page));
  expect(await typed.page.locator('main').textContent()).toBe(clicked);
});

test('a link with what means nothing here still opens, and says what was left out', async () => {
  const { page } = await forty.visit('/?about=atlantis&tag=gardens');
  await page.getByText('Ignored, because it means nothing here: about=atlantis').waitFor();
});
