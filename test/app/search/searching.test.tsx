import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openArchive } from '../../support/archive/archive-search.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const seed = await compileSeeds(readProjectSeeds());
const forty = await compileSeeds(generateSeeds(40));
const open = (path: string, archive = forty) => openApp(path, createMemoryReader(archive));

const headline = 'Putin Refuses Trump Request to Expel Iran and Syria';
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the archive' });
const results = () => within(screen.getByRole('region', { name: 'Results' })).queryAllByRole('article');
const headlines = () => results().map((result) => within(result).getByRole('heading', { level: 2 }).textContent);
const heading = () => screen.getByRole('heading', { level: 1 });
const headingBecomes = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const { search } = openArchive(forty);
const countFound = async (q: string) => (await search(q)).total;
const marks = (element: Element) => [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

test('finds MOSKOW by Moscow, highlights it, and tells that it is the same place', async () => {
  const { user, addressNow } = await open('/', seed);
  await user.type(field(), 'Moscow');
  await headingBecomes('1 article for “Moscow”');
  expect(addressNow()).toBe('/search?q=Moscow');
  expect(document.title).toBe('“Moscow” · Search · Dateline');
  const [result] = results();
  if (result === undefined) throw new Error('no result');
  within(result).getByRole('link', { name: headline });
  expect(marks(result)).toContain('MOSKOW');
  expect(result.textContent).toContain('Moscow is printed MOSKOW here');
});

test('highlights the matches without altering a letter', async () => {
  for (const words of ['president putin', '"iran and syria"', 'forces', 'sancions', 'MOSCOW helsinki']) {
    const { view } = await open(`/search?q=${encodeURIComponent(words)}`, seed);
    const [result] = results();
    const text = result?.querySelector('.standfirst')?.textContent.replace(/^… | …$/gu, '') ?? 'nothing';
    expect(headlines()).toEqual([headline]);
    const printed = Object.values(readProjectSeeds()).join('\n');
    expect(printed.replaceAll(/\s+/gu, ' ')).toContain(text);
    expect(marks(result ?? document.body).length, words).toBeGreaterThan(0);
    view.unmount();
  }
});

test('the first letter adds a history entry, the following ones replace it, Enter completes it', async () => {
  const { user, addressNow, go } = await open('/regions');
  await user.type(field(), 'lanterns');
  await headingBecomes(/for “lanterns”$/u);
  expect(document.activeElement).toBe(field());
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(heading());
  await user.clear(field());
  await user.type(field(), 'jetty');
  await headingBecomes(/for “jetty”$/u);
  await go(-1);
  await headingBecomes(/for “lanterns”$/u);
  expect(field().value).toBe('lanterns');
  await go(-1);
  await headingBecomes('Regions');
  expect(addressNow()).toBe('/regions');
  expect(field().value).toBe('');
  await go(1);
  await headingBecomes(/for “lanterns”$/u);
  expect(field().value).toBe('lanterns');
});

test('opens the search of an address, with its words in the field', async () => {
  await open('/search?q=the+long+bridge&about=kenya&sort=oldest');
  await waitFor(() => expect(field().value).toBe('the long bridge'));
  expect(heading().textContent).toMatch(/^\d+ articles? for “the long bridge”$/u);
  screen.getByRole('link', { name: 'Remove: About Kenya' });
  expect(screen.queryByRole('link', { name: /Remove: With/u })).toBeNull();
});

test('the slash key focuses the field, except while typing; Escape clears it', async () => {
  const { user, addressNow } = await open('/');
  await user.keyboard('/');
  expect(document.activeElement).toBe(field());
  await user.keyboard('a/b');
  expect(field().value).toBe('a/b');
  await waitFor(() => expect(addressNow()).toBe('/search?q=a%2Fb'));
  await user.keyboard('{Escape}');
  await headingBecomes('Search');
  expect([addressNow(), field().value]).toEqual(['/search', '']);
  expect(document.activeElement).toBe(field());
});

test('the arrow keys move between field and results, j and k through the results', async () => {
  const { user } = await open('/');
  await user.type(field(), 'lanterns');
  await headingBecomes(/for “lanterns”$/u);
  await waitFor(() => expect(heading().textContent).toMatch(new RegExp(`^${results().length} articles`, 'u')));
  const links = results().map((result) => within(result).getByRole('heading', { level: 2 }).querySelector('a'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(links[0]);
  await user.keyboard('{ArrowDown}j');
  await waitFor(() => expect(document.activeElement).toBe(links[2]));
  await user.keyboard('k');
  await waitFor(() => expect(document.activeElement).toBe(links[1]));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(field());
  await user.keyboard('jk');
  expect(field().value).toBe('lanternsjk');
});

test('tells which word no article has and what was searched instead', async () => {
  const { user, addressNow } = await open('/search?q=lanternz');
  const note = screen.getByText(/No article contains “lanternz”/u);
  await user.click(within(note).getByRole('link', { name: 'lanterns' }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns'));
  await headingBecomes(/for “lanterns”$/u);
  expect(screen.queryByText(/No article says/u)).toBeNull();
  expect(field().value).toBe('lanterns');
});

test('tells which word finds nothing, and offers the query without it', async () => {
  const { user } = await open('/search?q=xylophone+lanterns');
  expect(heading().textContent).toBe('No results for “xylophone lanterns”');
  screen.getByText('No article contains “xylophone”, or anything like it.');
  const why = screen.getByText(
    /^0 of 40 articles\. \d+ are found for “lanterns”, none of them found for “xylophone”\.$/u,
  );
  const left = Number(/(\d+) are/u.exec(why.textContent ?? '')?.[1]);
  await user.click(screen.getByRole('link', { name: `${left} articles if they need not be found for “xylophone”` }));
  await headingBecomes(`${left} articles for “lanterns”`);
  expect(headlines()[0]).toMatch(/Lanterns/u);
});

test('offers to drop the word whose removal gives the most results', async () => {
  const { user, addressNow } = await open('/search?q=lanterns+jetty');
  expect(heading().textContent).toBe('No results for “lanterns jetty”');
  const [way, ...others] = screen.getAllByRole('link', { name: /if they need not be/u });
  expect(others).toEqual([]);
  const promised = Math.max(...(await Promise.all(['lanterns', 'jetty'].map(countFound))));
  expect(way?.textContent).toMatch(
    new RegExp(`^${promised} articles if they need not be found for “(lanterns|jetty)”$`, 'u'),
  );
  await user.click(way ?? document.body);
  await headingBecomes(new RegExp(`^${promised} articles for`, 'u'));
  expect(addressNow()).toMatch(/^\/search\?q=(lanterns|jetty)$/u);
});

test('keeps conditions while the words change, and tells where they leave no results', async () => {
  const { user, addressNow, view } = await open('/search?about=kenya');
  await user.type(field(), 'lanterns');
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns&about=kenya'));
  await headingBecomes(/for “lanterns”$/u);
  await user.click(screen.getByRole('link', { name: 'Remove: About Kenya' }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns'));
  view.unmount();
  await open('/search?q=lanterns&until=1900-01-01');
  expect(heading().textContent).toBe('No results for “lanterns”');
  const left = await countFound('lanterns');
  screen.getByText(`0 of 40 articles. ${left} are found for “lanterns”, none of them dated until 1900-01-01.`);
  const way = screen.getByRole('link', { name: `${left} articles if they need not be dated until 1900-01-01` });
  expect(way.getAttribute('href')).toBe('/search?q=lanterns');
});

test('offers the view as a list where a query finds nothing in it', async () => {
  const { user, addressNow } = await open('/search?q=xylophone&about=kenya');
  screen.getByText(/^0 of 40 articles\. \d+ are about Kenya, none of them found for “xylophone”\.$/u);
  await user.click(screen.getByRole('link', { name: /^\d+ articles if they need not be found for “xylophone”$/u }));
  await headingBecomes('About Kenya');
  expect(addressNow()).toBe('/?about=kenya');
});

test('offers the words of a phrase that no article has', async () => {
  const { user, addressNow } = await open(`/search?q=${encodeURIComponent('"lanterns thousand"')}`);
  screen.getByText(/are found for “lanterns thousand”, none of them found as a phrase\.$/u);
  await user.click(screen.getByRole('link', { name: /^\d+ articles if they need not be found as a phrase$/u }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns%20thousand'));
  await headingBecomes(/^\d+ articles for/u);
});

test('orders by best match, or by time on request', async () => {
  const { user, addressNow } = await open('/search?q=lanterns');
  await user.click(await screen.findByRole('link', { name: 'Oldest first' }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns&sort=oldest'));
  const dates = () => results().flatMap((result) => result.querySelector('time')?.dateTime.slice(0, 10) ?? []);
  await waitFor(() => expect(new Set(dates()).size).toBeGreaterThan(3));
  await waitFor(() => expect(dates()).toEqual(dates().toSorted()));
  await user.click(screen.getByRole('link', { name: 'Best match first' }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=lanterns'));
});

test('announces the result after typing pauses', async () => {
  const { user } = await open('/');
  const announced = () => screen.queryAllByRole('status').map(({ textContent }) => textContent);
  await user.type(field(), 'lanterns');
  await headingBecomes(/for “lanterns”$/u);
  const found = heading().textContent;
  await waitFor(() => expect(announced()).toContain(found));
});

test('narrows any list by words, and shows them as a condition', async () => {
  const { user, addressNow } = await open('/regions/canada?q=lanterns');
  const articles = within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('article');
  for (const article of articles) expect(article.textContent).toMatch(/Lanterns/u);
  expect(field().value).toBe('');
  await user.click(screen.getByRole('link', { name: 'Remove: With “lanterns”' }));
  await waitFor(() => expect(addressNow()).toBe('/regions/canada'));
});

test('describes the search before there are words, with examples that have results', async () => {
  const { user } = await open('/search');
  screen.getByText(/Headlines, captions and texts of 40 articles/u);
  const [example] = within(
    screen.getByRole('heading', { name: 'For example' }).parentElement ?? document.body,
  ).getAllByRole('link');
  await user.click(example ?? document.body);
  await headingBecomes(new RegExp(`for “${example?.textContent}”$`, 'u'));
  expect(results().length).toBeGreaterThan(0);
});

test('opens a result and returns to it', async () => {
  const { user, go } = await open('/search?q=lanterns');
  await waitFor(() => expect(results().length).toBeGreaterThan(4));
  const link = within(results()[2] ?? document.body)
    .getByRole('heading', { level: 2 })
    .querySelector('a');
  const name = link?.textContent ?? '';
  await user.click(link ?? document.body);
  await headingBecomes(new RegExp(`^${name}`, 'u'));
  await go(-1);
  await headingBecomes(/for “lanterns”$/u);
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
});
