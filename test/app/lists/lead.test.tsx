import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const seeds = generateSeeds(100);
const all = readSummaries(await compileSeeds(seeds));
const sorted = (filters: Partial<Filters> = {}) =>
  filterNaively(all, { ...noFilters, ...filters }).map(({ headline }) => headline);
const shown = () => screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
const shows = (list: readonly (string | undefined)[]) => waitFor(() => expect(shown()).toEqual(list));
/** The front page: the first tiers in the order of the list, the others by region and by day. */
const showsInTiers = async (list: readonly (string | undefined)[]) => {
  await waitFor(() => expect(new Set(shown())).toEqual(new Set(list)));
  expect(shown().slice(0, 8)).toEqual(list.slice(0, 8));
};
const leads = () => screen.getAllByRole('article').map((story) => story.classList.contains('story-lead'));

/** The app over an archive whose owner pinned the article at this place of the list. */
async function openWithLead(place: number, address = '/') {
  const { id, headline } = filterNaively(all, noFilters)[place] ?? { id: '', headline: '' };
  const archive = await compileSeeds({ ...seeds, 'dateline.yaml': `lead: ${id}\n` });
  return { lead: headline, ...(await openApp(address, createMemoryReader(archive))) };
}

test('begins the front page with the pinned article, and loses none of the list', async () => {
  const { lead, user } = await openWithLead(50);
  const newest = sorted().slice(0, 30);
  await showsInTiers([lead, ...newest]);
  expect(leads().slice(0, 2)).toEqual([true, false]);
  screen.getByText('30 of 100 articles');
  // Reached on its own page of the list too, as without a lead.
  await user.click(screen.getByRole('link', { name: 'Older articles' }));
  await showsInTiers([lead, ...sorted().slice(0, 40)]);
});

test('does not repeat a pinned article that is among the newest', async () => {
  const { lead } = await openWithLead(7);
  await showsInTiers([lead, ...sorted().slice(0, 30).toSpliced(7, 1)]);
});

test('pins it again when a reader comes back to the front page, and nowhere else', async () => {
  const { lead, user, navigation } = await openWithLead(50, '/?page=3');
  await shows(sorted().slice(10, 40));
  await navigation.navigate('/?sort=oldest');
  await shows(sorted({ sort: 'oldest' }).slice(0, 30));
  await navigation.navigate('/?about=japan');
  await shows(sorted({ about: ['japan'] }).slice(0, 30));
  expect(leads()).not.toContain(true);
  await user.click(screen.getByRole('link', { name: /^Latest/u }));
  await showsInTiers([lead, ...sorted().slice(0, 30)]);
  expect(leads()[0]).toBe(true);
});
