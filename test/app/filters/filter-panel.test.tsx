import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { openFilters } from '../../support/app/open-filters.ts';
import { storyText } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(120));
const all = readSummaries(archive);
const open = (path: string) => openApp(path, createMemoryReader(archive));
const naively = (filters: Partial<Filters>) => filterNaively(all, { ...noFilters, ...filters }).length;
const bars = () => within(screen.getByRole('list', { name: /^Articles by/u })).getAllByRole('listitem');
const count = () => within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('status')[0]?.textContent;

const compileWithClocks = (clocks: readonly string[]) =>
  compileSeeds(Object.fromEntries(clocks.map((clock, at) => [`${at}.txt`, storyText(clock, `Bridge ${at}`)])));

test('shows the number of articles of each year, whatever dates are chosen', async () => {
  await open('/?about=europe&since=2019-06-01');
  const expected = [2017, 2018, 2019, 2020, 2021].map((year) => {
    const articles = naively({ about: ['europe'], since: `${year}-01-01`, until: `${year}-12-31` });
    return `${year}: ${articles === 1 ? '1 article' : `${articles} articles`}`;
  });
  expect(bars().map((bar) => within(bar).getByRole('link').getAttribute('aria-label'))).toEqual(expected);
});

test('marks no bar as chosen where the dates are before all of them', async () => {
  await open('/?about=kenya&until=2016-12-31');
  const classes = bars().map(({ className }) => className);
  expect(classes).toContain('is-outside');
  expect(classes).not.toContain('is-chosen');
});

test('chooses a year by its bar, and clears it by the same bar', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  await user.click(screen.getByRole('link', { name: /^2019: /u }));
  await waitFor(() => expect(addressNow()).toBe('/?since=2019-01-01&until=2019-12-31'));
  await waitFor(() =>
    expect(count()).toMatch(new RegExp(`^${naively({ since: '2019-01-01', until: '2019-12-31' })} `, 'u')),
  );
  await waitFor(() => expect(screen.getByRole('link', { name: /^2019: /u }).getAttribute('aria-current')).toBe('true'));
  await user.click(screen.getByRole('link', { name: /^2019: /u }));
  await waitFor(() => expect(addressNow()).toBe('/'));
});

test('updates the date fields while a slider moves, with one entry of the history', async () => {
  const { user, addressNow, go } = await open('/');
  await openFilters(user);
  const first = screen.getByRole('slider', { name: 'First year' });
  first.focus();
  for (const value of ['1', '2', '3']) fireEvent.change(first, { target: { value } });
  await waitFor(() => expect(addressNow()).toBe('/?since=2020-01-01'));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2020-01-01'));
  expect(first.getAttribute('aria-valuetext')).toBe('2020');
  fireEvent.change(first, { target: { value: '1' } });
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01'));
  await go(-1);
  await waitFor(() => expect(addressNow()).toBe('/'));
});

test('moves no slider past the other', async () => {
  const { addressNow } = await open('/?until=2018-12-31');
  fireEvent.change(screen.getByRole('slider', { name: 'First year' }), { target: { value: '4' } });
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01&until=2018-12-31'));
});

test('shows months where there are few of them', async () => {
  const few = await compileWithClocks(['3 January 2021', '9 January 2021', '4 April 2021', 'Undated']);
  const { user, addressNow } = await openApp('/', createMemoryReader(few));
  await openFilters(user);
  expect(bars().map(({ textContent }) => textContent)).toEqual(['', '2021-02: none', '2021-03: none', '']);
  screen.getByText('1 undated is not shown here.');
  await user.click(screen.getByRole('link', { name: '2021-01: 2 articles' }));
  await waitFor(() => expect(addressNow()).toBe('/?since=2021-01-01&until=2021-01-31'));
});

test('shows years where they are up to fifty', async () => {
  const long = await compileWithClocks(['3 January 1972', '9 January 1987', '4 April 2021']);
  await openApp('/regions/japan', createMemoryReader(long));
  expect(bars()).toHaveLength(50);
  screen.getByRole('link', { name: '1987: 1 article' });
});

test('shows no chart for a single month, nor without dated articles', async () => {
  for (const clocks of [
    ['3 January 2021', '9 January 2021'],
    ['Undated', 'Undated'],
  ]) {
    const { view } = await openApp('/regions/japan', createMemoryReader(await compileWithClocks(clocks)));
    expect(screen.queryByRole('list', { name: /^Articles by/u })).toBeNull();
    screen.getByLabelText('From');
    view.unmount();
  }
});

test('lists world regions above countries, with the numbers of articles that they leave', async () => {
  const { user, addressNow } = await open('/?tag=gardens');
  const about = within(within(screen.getByRole('complementary')).getByRole('list', { name: 'About' }));
  const remaining = naively({ tag: ['gardens'], about: ['africa'] });
  await waitFor(() => expect(about.getByRole('link', { name: `Africa ${remaining} About` })).toBeDefined());
  await user.click(about.getByRole('link', { name: `Africa ${remaining} About` }));
  await waitFor(() => expect(addressNow()).toBe('/?about=africa&tag=gardens'));
  await waitFor(() => expect(count()).toMatch(new RegExp(`^${remaining} articles`, 'u')));
  const chosen = await about.findByRole('link', { name: `Africa ${remaining} About` });
  expect(chosen.getAttribute('aria-current')).toBe('true');
});

test('finds a place by a part of its name', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  const about = screen.getByRole('heading', { name: 'About' }).closest('details') ?? document.body;
  await user.click(within(about).getByRole('button', { name: /^All \d+ places$/u }));
  const list = within(await within(about).findByRole('list', { name: 'All places' }));
  const names = list.getAllByRole('link').map(({ textContent }) => textContent?.replace(/ \d+$/u, ''));
  expect(names).toEqual(names.toSorted((a = '', b = '') => a.localeCompare(b)));
  await user.type(within(about).getByRole('searchbox', { name: 'Find among places' }), 'vie');
  await waitFor(() => expect(list.getAllByRole('link')).toHaveLength(1));
  within(about).getByText(/^1 of \d+ places$/u);
  await user.click(list.getByRole('link', { name: `Vietnam ${naively({ about: ['vietnam'] })} About` }));
  await waitFor(() => expect(addressNow()).toBe('/?about=vietnam'));
});

test('shades the countries of the list on a map, whose links add conditions', async () => {
  const { user } = await open('/regions/europe?tag=gardens');
  await user.click(screen.getByRole('button', { name: 'Map' }));
  const title = await screen.findByText(`Portugal: ${naively({ about: ['europe', 'portugal'], tag: ['gardens'] })}`);
  const link = title.closest('a');
  expect(link?.getAttribute('href')).toBe('/regions/europe?about=portugal&tag=gardens');
  expect(link?.getAttribute('tabindex')).toBe('-1');
});
