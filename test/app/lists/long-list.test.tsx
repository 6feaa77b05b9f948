import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { openFilters } from '../../support/app/open-filters.ts';

const archive = await compileSeeds(generateSeeds(310));
const all = readSummaries(archive);
const open = (path: string, state?: unknown) => openApp(path, createMemoryReader(archive), state);

const expected = (filters: Partial<Filters> = {}) =>
  filterNaively(all, { ...noFilters, ...filters }).map(({ headline }) => headline);
const headlines = () =>
  screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
const shows = (list: readonly string[]) => waitFor(() => expect(headlines()).toEqual(list));
/** The front page: the first tiers in the order of the list, the others by region and by day, and then what was opened. */
const showsInTiers = async (list: readonly string[]) => {
  await waitFor(() => expect(headlines().toSorted()).toEqual(list.toSorted()));
  expect(headlines().slice(0, 8)).toEqual(list.slice(0, 8));
  expect(headlines().slice(30)).toEqual(list.slice(30));
};
const link = (name: string) => screen.getByRole('link', { name });
const isLead = (story: HTMLElement | undefined) => story?.classList.contains('story-lead') === true;

test('adds pages to a long list, and names the last one in the address', async () => {
  const { user, addressNow } = await open('/');
  await showsInTiers(expected().slice(0, 30));
  screen.getByText('30 of 310 articles');
  await user.click(link('Older articles'));
  // Page 10 is the second newest of eleven, of which the newest has ten articles.
  await showsInTiers(expected().slice(0, 40));
  expect(addressNow()).toBe('/?page=10');
  await user.click(link('Older articles'));
  await showsInTiers(expected().slice(0, 70));
  expect(addressNow()).toBe('/?page=9');
  expect(screen.getByText('70 of 310 articles').getAttribute('role')).toBe('status');
});

test('focuses the first new headline after the link was pressed', async () => {
  const { user } = await open('/');
  await user.click(link('Older articles'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(expected()[30]));
  await user.click(link('Older articles'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(expected()[40]));
});

test('keeps the lead while pages are added', async () => {
  const { user } = await open('/');
  expect(isLead(screen.getAllByRole('article')[0])).toBe(true);
  await user.click(link('Older articles'));
  await showsInTiers(expected().slice(0, 40));
  expect(isLead(screen.getAllByRole('article')[0])).toBe(true);
});

test('shows all open pages after a reload', async () => {
  await open('/?page=9', { opened: 'start' });
  await showsInTiers(expected().slice(0, 70));
  expect(isLead(screen.getAllByRole('article')[0])).toBe(true);
  expect(screen.queryByRole('link', { name: 'Newer articles' })).toBe(null);
});

test('opens only the page of a shared address, shows its number, and links to both neighbouring pages', async () => {
  const { user, addressNow } = await open('/?page=7');
  await shows(expected().slice(100, 130));
  expect(isLead(screen.getAllByRole('article')[0])).toBe(false);
  expect(screen.getAllByText('Page 7 of 11')).toHaveLength(2);
  await user.click(link('Older articles'));
  await shows(expected().slice(100, 160));
  expect(addressNow()).toBe('/?page=6');
  screen.getByText('Pages 7 to 6 of 11');
  await user.click(link('Newer articles'));
  await shows(expected().slice(70, 100));
  expect(addressNow()).toBe('/?page=8');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(expected()[70]));
});

test('links from the second page to the address without a page', async () => {
  const { user, addressNow } = await open('/?page=10');
  await user.click(link('Newer articles'));
  await showsInTiers(expected().slice(0, 30));
  expect(addressNow()).toBe('/');
});

test('shows no link after the oldest articles', async () => {
  const { user } = await open('/?page=2');
  await user.click(link('Older articles'));
  await screen.findByText('Pages 2 to 1 of 11');
  expect(screen.queryByRole('link', { name: 'Older articles' })).toBe(null);
});

test('shows the list from its start, with a notice, where the page does not exist', async () => {
  await open('/?page=12');
  await showsInTiers(expected().slice(0, 30));
  screen.getByText('This list has 11 pages; there is no page 12. It is shown from its beginning.');
});

test('numbers the pages of a filtered list by its own length', async () => {
  const gardens = expected({ tag: ['gardens'] });
  const last = Math.ceil(gardens.length / 30);
  const { user, addressNow } = await open('/?tag=gardens');
  await user.click(link('Older articles'));
  await waitFor(() => expect(addressNow()).toBe(`/?tag=gardens&page=${Math.ceil((gardens.length - 30) / 30)}`));
  await waitFor(() => expect(headlines().length).toBeGreaterThan(30));
  expect(headlines()).toEqual(gardens.slice(0, headlines().length));
  expect(last).toBeGreaterThan(2);
});

test('adds newer articles where the oldest come first', async () => {
  const { user, addressNow } = await open('/tags/gardens?sort=oldest');
  await user.click(link('Newer articles'));
  await shows(expected({ tag: ['gardens'], sort: 'oldest' }).slice(0, 60));
  expect(addressNow()).toBe('/tags/gardens?sort=oldest&page=2');
  expect(screen.queryByRole('link', { name: 'Older articles' })).toBe(null);
});

test('restores the open pages and the focus after going back from an article', async () => {
  const { user, addressNow, go } = await open('/');
  await user.click(link('Older articles'));
  await showsInTiers(expected().slice(0, 40));
  await user.click(link('Older articles'));
  await showsInTiers(expected().slice(0, 70));
  const [name = ''] = expected().slice(60);
  const followed = within(screen.getAllByRole('article')[60] ?? document.body).getByRole('link', { name });
  await user.click(followed);
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${name}`, 'u') });
  await go(-1);
  await showsInTiers(expected().slice(0, 70));
  expect(addressNow()).toBe('/?page=9');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  expect(document.activeElement?.closest('article')).toBe(screen.getAllByRole('article')[60]);
});

test('shows the list from its start after the order was changed', async () => {
  const { user, addressNow } = await open('/');
  await user.click(link('Older articles'));
  await showsInTiers(expected().slice(0, 40));
  await openFilters(user);
  await user.click(link('Oldest first'));
  await shows(expected({ sort: 'oldest' }).slice(0, 30));
  expect(addressNow()).toBe('/?sort=oldest');
});

test('reads one file besides the manifest for the front page of a large archive', async () => {
  const read = createMemoryReader(archive);
  await openApp('/', read);
  expect(read.requested).toEqual(['manifest.json', `heads/latest-${archive.manifest.latestMark}.json`]);
});
