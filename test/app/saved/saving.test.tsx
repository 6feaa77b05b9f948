import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { savedQuery } from '#app/device/saved-articles.ts';
import { writeSavedFile } from '#news/saved/saved-file.ts';
import { nothingSaved, savedArticle, type SavedData } from '#news/saved/saved-data.ts';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(6));
const [firstArticle, secondArticle, thirdArticle] = readArticles(archive);
if (firstArticle === undefined || secondArticle === undefined || thirdArticle === undefined)
  throw new Error('the archive has no three articles');

const open = (address: string) => openApp(address, createMemoryReader(archive));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const announcements = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const savedHeadlines = async () => {
  const list = within(await screen.findByRole('region', { name: 'Saved articles' }));
  return list.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
};

/** An exported file of another device. */
const fileOf = (data: Partial<SavedData>) => new File([writeSavedFile({ ...nothingSaved, ...data })], 'dateline.json');

/** Saves articles by their buttons, one after the other, and opens the page of saved articles. */
async function openSaved(...articles: readonly (typeof firstArticle)[]) {
  for (const article of articles) {
    if (article === undefined) continue;
    const { user, view } = await open(urls.article(article));
    await user.click(await button('Save'));
    await button('Saved');
    view.unmount();
  }
  return open(urls.saved());
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

test('saves and removes an article by the same button, and announces both', async () => {
  const { user } = await open(urls.article(firstArticle));
  const save = await button('Save');
  expect(save.getAttribute('aria-pressed')).toBe('false');
  await user.click(save);
  await waitFor(() => expect(announcements()).toContain('Saved on this device.'));
  expect([save.textContent, save.getAttribute('aria-pressed')]).toEqual(['Saved', 'true']);
  await user.click(save);
  await waitFor(() => expect(announcements()).toContain('No longer saved.'));
  expect([save.textContent, save.getAttribute('aria-pressed')]).toEqual(['Save', 'false']);
});

test('lists saved articles, last saved first; removes and restores one in place, and keeps the focus', async () => {
  const { user } = await openSaved(firstArticle, secondArticle, thirdArticle);
  expect(await savedHeadlines()).toEqual([thirdArticle, secondArticle, firstArticle].map(({ headline }) => headline));
  const remove = await button(`Remove: ${secondArticle.headline}`);
  await user.click(remove);
  await waitFor(() => expect(announcements()).toContain('Removed. 2 articles, last saved first'));
  expect(await savedHeadlines()).toEqual([thirdArticle, firstArticle].map(({ headline }) => headline));
  expect([document.activeElement, remove.textContent]).toEqual([remove, `Undo: ${secondArticle.headline}`]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(announcements()).toContain('Saved again. 3 articles, last saved first'));
  expect(await savedHeadlines()).toEqual([thirdArticle, secondArticle, firstArticle].map(({ headline }) => headline));
  expect(document.activeElement).toBe(remove);
});

test('explains the page where nothing is saved', async () => {
  await open(urls.saved());
  await waitFor(() => expect(announcements()).toContain(' No saved articles.'));
  screen.getByText(/“Save” button next to “Share”/u);
});

test('merges an imported file, announces how many articles are new, and marks one that the archive lacks', async () => {
  const { user } = await openSaved(firstArticle);
  const at = '2020-01-01T00:00:00.000Z';
  const stranger = { ...savedArticle(thirdArticle, at), id: '0000000000', headline: 'Of Another Archive' };
  await user.upload(
    await screen.findByLabelText('Import'),
    fileOf({ saved: [savedArticle(firstArticle, at), savedArticle(secondArticle, at), stranger] }),
  );
  await waitFor(() => expect(announcements()).toContain('3 articles saved in the file, 2 new here.'));
  expect((await savedHeadlines()).toSorted()).toEqual(
    [firstArticle.headline, secondArticle.headline, stranger.headline].toSorted(),
  );
  expect(await screen.findAllByText('This article is no longer in the archive.')).toHaveLength(1);
});

test('imports nothing from a damaged file, and names the fault', async () => {
  const { user } = await openSaved(firstArticle);
  const [good, bad] = [secondArticle, thirdArticle].map((article) => savedArticle(article, '2020-01-01T00:00:00.000Z'));
  if (good === undefined || bad === undefined) throw new Error('there are two');
  await user.upload(await screen.findByLabelText('Import'), fileOf({ saved: [good, { ...bad, id: 'x' }] }));
  await waitFor(() =>
    expect(announcements()).toContain(
      'Nothing was imported from this file. The file is damaged: “saved”, entry 2, has no readable “id”.',
    ),
  );
  expect(await savedHeadlines()).toEqual([firstArticle.headline]);
});

test.each([
  ['is of another kind', { file: 'notes' }, 'This is not a file of saved articles.'],
  [
    'is newer than the page',
    { version: 2 },
    'The file was made by a newer version of this site. Reload this page first.',
  ],
  ['does not say whether to mark', { marksRead: 'yes' }, 'The file is damaged at its beginning.'],
  ['lacks a list', { read: null }, 'The file is damaged: it has no list “read”.'],
])('explains why nothing is imported from a file that %s', async (_what, change, fault) => {
  const { user } = await openSaved(firstArticle);
  await user.upload(await screen.findByLabelText('Import'), fileOf(change as Partial<SavedData>));
  await waitFor(() => expect(announcements()).toContain(`Nothing was imported from this file. ${fault}`));
});

test('explains that saving failed where the browser denies storage, and keeps the article readable', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { user, navigation } = await open(urls.article(firstArticle));
  await user.click(await button('Save'));
  await waitFor(() =>
    expect(announcements()).toContain(
      'Nothing was saved. This browser lets the site save nothing. Private windows and blocked cookies do that.',
    ),
  );
  expect((await button('Save')).getAttribute('aria-pressed')).toBe('false');
  screen.getByRole('heading', { level: 1, name: firstArticle.headline });
  await navigation.navigate(urls.saved());
  await screen.findByText(/^Nothing can be saved here\. This browser/u);
});

