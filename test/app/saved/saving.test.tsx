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
const [one, two, three] = readArticles(archive);
if (one === undefined || two === undefined || three === undefined) throw new Error('the archive has no three articles');

const open = (address: string) => openApp(address, createMemoryReader(archive));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const savedHeadlines = async () => {
  const list = within(await screen.findByRole('region', { name: 'Saved articles' }));
  return list.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
};

/** A file of what another device keeps. */
const fileOf = (kept: Partial<SavedData>) => new File([writeSavedFile({ ...nothingSaved, ...kept })], 'dateline.json');

/** Saves articles as a reader does, one after the other, and opens the page that lists them. */
async function openSaved(...articles: readonly (typeof one)[]) {
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

test('saves an article, says so on the button and aloud, and takes it out again by the same button', async () => {
  const { user } = await open(urls.article(one));
  const save = await button('Save');
  expect(save.getAttribute('aria-pressed')).toBe('false');
  await user.click(save);
  await waitFor(() => expect(said()).toContain('Saved on this device.'));
  expect([save.textContent, save.getAttribute('aria-pressed')]).toEqual(['Saved', 'true']);
  await user.click(save);
  await waitFor(() => expect(said()).toContain('No longer saved.'));
  expect([save.textContent, save.getAttribute('aria-pressed')]).toEqual(['Save', 'false']);
});

test('lists what was saved, the last first; removes and brings back in place, and the focus stays', async () => {
  const { user } = await openSaved(one, two, three);
  expect(await savedHeadlines()).toEqual([three, two, one].map(({ headline }) => headline));
  const remove = await button(`Remove: ${two.headline}`);
  await user.click(remove);
  await waitFor(() => expect(said()).toContain('Removed. 2 articles, last saved first'));
  expect(await savedHeadlines()).toEqual([three, one].map(({ headline }) => headline));
  expect([document.activeElement, remove.textContent]).toEqual([remove, `Undo: ${two.headline}`]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(said()).toContain('Saved again. 3 articles, last saved first'));
  expect(await savedHeadlines()).toEqual([three, two, one].map(({ headline }) => headline));
  expect(document.activeElement).toBe(remove);
});

test('says what the page is for where nothing is saved', async () => {
  await open(urls.saved());
  await waitFor(() => expect(said()).toContain(' Nothing is saved.'));
  screen.getByText(/next to “Share”, stands “Save”/u);
});

test('adds what a file holds to what is there, says how many were new, and that the archive does not have one of them', async () => {
  const { user } = await openSaved(one);
  const at = '2020-01-01T00:00:00.000Z';
  const stranger = { ...savedArticle(three, at), id: '0000000000', headline: 'Of Another Archive' };
  await user.upload(
    await screen.findByLabelText('Import'),
    fileOf({ saved: [savedArticle(one, at), savedArticle(two, at), stranger] }),
  );
  await waitFor(() => expect(said()).toContain('3 articles saved in the file, 2 new here.'));
  expect((await savedHeadlines()).toSorted()).toEqual([one.headline, two.headline, stranger.headline].toSorted());
  expect(await screen.findAllByText('This article is no longer in the archive.')).toHaveLength(1);
});

test('takes nothing from a file that is damaged, and says where', async () => {
  const { user } = await openSaved(one);
  const [good, bad] = [two, three].map((article) => savedArticle(article, '2020-01-01T00:00:00.000Z'));
  if (good === undefined || bad === undefined) throw new Error('there are two');
  await user.upload(await screen.findByLabelText('Import'), fileOf({ saved: [good, { ...bad, id: 'x' }] }));
  await waitFor(() =>
    expect(said()).toContain(
      'Nothing was taken from this file. The file is damaged: “saved”, entry 2, has no “id” that can be read.',
    ),
  );
  expect(await savedHeadlines()).toEqual([one.headline]);
});

test.each([
  [
    'is of another kind',
    { file: 'notes' },
    'This is not a file of what Dateline keeps: such a file is made by “Export”.',
  ],
  [
    'is newer than the page',
    { version: 2 },
    'The file was made by a newer Dateline than this page. Load the page again first.',
  ],
  ['does not say whether to mark', { marksRead: 'yes' }, 'The file is damaged at its beginning.'],
  ['lacks a list', { read: null }, 'The file is damaged: it has no list “read”.'],
])('says of a file why nothing is taken where it %s', async (_what, change, fault) => {
  const { user } = await openSaved(one);
  await user.upload(await screen.findByLabelText('Import'), fileOf(change as Partial<SavedData>));
  await waitFor(() => expect(said()).toContain(`Nothing was taken from this file. ${fault}`));
});

test('where the browser keeps nothing it says so to who wants to save, and the article reads on', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { user, router } = await open(urls.article(one));
  await user.click(await button('Save'));
  await waitFor(() =>
    expect(said()).toContain(
      'Nothing was saved. This browser lets the site keep nothing. Private windows and blocked cookies do that.',
    ),
  );
  expect((await button('Save')).getAttribute('aria-pressed')).toBe('false');
  screen.getByRole('heading', { level: 1, name: one.headline });
  await router.navigate(urls.saved());
  await screen.findByText(/^Nothing can be kept here\. This browser/u);
});

