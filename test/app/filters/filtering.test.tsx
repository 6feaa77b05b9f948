import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listSize } from '#news/archive/archive.ts';
import { noFilters } from '#news/filters/filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { filterPanel, openFilters } from '../../support/app/open-filters.ts';

const archive = await compileSeeds(generateSeeds(40));
const all = readSummaries(archive);
const open = (path: string) => openApp(path, createMemoryReader(archive));

const headlines = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading')
    .filter((heading) => heading.closest('article') !== null)
    .map(({ textContent }) => textContent);
const expected = (filters: Partial<typeof noFilters>) =>
  filterNaively(all, { ...noFilters, ...filters }).map(({ headline }) => headline);
const choices = (facet: string) => within(filterPanel().getByRole('list', { name: facet }));
const count = () => within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('status')[0]?.textContent;

test('lists the newest articles first, and counts all', async () => {
  await open('/');
  // Tiers below the first two are by region and by day.
  expect(headlines().slice(0, 8)).toEqual(expected({}).slice(0, 8));
  expect(headlines().toSorted()).toEqual(expected({}).slice(0, listSize).toSorted());
  expect(count()).toBe('40 articles, newest first');
});

test('filters by what an article is about, keeps the focus in the panel and announces the count', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  const link = choices('About').getByRole('link', { name: /^Kenya/u });
  const announcedCount = Number(/\d+/u.exec(link.textContent ?? '')?.[0]);
  await user.click(link);
  await waitFor(() => expect(addressNow()).toBe('/?about=kenya'));
  const remaining = expected({ about: ['kenya'] });
  expect(remaining.length).toBe(announcedCount);
  await waitFor(() => expect(headlines()).toEqual(remaining));
  expect(count()).toMatch(new RegExp(`^${announcedCount} articles, newest first`, 'u'));
  expect(document.activeElement?.textContent).toMatch(/^Kenya/u);
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
});

test('filters by where an article was filed from, which differs from what it is about', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  await user.click(choices('Filed from').getByRole('link', { name: /^Indonesia/u }));
  await waitFor(() => expect(headlines()).toEqual(expected({ filed: ['indonesia'] })));
  expect(addressNow()).toBe('/?filed=indonesia');
  expect(expected({ filed: ['indonesia'] })).not.toEqual(expected({ about: ['indonesia'] }));
});

test('requires every chosen tag, and removes one again', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  await user.click(await choices('Tags').findByRole('link', { name: /^harbours/u }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=harbours'));
  // The choices follow the list after a paint.
  const gardens = () => choices('Tags').getByRole('link', { name: /^gardens/u });
  await waitFor(() => expect(gardens().getAttribute('href')).toBe('/?tag=gardens&tag=harbours'));
  await user.click(gardens());
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens&tag=harbours'));
  await waitFor(() => expect(headlines()).toEqual(expected({ tag: ['gardens', 'harbours'] })));
  await user.click(screen.getByRole('link', { name: 'Remove: Tagged harbours' }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens'));
  await waitFor(() => expect(headlines()).toEqual(expected({ tag: ['gardens'] })));
});

test('filters by printed dates once they are typed in full', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  await user.type(screen.getByLabelText(/^From/u), '2018-01-01');
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01'));
  await user.type(screen.getByLabelText(/^To/u), '2019-12-31');
  await user.tab();
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01&until=2019-12-31'));
  await waitFor(() => expect(headlines()).toEqual(expected({ since: '2018-01-01', until: '2019-12-31' })));
});

test('includes both the first and the last day', async () => {
  const day = all.find(({ clock }) => typeof clock?.date === 'string')?.clock?.date ?? 'none';
  await open(`/?since=${day}&until=${day}`);
  expect(headlines()).toEqual(all.filter(({ clock }) => clock?.date === day).map(({ headline }) => headline));
});

test('reverses the order', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  await user.click(screen.getByRole('link', { name: 'Oldest first' }));
  await waitFor(() => expect(addressNow()).toBe('/?sort=oldest'));
  await waitFor(() => expect(headlines()).toEqual(expected({ sort: 'oldest' }).slice(0, listSize)));
  expect(count()).toMatch(/oldest first/u);
});

test('applies the filters of a shared address', async () => {
  await open('/?about=europe&since=2018-01-01&sort=oldest');
  expect(headlines()).toEqual(expected({ about: ['europe'], since: '2018-01-01', sort: 'oldest' }));
  const conditions = screen.getByRole('list', { name: 'Filters' });
  expect([...conditions.children].map(({ textContent }) => textContent)).toEqual([
    'About Europe ×',
    'Since 2018-01-01 ×',
    'Clear all',
  ]);
});

test('clears all conditions and keeps the order', async () => {
  const { user, addressNow } = await open('/?about=europe&tag=gardens&sort=oldest');
  await user.click(screen.getByRole('link', { name: 'Clear all' }));
  await waitFor(() => expect(addressNow()).toBe('/?sort=oldest'));
});

test('ignores unknown conditions in an address, and shows which', async () => {
  await open('/?about=atlantis&about=kenya&since=2018-02-30&utm_source=letter');
  expect(headlines()).toEqual(expected({ about: ['kenya'] }));
  screen.getByText('Ignored, because it means nothing here: since=2018-02-30, about=atlantis');
});

test('explains an empty list, and links to the one without the condition that excludes most', async () => {
  const { user, addressNow } = await open('/?about=kenya&tag=nothing-here');
  const remaining = expected({ about: ['kenya'] });
  expect(count()).toBe(`0 of 40 articles. ${remaining.length} are about Kenya, none of them tagged nothing-here.`);
  const way = `${remaining.length} articles if they need not be tagged nothing-here`;
  await user.click(screen.getByRole('link', { name: way }));
  await waitFor(() => expect(addressNow()).toBe('/?about=kenya'));
  await waitFor(() => expect(headlines()).toEqual(remaining));
});

test('links from an empty list of a region to the front page with the other conditions', async () => {
  const { user, addressNow } = await open('/regions/mali?tag=gardens&sort=oldest');
  const remaining = expected({ tag: ['gardens'], sort: 'oldest' });
  expect(count()).toBe(`0 of 40 articles. ${remaining.length} are tagged gardens, none of them about Mali.`);
  await user.click(screen.getByRole('link', { name: `${remaining.length} articles if they need not be about Mali` }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens&sort=oldest'));
});

test.each([
  ['/?since=2020-05-01&until=2019-01-01', 'No day is both on or after 2020-05-01 and on or before 2019-01-01.'],
  ['/?filed=kenya&filed=peru', 'A story is filed from one place.'],
  ['/?about=kenya&about=no-place-stated', 'A story that states no place is about no other.'],
  ['/?about=mali', 'None is about Mali.'],
  ['/?about=mali&tag=nothing-here', 'Removing any one filter still leaves nothing.'],
])('says why %s can hold nothing', async (address, why) => {
  await open(address);
  expect(count()).toBe(`0 of 40 articles. ${why}`);
});

test('offers to swap dates of which the first is later', async () => {
  const { user, addressNow } = await open('/?since=2020-05-01&until=2018-01-01');
  await user.click(screen.getByRole('link', { name: 'Swap the dates: 2018-01-01 to 2020-05-01' }));
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01&until=2020-05-01'));
  await waitFor(() => expect(headlines()).toEqual(expected({ since: '2018-01-01', until: '2020-05-01' })));
});
