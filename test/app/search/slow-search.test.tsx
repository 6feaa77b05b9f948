import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NewsError } from '#app/archive/errors.ts';
import type { DataReader } from '#app/archive/data-reader.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300));
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the archive' });
const headingBecomes = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const results = () => within(screen.getByRole('region', { name: 'Results' })).queryAllByRole('article');

/** A connection whose responses for some files are delayed until `release` is called, or fail. */
function createUnsteadyReader() {
  const steady = createMemoryReader(archive);
  const state = { delayed: null as RegExp | null, failing: null as RegExp | null };
  const waiting: (() => void)[] = [];
  const read: DataReader = async (path, signal) => {
    if (state.failing?.test(path) === true) throw new NewsError('offline', path);
    if (state.delayed?.test(path) === true) await new Promise<void>((resolve) => waiting.push(resolve));
    return steady(path, signal);
  };
  return { read, state, release: () => waiting.splice(0).forEach((resolve) => resolve()), waiting };
}

test('never replaces a newer result by a late response', async () => {
  const { read, state, waiting, release } = createUnsteadyReader();
  const { user, addressNow } = await openApp('/search', read);
  state.delayed = /articles\//u;
  await user.type(field(), 'lanterns');
  await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
  state.delayed = null;
  await user.clear(field());
  await user.type(field(), 'jetty');
  await headingBecomes(/for “jetty”$/u);
  release();
  await waitFor(() => expect(results().length).toBeGreaterThan(4));
  expect(addressNow()).toBe('/search?q=jetty');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/for “jetty”$/u);
  for (const result of results()) expect(result.querySelector('mark')?.textContent).toMatch(/jetty/iu);
});

test('shows the offline page where the index cannot be reached, keeps the field, and tries again on typing', async () => {
  const { read, state } = createUnsteadyReader();
  const { user } = await openApp('/', read);
  state.failing = /index\//u;
  await user.type(field(), 'jetty');
  await headingBecomes('The archive cannot be reached');
  screen.getByText('Reload');
  expect([field().value, document.activeElement]).toEqual(['jetty', field()]);
  state.failing = null;
  await user.type(field(), ' {Backspace}{Backspace}y');
  await headingBecomes(/for “jetty”$/u);
});

test('shows the readable results and the number of the others, and fetches those on request', async () => {
  const { read, state } = createUnsteadyReader();
  const { user } = await openApp('/', read);
  await user.type(field(), 'jetty');
  await headingBecomes(/for “jetty”$/u);
  await waitFor(() => expect(results()).toHaveLength(30));
  state.failing = /articles\//u;
  await user.clear(field());
  await user.type(field(), 'lanterns');
  await headingBecomes(/for “lanterns”$/u);
  const notice = await screen.findByText(/results are not on this device/u);
  state.failing = null;
  for (const button of screen.getAllByRole('button', { name: 'Try again' })) await user.click(button);
  await waitFor(() => expect(results()).toHaveLength(30));
  expect(notice.isConnected).toBe(false);
});

test('shows thirty results, and thirty more on request with the focus on the first of them', async () => {
  const { read } = createUnsteadyReader();
  const { user, addressNow } = await openApp('/search?q=the', read);
  await waitFor(() => expect(results()).toHaveLength(30));
  await user.click(screen.getByRole('link', { name: 'More results' }));
  await waitFor(() => expect(addressNow()).toBe('/search?q=the&page=2'));
  await waitFor(() => expect(results()).toHaveLength(60));
  await waitFor(() => expect(results()[30]?.contains(document.activeElement)).toBe(true));
});

test('loads the engine and the directory of the index when the field gets the focus', async () => {
  const { read } = createUnsteadyReader();
  const requested: string[] = [];
  const { user } = await openApp('/', (path, signal) => {
    requested.push(path);
    return read(path, signal);
  });
  expect(requested.filter((path) => path.startsWith('index/'))).toEqual([]);
  await user.click(field());
  await waitFor(() => expect(requested.filter((path) => path.startsWith('index/'))).toHaveLength(1));
});

test('keeps the page before a search in the history, however fast the first letters follow', async () => {
  const { read, state, waiting, release } = createUnsteadyReader();
  const { user, go } = await openApp('/regions', read);
  state.delayed = /index\//u;
  await user.type(field(), 'lanterns');
  await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
  state.delayed = null;
  release();
  await headingBecomes(/for “lanterns”$/u);
  await go(-1);
  await headingBecomes('Regions');
});
