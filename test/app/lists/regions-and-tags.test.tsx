import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noFilters } from '#news/filters/filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { storyText } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(40));
const all = readSummaries(archive);
const open = (path: string) => openApp(path, createMemoryReader(archive));
const countNaively = (filters: Partial<typeof noFilters>) => filterNaively(all, { ...noFilters, ...filters }).length;
const articleItems = () => within(screen.getByRole('region', { name: 'Articles' })).queryAllByRole('article');

test('counts articles about a country and articles filed from it separately', async () => {
  const { user, addressNow } = await open('/regions/kenya');
  const about = countNaively({ about: ['kenya'] });
  const filed = countNaively({ filed: ['kenya'] });
  screen.getByText(new RegExp(`^${about} articles about it, ${filed} filed from it\\.`, 'u'));
  expect(articleItems()).toHaveLength(about);
  await user.click(screen.getByRole('link', { name: 'Articles filed from it' }));
  await waitFor(() => expect(addressNow()).toBe('/?filed=kenya'));
  await waitFor(() => expect(articleItems()).toHaveLength(filed));
});

test('lists the articles of all its countries for a world region, each once', async () => {
  await open('/regions/africa');
  expect(articleItems()).toHaveLength(countNaively({ about: ['africa'] }));
  const members = within(screen.getByRole('navigation', { name: 'Countries' })).getAllByRole('link');
  expect(members.map(({ textContent }) => textContent?.replace(/ \d+$/u, '')).toSorted()).toEqual([
    'Ghana',
    'Kenya',
    'Uganda',
  ]);
});

test('links from a country to its world region', async () => {
  const { user, addressNow } = await open('/regions/kenya');
  await user.click(within(screen.getByRole('main')).getAllByRole('link', { name: 'Africa' })[0] ?? document.body);
  await waitFor(() => expect(addressNow()).toBe('/regions/africa'));
});

test('links from a country to its neighbours that have articles', async () => {
  await open('/regions/kenya');
  const beside = within(screen.getByRole('navigation', { name: 'Neighbours' })).getAllByRole('link');
  expect(beside.map(({ textContent }) => textContent)).toEqual([`Uganda ${countNaively({ about: ['uganda'] })}`]);
});

test('filters a region by a tag in the query of its address', async () => {
  const { user, addressNow } = await open('/regions/africa');
  const tags = within(screen.getByRole('complementary')).getByRole('list', { name: 'Tags' });
  await user.click(within(tags).getByRole('link', { name: /^gardens/u }));
  await waitFor(() => expect(addressNow()).toBe('/regions/africa?tag=gardens'));
  await waitFor(() => expect(articleItems()).toHaveLength(countNaively({ about: ['africa'], tag: ['gardens'] })));
});

test('lists the countries with articles under their world regions, with counts', async () => {
  await open('/regions');
  const counted = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(counted).toContain(`Kenya ${countNaively({ about: ['kenya'] })}`);
  const worlds = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(worlds.slice(0, 7).map((name) => name?.replace(/ \d+$/u, ''))).toEqual([
    'Africa',
    'Asia',
    'Australia & Pacific',
    'Europe',
    'Latin America & Caribbean',
    'Middle East',
    'US & Canada',
  ]);
});

test('has a page for articles without a place', async () => {
  await open('/regions/no-place-stated');
  expect(articleItems()).toHaveLength(countNaively({ about: ['no-place-stated'] }));
  expect(articleItems().length).toBeGreaterThan(0);
});

test('links from the page of all tags to a tag', async () => {
  const { user, addressNow } = await open('/tags');
  await user.click(await screen.findByRole('link', { name: 'harbours' }));
  await waitFor(() => expect(addressNow()).toBe('/tags/harbours'));
  await waitFor(() => expect(articleItems()).toHaveLength(countNaively({ tag: ['harbours'] })));
  expect(document.title).toBe('harbours · Dateline');
});

test('describes the size of the archive and how regions are found', async () => {
  await open('/about');
  const text = screen.getByRole('main').textContent;
  expect(text).toMatch(/40 articles, about \d+ countries, dated .*2017.* to .*2021/u);
  expect(text).toContain('3 articles have no date.');
  screen.getByRole('heading', { name: 'How regions are found' });
});

test('says in which zone clocks are read that print none', async () => {
  const settings = { languages: ['en'], language: null, timeZone: 'Asia/Jakarta', texts: {} } as const;
  const seeds = { 'a.txt': storyText('19 January 2022 | 18:36', 'A bridge') };
  await openApp('/about', createMemoryReader(await compileSeeds(seeds, settings)));
  expect(screen.getByRole('main').textContent).toContain(
    '1 article prints no time zone; its clock is read in that of Asia/Jakarta, as the publisher says.',
  );
});
