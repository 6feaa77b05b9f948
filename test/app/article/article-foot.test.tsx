import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { articleQueries } from '#app/archive/article-queries.ts';
import { newsQueries } from '#app/archive/queries.ts';
import type { DataReader } from '#app/archive/data-reader.ts';
import { createClient } from '#app/site/create-client.ts';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(generateSeeds(60));
/** The order of the archive: newest first, undated last. */
const all = filterNaively(readSummaries(archive), noFilters);
const open = (address: string, read: DataReader = createMemoryReader(archive)) => openApp(address, read);
const neighbourLinks = () => within(screen.getByRole('navigation', { name: 'Previous and next' }));
const linkTo = (direction: 'Previous' | 'Next') =>
  neighbourLinks().queryByRole('link', { name: new RegExp(`^${direction} `, 'u') });
const relatedSection = () => screen.getByRole('region', { name: /^More from/u });

/** Makes the device one that does not save data, so that prefetching is allowed. */
function allowPrefetch(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: false }, configurable: true });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  onTestFinished(() => void vi.unstubAllGlobals());
}

test('finds the previous and the next article of every article, across months', async () => {
  const client = createClient(createMemoryReader(archive));
  expect(new Set(all.map(({ month }) => month)).size).toBeGreaterThan(5);
  for (const [at, article] of all.entries()) {
    const { newer, older } = await client.fetchQuery(articleQueries.neighbours(article));
    expect([newer?.id, older?.id], article.headline).toEqual([all[at - 1]?.id, all[at + 1]?.id]);
  }
});

