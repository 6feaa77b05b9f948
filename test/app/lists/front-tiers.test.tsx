import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { storyText } from '../../support/archive/read-archive.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const text = (place: string) =>
  `A bridge over the river was opened in ${place} on Monday, and people of ${place} walked over it.`;
/** So many stories, a day each; the newest about Kenya, then about Peru, and so on. */
const stories = (count: number, places = ['Kenya', 'Peru', 'Japan']) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${at}.txt`,
      `${28 - at} May 2021\n\nBridge ${at} in ${places[at % places.length]}\n\n${text(places[at % places.length] ?? '')}\n`,
    ]),
  );
const openFront = async (seeds: Readonly<Record<string, string>>) =>
  openApp('/', createMemoryReader(await compileSeeds(seeds)));
const tier = (selector: string) =>
  [...document.querySelectorAll(`${selector} article :is(h2, h3)`)].map(({ textContent }) => textContent);
const all = () => screen.getAllByRole('article').map((story) => within(story).getByRole('heading').textContent);

test.each([
  [1, 1, 0, 0, 0],
  [3, 3, 0, 0, 0],
  [5, 4, 0, 0, 1],
  [7, 4, 3, 0, 0],
  [11, 4, 4, 0, 3],
  [18, 4, 4, 10, 0],
  [28, 4, 4, 12, 8],
])('of %i articles %i are in the first tier, %i in the row, %i in blocks, %i by day', async (count, ...sizes) => {
  await openFront(stories(count));
  const found = ['.tier-first', '.tier:not(.tier-blocks)', '.tier-blocks', '.days'].map((name) => tier(name).length);
  expect(found).toEqual(sizes);
  expect(new Set(all()).size).toBe(count);
});

test('names the region of each block, with a link to its page, and the day above headlines', async () => {
  await openFront(stories(28));
  const block = screen.getByRole('region', { name: 'Africa' });
  expect(within(block).getByRole('link', { name: 'Africa' }).getAttribute('href')).toBe('/regions/africa');
  for (const headline of within(block).getAllByRole('heading', { level: 3 }))
    expect(headline.textContent).toContain('Kenya');
  const day = screen.getByRole('heading', { level: 2, name: 'Saturday, 8 May 2021' });
  expect(day.querySelector('time')?.dateTime).toBe('2021-05-08');
});

test('makes no blocks where fewer than two regions have three articles', async () => {
  await openFront(stories(28, ['Kenya']));
  expect(tier('.tier-blocks')).toEqual([]);
  expect(tier('.days')).toHaveLength(20);
});

test.each([
  ['is a test page', 'TEST PAGE: please ignore', text('Kenya')],
  [
    'says that it is a test',
    'Hello',
    'This is a test. It should not be read by anybody who reads this paper, nor be kept by them.',
  ],
  ['says next to nothing', 'Quarterly figures', 'See table.'],
])('an article does not lead that %s', async (_what, headline, body) => {
  await openFront({ ...stories(5), 'x.txt': `30 May 2021\n\n${headline}\n\n${body}\n` });
  expect(all().slice(0, 2)).toEqual(['Bridge 0 in Kenya', headline]);
});

test('the newest leads where none of the newest says more', async () => {
  await openFront({ 'a.txt': storyText('1 May 2021', 'One'), 'b.txt': storyText('2 May 2021', 'Two') });
  expect(all()).toEqual(['Two', 'One']);
});
