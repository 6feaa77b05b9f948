import { expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';
import { readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

test('the HTML of the seed article holds its text whole, as printed, in reading order', async () => {
  const [text = ''] = Object.entries(readProjectSeeds()).flatMap(([file, seed]) =>
    file.endsWith('.txt') ? [seed] : [],
  );
  const page = readPages(await buildSite()).find(({ address }) => address.startsWith('/articles/'));
  expect(missingBlocks(text, page)).toEqual([]);
});

test('the HTML of each of forty articles holds its text', async () => {
  const pages = readPages(await buildSite(siteVariations['forty articles']));
  const stories = Object.entries(generateSeeds(40)).filter(([file]) => file.endsWith('.txt'));
  for (const [file, text] of stories) {
    const number = / story number \d+,/u.exec(text)?.[0] ?? 'none';
    const page = pages.find(({ address, html }) => address.startsWith('/articles/') && html.includes(number));
    expect(missingBlocks(text, page), file).toEqual([]);
  }
});

/** The blocks of a seed, without its clock, that do not follow the one before in the article as a reader has it. */
function missingBlocks(seed: string, page: SitePage | undefined): string[] {
  const article = page?.document.querySelector('main article')?.cloneNode(true) as Element | undefined;
  // References to notes stand behind their words; the notes are beside the text.
  for (const reference of article?.querySelectorAll('sup, aside') ?? []) reference.remove();
  const text = article?.textContent ?? '';
  let from = 0;
  return seed
    .split(/\n{2,}/u)
    .slice(1)
    .map((block) => block.trim())
    .filter((block) => {
      const at = text.indexOf(block, from);
      if (at >= 0) from = at + block.length;
      return at < 0;
    });
}