test('links to the previous and the next article with their headlines, places and clocks', async () => {
  const [newer, article, older] = all;
  if (newer === undefined || article === undefined || older === undefined) throw new Error('three stories expected');
  const { user, addressNow } = await open(urls.article(article));
  await waitFor(() => expect(linkTo('Previous')?.textContent).toContain(older.headline));
  expect(linkTo('Next')?.textContent).toContain(newer.headline);
  expect(screen.getByRole('navigation', { name: 'Previous and next' }).textContent).toContain(older.clock?.printed);
  await user.click(linkTo('Previous') ?? document.body);
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${older.headline}`, 'u') });
  expect(addressNow()).toBe(urls.article(older));
  await waitFor(() => expect(linkTo('Next')?.textContent).toContain(article.headline));
});

test('shows no previous article for the oldest and no next one for the newest', async () => {
  const [newest, oldest] = [all[0], all.at(-1)];
  await open(urls.article(newest ?? { id: '', slug: '' }));
  await waitFor(() => expect(linkTo('Previous')).not.toBeNull());
  expect(linkTo('Next')).toBeNull();
  document.body.replaceChildren();
  await open(urls.article(oldest ?? { id: '', slug: '' }));
  await waitFor(() => expect(linkTo('Next')).not.toBeNull());
  expect(linkTo('Previous')).toBeNull();
});

test('shows at most three related articles about its country, the nearest in time, once the reader scrolls near', async () => {
  allowPrefetch();
  const kenya = [
    '3 May 2021',
    '9 May 2021',
    '1 June 2021',
    '7 July 2021',
    '2 August 2021',
    '5 December 2021',
    'Undated',
  ];
  const peru = ['6 May 2021', '10 May 2021', '20 May 2021', '4 June 2021', '8 July 2021', '9 August 2021'];
  const largeArchive = await compileSeeds(
    Object.fromEntries([
      ...kenya.map((day) => [`kenya ${day}.txt`, storyText(day, `Kenya ${day}`, 'NAIROBI, NNC - ', 'Kenya')]),
      ...peru.map((day) => [`peru ${day}.txt`, storyText(day, `Peru ${day}`, 'LIMA, NNC - ', 'Peru')]),
    ]) as Record<string, string>,
  );
  const read = createMemoryReader(largeArchive);
  const article = readSummaries(largeArchive).find(({ headline }) => headline === 'Kenya 1 June 2021');
  await open(urls.article(article ?? { id: '', slug: '' }), read);
  await waitFor(() => expect(linkTo('Next')).not.toBeNull());
  expect(within(relatedSection()).getAllByRole('link')).toHaveLength(1);
  expect(read.requested.filter((path) => path.startsWith('heads/about/'))).toEqual([]);
  fireEvent.scroll(document);
  const headlines = () => within(relatedSection()).getAllByRole('listitem');
  await waitFor(() => expect(headlines().length).toBe(3));
  expect(headlines().map((item) => within(item).getByRole('link').textContent)).toEqual([
    'Kenya 7 July 2021',
    'Kenya 9 May 2021',
    'Kenya 3 May 2021',
  ]);
  expect(within(relatedSection()).getByRole('link', { name: 'More from Kenya' })).toHaveProperty(
    'pathname',
    '/regions/kenya',
  );
});

test('shows the articles that share the most with it, what each shares, and how many there are about the country', async () => {
  allowPrefetch();
  const story = (at: number, headline: string, sidecar: string, from = 'NAIROBI, NNC - ') => ({
    [`${at}.txt`]: storyText(`${at} May 2021`, headline, from, 'Kenya'),
    [`${at}.yaml`]: sidecar,
  });
  const kenya = await compileSeeds({
    ...story(1, 'Far, and shares all', 'tags: [ferries, weather]\nregions: { add: [uganda, fiji] }'),
    ...story(2, 'Far, and filed from the same place', 'regions: { remove: [peru] }', 'LIMA, NNC - '),
    ...story(3, 'Far, and shares Uganda', 'regions: { add: [uganda] }'),
    ...[20, 21, 22, 24, 25].reduce(
      (stories, day) => ({ ...stories, ...story(day, `Near ${day}`, 'tags: [harbours]') }),
      {},
    ),
    ...story(23, 'It', 'tags: [ferries]\nregions: { add: [uganda, fiji], remove: [peru] }', 'LIMA, NNC - '),
  });
  const article = readSummaries(kenya).find(({ headline }) => headline === 'It');
  await open(urls.article(article ?? { id: '', slug: '' }), createMemoryReader(kenya));
  fireEvent.scroll(document);
  await waitFor(() => expect(within(relatedSection()).getAllByRole('listitem')).toHaveLength(3));
  const items = within(relatedSection()).getAllByRole('listitem');
  const textsOf = (item: HTMLElement) => [
    within(item).getByRole('link').textContent,
    ...[...(item.lastElementChild?.children ?? [])].map((why) => why.textContent),
  ];
  expect(items.map(textsOf)).toEqual([
    ['Far, and shares Uganda', 'Also about Kenya and Uganda'],
    ['Far, and filed from the same place', 'Also about Kenya', 'Also filed from Peru'],
    ['Far, and shares all', 'Also about Kenya, Uganda and Fiji', 'Also tagged ferries'],
  ]);
  within(relatedSection()).getByText('Of 9 articles about Kenya, the closest to this one.');
});

test('says that the previous and next articles are all there are about its country, and labels them', async () => {
  allowPrefetch();
  const two = await compileSeeds({
    'a.txt': storyText('3 May 2021', 'First'),
    'b.txt': storyText('4 May 2021', 'Second'),
    'c.txt': storyText('Undated', 'Some day', 'SUVA, NNC - ', 'Fiji'),
  });
  const article = readSummaries(two).find(({ headline }) => headline === 'First');
  await open(urls.article(article ?? { id: '', slug: '' }), createMemoryReader(two));
  fireEvent.scroll(document);
  await within(relatedSection()).findByText('Other articles about Japan are above.');
  expect(within(relatedSection()).queryByRole('list')).toBeNull();
  expect(linkTo('Next')?.textContent).toBe('Next by date Second');
  expect(linkTo('Previous')?.textContent).toBe('Previous Some day');
});

test('names its first country that other articles are about, and does not repeat the previous and next article', async () => {
  allowPrefetch();
  const seeds = {
    'a.txt': storyText('3 May 2021', 'One on Fiji', 'SUVA, NNC - ', 'Fiji'),
    'b.txt': storyText('4 May 2021', 'Only one on Kenya, and Fiji', 'NAIROBI, NNC - ', 'Kenya'),
    'b.yaml': 'regions:\n  add: [fiji]\n',
    'c.txt': storyText('5 May 2021', 'Another on Fiji', 'SUVA, NNC - ', 'Fiji'),
    'd.txt': storyText('6 May 2021', 'A third on Fiji', 'SUVA, NNC - ', 'Fiji'),
  };
  const smallArchive = await compileSeeds(seeds);
  const article = readArticles(smallArchive).find(({ headline }) => headline.startsWith('Only one'));
  expect(article?.about).toEqual(['KE', 'FJ']);
  await open(urls.article(article ?? { id: '', slug: '' }), createMemoryReader(smallArchive));
  fireEvent.scroll(document);
  await waitFor(() => expect(relatedSection().textContent).toContain('More from Fiji'));
  const items = await within(relatedSection()).findAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('link').textContent)).toEqual(['A third on Fiji']);
});

test('shows only the link where the device saves data', async () => {
  const article = all.find(({ about }) => about.includes('KE'));
  const read = createMemoryReader(archive);
  await open(urls.article(article ?? { id: '', slug: '' }), read);
  await waitFor(() => expect(linkTo('Next') ?? linkTo('Previous')).not.toBeNull());
  fireEvent.scroll(document);
  await waitFor(() => expect(within(relatedSection()).queryByRole('list')).toBeNull());
  expect(within(relatedSection()).getAllByRole('link')).toHaveLength(1);
  expect(read.requested.filter((path) => path.startsWith('heads/about/'))).toEqual([]);
});

test('renders no foot for the only article of an archive', async () => {
  await open('/articles/putin-refuses-7bfah3584a', createMemoryReader(await compileSeeds(readProjectSeeds())));
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Previous and next' })).toBeNull());
  expect(screen.queryByText(/^More from/u)).toBeNull();
});

test('reads on when what stands beside the article cannot be fetched', async () => {
  const memory = createMemoryReader(archive);
  const [, article] = all;
  await open(urls.article(article ?? { id: '', slug: '' }), (path, signal) =>
    path.includes('facets') ? Promise.reject(new Error('gone')) : memory(path, signal),
  );
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Previous and next' })).toBeNull());
  screen.getByRole('heading', { level: 1, name: new RegExp(`^${article?.headline}`, 'u') });
  within(relatedSection()).getByRole('link');
});

test('opens an article from a list, and one from its foot, without looking up its id', async () => {
  const read = createMemoryReader(archive);
  const { user } = await open('/', read);
  await user.click(screen.getByRole('link', { name: all[2]?.headline ?? '' }));
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${all[2]?.headline}`, 'u') });
  await screen.findByRole('navigation', { name: 'Previous and next' });
  await user.click(await neighbourLinks().findByRole('link', { name: /^Previous/u }));
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${all[3]?.headline}`, 'u') });
  expect(read.requested.filter((path) => path.startsWith('ids-'))).toEqual([]);
});

test('opens the article of a link although its list is of an older edition', async () => {
  const seeds = { 'a.txt': storyText('3 May 2021', 'First'), 'b.txt': storyText('4 May 2021', 'Second') };
  const [before, after] = [
    await compileSeeds(seeds),
    await compileSeeds({ ...seeds, 'new.txt': storyText('1 May 2021', 'Found later') }),
  ];
  const view = await createClient(createMemoryReader(before)).fetchQuery(newsQueries.list(noFilters));
  const client = createClient(createMemoryReader(after));
  client.setQueryData(newsQueries.list(noFilters).queryKey, view);
  for (const { id, headline } of view.items)
    expect((await client.fetchQuery(articleQueries.article(id))).headline).toBe(headline);
});
