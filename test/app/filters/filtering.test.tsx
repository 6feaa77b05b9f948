import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listSize } from '#news/archive/archive.ts';
import { noFilters } from '#news/filters/filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(40));
const all = readSummaries(archive);
const open = (path: string) => openApp(path, createMemoryReader(archive));

const headlines = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => heading.closest('article') !== null)
    .map(({ textContent }) => textContent);
const expected = (filters: Partial<typeof noFilters>) =>
  filterNaively(all, { ...noFilters, ...filters }).map(({ headline }) => headline);
const choices = (facet: string) => within(within(screen.getByRole('complementary')).getByRole('list', { name: facet }));
const count = () => within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('status')[0]?.textContent;

test('lists the newest first, and counts all', async () => {
  await open('/');
  expect(headlines()).toEqual(expected({}).slice(0, listSize));
  expect(count()).toBe('40 articles, newest first by the printed clock');
});

test('narrows by what a story is about through the panel, keeps the focus there and announces the count', async () => {
  const { user, addressNow } = await open('/');
  const link = choices('About').getByRole('link', { name: /^Kenya/u });
  const promised = Number(/\d+/u.exec(link.textContent ?? '')?.[0]);
  await user.click(link);
  await waitFor(() => expect(addressNow()).toBe('/?about=kenya'));
  const left = expected({ about: ['kenya'] });
  expect(left.length).toBe(promised);
  await waitFor(() => expect(headlines()).toEqual(left));
  expect(count()).toMatch(new RegExp(`^${promised} articles, newest first`, 'u'));
  expect(document.activeElement?.textContent).toMatch(/^Kenya/u);
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
});

test('narrows by where a story was filed from, which is another thing than what it is about', async () => {
  const { user, addressNow } = await open('/');
  await user.click(choices('Filed from').getByRole('link', { name: /^Indonesia/u }));
  await waitFor(() => expect(headlines()).toEqual(expected({ filed: ['indonesia'] })));
  expect(addressNow()).toBe('/?filed=indonesia');
  expect(expected({ filed: ['indonesia'] })).not.toEqual(expected({ about: ['indonesia'] }));
});

test('asks of a story every tag that is chosen, and takes one away again', async () => {
  const { user, addressNow } = await open('/');
  await user.click(choices('Tags').getByRole('link', { name: /^harbours/u }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=harbours'));
  await screen.findByRole('link', { name: 'Without: Tagged harbours' });
  await user.click(choices('Tags').getByRole('link', { name: /^gardens/u }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens&tag=harbours'));
  await waitFor(() => expect(headlines()).toEqual(expected({ tag: ['gardens', 'harbours'] })));
  await user.click(screen.getByRole('link', { name: 'Without: Tagged harbours' }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens'));
  await waitFor(() => expect(headlines()).toEqual(expected({ tag: ['gardens'] })));
});

test('narrows by printed dates once they are typed whole', async () => {
  const { user, addressNow } = await open('/');
  await user.type(screen.getByLabelText(/^From/u), '2018-01-01');
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01'));
  await user.type(screen.getByLabelText(/^To/u), '2019-12-31');
  await user.tab();
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01&until=2019-12-31'));
  await waitFor(() => expect(headlines()).toEqual(expected({ since: '2018-01-01', until: '2019-12-31' })));
});

test('takes both of the days it is given into the span', async () => {
  const day = all.find(({ clock }) => typeof clock?.date === 'string')?.clock?.date ?? 'none';
  await open(`/?since=${day}&until=${day}`);
  expect(headlines()).toEqual(all.filter(({ clock }) => clock?.date === day).map(({ headline }) => headline));
});

test('turns the order round', async () => {
  const { user, addressNow } = await open('/');
  await user.click(screen.getByRole('link', { name: 'Oldest first' }));
  await waitFor(() => expect(addressNow()).toBe('/?sort=oldest'));
  await waitFor(() => expect(headlines()).toEqual(expected({ sort: 'oldest' }).slice(0, listSize)));
  expect(count()).toMatch(/oldest first/u);
});

test('opens the view that a shared address describes', async () => {
  await open('/?about=europe&since=2018-01-01&sort=oldest');
  expect(headlines()).toEqual(expected({ about: ['europe'], since: '2018-01-01', sort: 'oldest' }));
  const conditions = screen.getByRole('list', { name: 'Conditions' });
  expect([...conditions.children].map(({ textContent }) => textContent)).toEqual([
    'About Europe ×',
    'Since 2018-01-01 ×',
    'Clear all',
  ]);
});

test('clears all conditions at once and keeps the order', async () => {
  const { user, addressNow } = await open('/?about=europe&tag=gardens&sort=oldest');
  await user.click(screen.getByRole('link', { name: 'Clear all' }));
  await waitFor(() => expect(addressNow()).toBe('/?sort=oldest'));
});

test('drops what an address asks and nobody knows, and says so', async () => {
  await open('/?about=atlantis&about=kenya&since=2018-02-30&utm_source=letter');
  expect(headlines()).toEqual(expected({ about: ['kenya'] }));
  screen.getByText('Left out, because it means nothing here: since=2018-02-30, about=atlantis');
});

test('explains an empty result, and leads out of it by the condition whose removal helps most', async () => {
  const { user, addressNow } = await open('/?about=kenya&tag=nothing-here');
  const left = expected({ about: ['kenya'] });
  expect(count()).toBe(`0 of 40 articles. ${left.length} are about Kenya, none of them tagged nothing-here.`);
  const way = `${left.length} articles if they need not be tagged nothing-here`;
  await user.click(screen.getByRole('link', { name: way }));
  await waitFor(() => expect(addressNow()).toBe('/?about=kenya'));
  await waitFor(() => expect(headlines()).toEqual(left));
});

test('leaves the page of a region where that helps most, and takes the other conditions along', async () => {
  const { user, addressNow } = await open('/regions/mali?tag=gardens&sort=oldest');
  const left = expected({ tag: ['gardens'], sort: 'oldest' });
  expect(count()).toBe(`0 of 40 articles. ${left.length} are tagged gardens, none of them about Mali.`);
  await user.click(screen.getByRole('link', { name: `${left.length} articles if they need not be about Mali` }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=gardens&sort=oldest'));
});

test.each([
  ['/?since=2020-05-01&until=2019-01-01', 'No day is both since 2020-05-01 and until 2019-01-01.'],
  ['/?filed=kenya&filed=peru', 'A story is filed from one place.'],
  ['/?about=kenya&about=no-place-stated', 'A story that states no place is about no other.'],
  ['/?about=mali', 'None is about Mali.'],
  ['/?about=mali&tag=nothing-here', 'Nothing is left whichever one condition is taken away.'],
])('says why %s can hold nothing', async (address, why) => {
  await open(address);
  expect(count()).toBe(`0 of 40 articles. ${why}`);
});

test('turns dates round that stand the wrong way', async () => {
  const { user, addressNow } = await open('/?since=2020-05-01&until=2018-01-01');
  await user.click(screen.getByRole('link', { name: 'Turn the dates round: 2018-01-01 to 2020-05-01' }));
  await waitFor(() => expect(addressNow()).toBe('/?since=2018-01-01&until=2020-05-01'));
  await waitFor(() => expect(headlines()).toEqual(expected({ since: '2018-01-01', until: '2020-05-01' })));
});
