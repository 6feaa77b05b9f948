import { screen, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles } from '../../support/archive/read-archive.ts';

const text = (headline: string) => `Rabu, 19 Januari 2022 | 18:36 WITA

${headline}

JAKARTA, NNC - Pemerintah Indonesia membuka kembali jembatan tua, dan warga Indonesia menyambutnya.

Tamu dari Kenya ikut merayakan. Indonesia dan Kenya akan membangun jembatan lain.

Warga Kenya dan pejabat Kenya pulang besok.
`;
const archive = await compileSeeds({
  'bridge.txt': text('Jembatan Tua di Indonesia Dibuka Lagi'),
  'bridge.yaml': 'language: id\nnotes:\n  menyambutnya: { sic: As the source has it. }\n',
  'tower.txt': text('Menara Tua di Indonesia Dibuka Lagi'),
  'tower.yaml': 'language: id\n',
});
const [bridge, tower] = readArticles(archive);
if (bridge === undefined || tower === undefined) throw new Error('the archive has no two articles');

const open = (address: string) => openApp(address, createMemoryReader(archive));
const indonesian = /Tua|jembatan|menyambutnya|warga|Rabu, 19 Januari/u;

/** Indonesian text in the page whose language is not marked. */
function unmarked(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const isMarked = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'id';
    if (!isMarked && indonesian.test(node.nodeValue ?? '')) found.push(node.parentElement?.outerHTML ?? '');
  }
  return found;
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

test.each([urls.front(), urls.region('indonesia'), `${urls.search()}?q=tamu`, urls.date('2022-01')])(
  'marks the language of listed articles at %s',
  async (address) => {
    await open(address);
    await screen.findAllByRole('link', { name: /Jembatan Tua/u });
    expect(unmarked()).toEqual([]);
  },
);

test('marks the language of an article, its notes, its evidence and its neighbours', async () => {
  await open(urls.article(bridge));
  await screen.findByRole('navigation', { name: 'Previous and next' });
  expect(unmarked()).toEqual([]);
});

test('marks the language of saved and of removed articles', async () => {
  const { user } = await open(urls.article(tower));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Saved' });
  await user.click(screen.getByRole('link', { name: 'Saved' }));
  await user.click(await screen.findByRole('button', { name: /^Remove/u }));
  await waitFor(() => screen.getByText(/^Removed:/u));
  expect(unmarked()).toEqual([]);
});