test('where there is no room left it says so, and what was there stays', async () => {
  const { user, router } = await openSaved(one);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(this: IDBObjectStore) {
    const writing = this.get('kept');
    // As a browser does: what is written is accepted, and the transaction then fails.
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    this.transaction.abort();
    return writing;
  });
  await router.navigate(urls.article(two));
  await user.click(await button('Save'));
  await waitFor(() =>
    expect(said()).toContain(
      'Nothing was saved. This device has no room left for it. Remove something, then try again.',
    ),
  );
  await router.navigate(urls.saved());
  expect(await savedHeadlines()).toEqual([one.headline]);
});

test('an article that was read to its end is marked in lists, until marks are turned off and forgotten', async () => {
  // jsdom lays nothing out: whatever is open is in sight to its end. Who has only opened it has not read it yet.
  const { router, user, client } = await open(urls.article(one));
  const marked = () =>
    screen.queryAllByText('Read').map((mark) => mark.closest('article')?.querySelector('h2')?.textContent);
  await waitFor(() => expect(client.getQueryData(savedQuery.queryKey)).toBeDefined());
  expect(client.getQueryData(savedQuery.queryKey)?.read).toEqual([]);
  const scrollAndRest = async () => {
    fireEvent.scroll(document);
    await waitFor(() => expect(client.getQueryData(savedQuery.queryKey)?.read).toHaveLength(1), { timeout: 2000 });
  };
  await vi.waitFor(scrollAndRest, { timeout: 40_000 });
  await router.navigate(urls.front());
  await screen.findByRole('heading', { level: 2, name: one.headline });
  expect(marked()).toEqual([one.headline]);
  await router.navigate(urls.saved());
  const mark = await screen.findByRole('checkbox', { name: 'Mark it in lists' });
  expect(mark).toHaveProperty('checked', true);
  await user.click(mark);
  await waitFor(() => expect(said()).toContain('Off. The marks are forgotten.'));
  await router.navigate(urls.front());
  await screen.findByRole('heading', { level: 2, name: one.headline });
  expect(marked()).toEqual([]);
});

test('erases all of it when that is confirmed; a second press on the same button calls it off', async () => {
  const settings = ['dateline-display', 'dateline-language', 'dateline:shortcuts'];
  // Another program's, and a neighbour's on the same host.
  const others = ['dateline-display:/news/', 'dateline:shortcuts:/news/', 'of-another-site'];
  const { user, router } = await openSaved(one);
  for (const key of settings) localStorage.setItem(key, '{}');
  for (const key of others) localStorage.setItem(key, '{}');
  await router.navigate(urls.about());
  const erase = await button('Erase all of it');
  await user.dblClick(erase);
  expect(screen.queryByRole('button', { name: 'Yes, erase it for good' })).toBeNull();
  expect(localStorage).toHaveLength(settings.length + others.length);
  await user.click(erase);
  await user.click(await button('Yes, erase it for good'));
  await waitFor(() => expect(said()).toContain('Erased. This device keeps nothing of this site now.'));
  expect(document.activeElement).toBe(erase);
  expect(Object.keys(localStorage).toSorted()).toEqual(others);
  expect(await indexedDB.databases()).toEqual([]);
  await router.navigate(urls.saved());
  await waitFor(() => expect(said()).toContain(' Nothing is saved.'));
  expect(await indexedDB.databases()).toEqual([]);
  localStorage.clear();
});
