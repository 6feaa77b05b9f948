import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listSize } from '#news/archive/archive.ts';
import { noFilters } from '#news/filters/filters.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { storyText } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(120));
const all = readSummaries(archive);
const open = (path: string) => openApp(path, createMemoryReader(archive));
const headlines = () => screen.getAllByRole('article').map((item) => within(item).getByRole('heading').textContent);

/** 70 articles of one month, one of an earlier and one of a later month, and one undated. */
const manyInOneMonth = await compileSeeds({
  ...Object.fromEntries(
    Array.from({ length: 70 }, (_, at) => {
      const [day, minute] = [1 + Math.floor(at / 3), String(at % 60).padStart(2, '0')];
      return [`${at}.txt`, storyText(`${day} March 2021 | 10:${minute}`, `Bridge ${at}`)];
    }),
  ),
  'before.txt': storyText('9 November 2020', 'A bridge before'),
  'after.txt': storyText('2 June 2021', 'A bridge after'),
  'undated.txt': storyText('Undated', 'A bridge at some time'),
});

test('links from all months to the articles of one, oldest first', async () => {
  const { user } = await open('/dates');
  await user.click(screen.getByRole('link', { name: /^Mar ?2018$/u }));
  await screen.findByRole('heading', { level: 1, name: 'March 2018' });
  const expected = filterNaively(all, { ...noFilters, since: '2018-03-01', until: '2018-03-31', sort: 'oldest' });
  expect(headlines()).toEqual(expected.map(({ headline }) => headline));
  expect(document.title).toBe('March 2018 · Dateline');
});

test('shows the number of articles of each month and year, and of undated ones', async () => {
  await open('/dates');
  const year = screen.getByRole('heading', { level: 2, name: /^2018/u });
  const count = (since: string, until: string) => filterNaively(all, { ...noFilters, since, until }).length;
  expect(year.textContent).toBe(`2018 ${count('2018-01-01', '2018-12-31')}`);
  const month = screen.getAllByRole('link', { name: /^Mar ?2018$/u })[0]?.closest('li');
  expect(month?.textContent).toBe(`Mar 2018 ${count('2018-03-01', '2018-03-31')}`);
  const others = screen.getByRole('link', { name: 'Undated' }).closest('p');
  expect(others?.textContent).toBe(`Undated ${all.filter(({ month: one }) => one === 'undated').length}`);
});

test('links through the pages of a month and on to the next and previous month', async () => {
  const { user, addressNow } = await openApp('/dates/2020-11', createMemoryReader(manyInOneMonth));
  const visited: string[] = [];
  for (const name of ['Later: March 2021', 'Later: page 2', 'Later: page 3', 'Later: June 2021']) {
    visited.push(...headlines().map(String));
    await user.click(screen.getByRole('link', { name }));
    await screen.findByRole('heading', { level: 1, name: name.endsWith('June 2021') ? 'June 2021' : 'March 2021' });
    await screen.findByText(
      name.includes('page') ? `70 articles, page ${name.slice(-1)} of 3, oldest first.` : /oldest first/u,
    );
  }
  expect(addressNow()).toBe('/dates/2021-06');
  expect(visited).toEqual(['A bridge before', ...Array.from({ length: 70 }, (_, at) => `Bridge ${at}`)]);
  expect(screen.queryByRole('link', { name: /^Later/u })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Earlier: March 2021' }));
  await screen.findByText('70 articles, page 3 of 3, oldest first.');
  expect(headlines()).toHaveLength(70 - 2 * listSize);
});

test('links from a month to the filtered list of its days', async () => {
  const { user, addressNow } = await open('/dates/2018-02');
  await user.click(screen.getByRole('link', { name: 'Filter this month' }));
  await screen.findByRole('link', { name: 'Remove: Since 2018-02-01' });
  expect(addressNow()).toBe('/?since=2018-02-01&until=2018-02-28');
});

test('shows undated articles on a page of their own', async () => {
  await openApp('/dates/undated', createMemoryReader(manyInOneMonth));
  expect(headlines()).toEqual(['A bridge at some time']);
  expect(screen.queryByRole('navigation', { name: 'Dates' })).toBeNull();
});

test.each(['/dates/1999-01', '/dates/2018-03/9', '/dates/2018-13', '/dates/soon', '/dates/2018-03/0'])(
  'shows the error page for %s',
  async (address) => {
    await open(address);
    screen.getByRole('heading', { name: 'Page not found' });
  },
);
