import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const story = (month: string, place: string) =>
  `Wednesday, 19 ${month} 2022\n\nA Constructor in ${place}\n\nLIMA, NNC - ${place} opened a bridge.\n`;
// Tags that are names of what every object has, in one of two months.
const archive = await compileSeeds({
  'a.txt': story('January', 'Kenya'),
  'a.yaml': 'tags: [constructor, valueof]\n',
  'b.txt': story('October', 'Peru'),
  'b.yaml': 'tags: [bridges]\n',
});

test.each([
  ['/tags/constructor', 1],
  ['/tags/valueof', 1],
  ['/?tag=constructor', 1],
  ['/?tag=constructor&about=kenya', 1],
  ['/?tag=constructor&tag=bridges', 0],
  ['/?tag=bridges&sort=oldest', 1],
  ['/search?q=constructor', 2],
])('%s lists %i', async (address, count) => {
  await openApp(address, createMemoryReader(archive));
  const main = await screen.findByRole('main');
  expect(screen.queryByRole('heading', { name: /wrong|error/iu })).toBeNull();
  const shown = (await within(main).findAllByRole('heading', { level: 1 })).length;
  expect(shown).toBe(1);
  const headlines = within(main)
    .queryAllByRole('link', { name: /^A Constructor in/u })
    .map(({ textContent }) => textContent);
  expect(new Set(headlines).size).toBe(count);
});