test('explains that saving failed where storage is full, and keeps what is saved', async () => {
  const { user, navigation } = await openSaved(firstArticle);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(this: IDBObjectStore) {
    const writing = this.get('kept');
    // As in a browser: the write is accepted, and then the transaction fails.
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    this.transaction.abort();
    return writing;
  });
  await navigation.navigate(urls.article(secondArticle));
  await user.click(await button('Save'));
  await waitFor(() =>
    expect(announcements()).toContain(
      'Nothing was saved. This device has no space left. Remove something, then try again.',
    ),
  );
  await navigation.navigate(urls.saved());
  expect(await savedHeadlines()).toEqual([firstArticle.headline]);
});

test('marks articles that were read to the end in lists, until marks are turned off and deleted', async () => {
  // jsdom has no layout: an open article is visible to its end at once. It counts as read only after a scroll and a pause.
  const { user, client, navigation } = await open(urls.article(firstArticle));
  const marked = () =>
    screen.queryAllByText('Read').map((mark) => mark.closest('article')?.querySelector('h2')?.textContent);
  await waitFor(() => expect(client.getQueryData(savedQuery.queryKey)).toBeDefined());
  expect(client.getQueryData(savedQuery.queryKey)?.read).toEqual([]);
  const scrollAndRest = async () => {
    fireEvent.scroll(document);
    await waitFor(() => expect(client.getQueryData(savedQuery.queryKey)?.read).toHaveLength(1), { timeout: 2000 });
  };
  await vi.waitFor(scrollAndRest, { timeout: 40_000 });
  await navigation.navigate(urls.front());
  await screen.findByRole('heading', { level: 2, name: firstArticle.headline });
  expect(marked()).toEqual([firstArticle.headline]);
  await navigation.navigate(urls.saved());
  const mark = await screen.findByRole('checkbox', { name: 'Mark it in lists' });
  expect(mark).toHaveProperty('checked', true);
  await user.click(mark);
  await waitFor(() => expect(announcements()).toContain('Off. The marks are erased.'));
  await navigation.navigate(urls.front());
  await screen.findByRole('heading', { level: 2, name: firstArticle.headline });
  expect(marked()).toEqual([]);
});

test('erases all stored data after a confirmation; a second press of the same button cancels', async () => {
  const settings = ['dateline-display', 'dateline-language', 'dateline:shortcuts'];
  // Keys of another site of the same host, and of another program.
  const others = ['dateline-display:/news/', 'dateline:shortcuts:/news/', 'of-another-site'];
  const { user, navigation } = await openSaved(firstArticle);
  for (const key of settings) localStorage.setItem(key, '{}');
  for (const key of others) localStorage.setItem(key, '{}');
  await navigation.navigate(urls.about());
  const erase = await button('Erase everything');
  await user.dblClick(erase);
  expect(screen.queryByRole('button', { name: 'Yes, erase it for good' })).toBeNull();
  expect(localStorage).toHaveLength(settings.length + others.length);
  await user.click(erase);
  await user.click(await button('Yes, erase it for good'));
  await waitFor(() => expect(announcements()).toContain('Erased. This site stores nothing on this device now.'));
  expect(document.activeElement).toBe(erase);
  expect(Object.keys(localStorage).toSorted()).toEqual(others);
  expect(await indexedDB.databases()).toEqual([]);
  await navigation.navigate(urls.saved());
  await waitFor(() => expect(announcements()).toContain(' No saved articles.'));
  expect(await indexedDB.databases()).toEqual([]);
  localStorage.clear();
});
