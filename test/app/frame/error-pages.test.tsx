import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DataReader } from '#app/archive/data-reader.ts';
import { NewsError } from '#app/archive/errors.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const seeds = readProjectSeeds();
const sidecar = Object.keys(seeds).find((name) => name.endsWith('.yaml')) ?? '';
const archive = await compileSeeds({
  ...seeds,
  [sidecar]: `${seeds[sidecar]}\nformer: an-older-headline-0123456789\n`,
});
const headline = /^Putin Refuses Trump Request to Expel Iran and Syria/u;
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const open = (path: string) => openApp(path, createMemoryReader(archive));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

test('corrects a wrong slug in place, keeping query and fragment', async () => {
  const { addressNow, navigation } = await open('/articles/another-headline-7bfah3584a?from=mail#about-iran');
  screen.getByRole('heading', { level: 1, name: headline });
  await waitFor(() => expect(addressNow()).toBe(`${address}?from=mail#about-iran`));
  expect(navigation.view().action).toBe('REPLACE');
});

test('opens an article by a bare id and by an id in capitals', async () => {
  const { addressNow } = await open('/articles/7BFAH3584A');
  await waitFor(() => expect(addressNow()).toBe(address));
  screen.getByRole('heading', { level: 1, name: headline });
});

test('opens an article by a former id', async () => {
  const { addressNow } = await open('/articles/an-older-headline-0123456789');
  screen.getByRole('heading', { level: 1, name: headline });
  await waitFor(() => expect(addressNow()).toBe(address));
});

test.each(['/nowhere', '/articles/no-id-here', '/articles/gone-0000000000', '/regions/atlantis', '/tags/nothing-here'])(
  'shows the not-found page within the layout at %s',
  async (path) => {
    const { user, addressNow } = await open(path);
    expect(title()).toBe('Page not found');
    screen.getByRole('navigation', { name: 'Main' });
    expect(document.title).toBe('Page not found · Dateline');
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'The latest' }));
    await waitFor(() => expect(addressNow()).toBe('/'));
    await waitFor(() => expect(title()).toBe('The latest'));
  },
);

test('shows the new-version page when the data has another format', async () => {
  const files = new Map(archive.files).set('manifest.json', JSON.stringify({ ...archive.manifest, format: 99 }));
  await openApp('/', createMemoryReader({ files }));
  expect(title()).toBe('There is a new version');
  screen.getByText('Reload', { selector: 'a' });
});

test('shows the new-version page when a file of the old edition is missing', async () => {
  const files = new Map([...archive.files].filter(([path]) => !path.startsWith('heads/')));
  await openApp('/', createMemoryReader({ files }));
  expect(title()).toBe('There is a new version');
});

test('shows the offline page, and the page itself once the connection is back', async () => {
  const memory = createMemoryReader(archive);
  let isOnline = true;
  const read: DataReader = async (path, signal) => {
    if (!isOnline) throw new NewsError('offline', `${path} could not be fetched`);
    return memory(path, signal);
  };
  const { user } = await openApp('/', read);
  isOnline = false;
  await user.click(screen.getByRole('link', { name: headline }));
  await waitFor(() => expect(title()).toBe('The archive cannot be reached'));
  const main = within(screen.getByRole('main'));
  main.getByText('Reload', { selector: 'a' });
  isOnline = true;
  await user.click(main.getByRole('link', { name: 'The latest' }));
  await waitFor(() => expect(title()).toBe('The latest'));
  await user.click(screen.getByRole('link', { name: headline }));
  await screen.findByRole('heading', { level: 1, name: headline });
});

test('shows the error page when the data is malformed', async () => {
  const read: DataReader = () => Promise.reject(new TypeError('no such thing'));
  await openApp('/tags', read);
  expect(title()).toBe('This page could not be shown');
});

test('shows the not-found page for an article of an empty archive', async () => {
  await openApp('/articles/a-headline-0123456789', createMemoryReader(await compileSeeds({})));
  expect(title()).toBe('Page not found');
});
