import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { urls } from '#news/addresses/urls.ts';
import { rangesOf, selectedSpan } from '../../../src/app/passages/passage-ranges.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles } from '../../support/archive/read-archive.ts';

const story = `---
title: Council opens the old bridge
---

TERNATE, NNC - The council of **Ternate in *Indonesia*** says in [its report from Japan](https://report.example/) that it was not cheap.[^1]

## What it says in Malaysia

- to carry buses
  - of *any* size

> Nobody else would have paid.

| Year | Cars |
| --- | --- |
| 2022 | [9,310](mailto:desk@news.example) |

\`\`\`
lights --on

  --off
\`\`\`

[^1]: A hundred *million*, see https://bank.example/.
`;

async function openStory(sidecar = '') {
  const seeds = await compileSeeds({ 'a.txt': story, ...(sidecar !== '' && { 'a.yaml': sidecar }) });
  const [article] = readArticles(seeds);
  if (article === undefined) throw new Error('one story expected');
  await openApp(urls.article(article), createMemoryReader(seeds));
  return article;
}

test('shows subheads, lists, quotations, tables and code as what they are', async () => {
  await openStory();
  screen.getByRole('heading', { level: 2, name: 'What it says in Malaysia' });
  const [outer] = screen.getAllByRole('listitem').filter(({ textContent }) => textContent.startsWith('to carry buses'));
  expect(within(outer as HTMLElement).getByRole('listitem').textContent).toBe('of any size');
  expect(screen.getByRole('blockquote').textContent).toBe('Nobody else would have paid.');
  const table = within(screen.getByRole('group', { name: 'Table' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent.trim())).toEqual(['Year', 'Cars']);
  expect(table.getAllByRole('cell').map(({ textContent }) => textContent.trim())).toEqual(['2022', '9,310']);
  expect(document.querySelector('pre')?.textContent).toBe('lights --on\n\n  --off');
  expect(document.querySelector('strong')?.textContent).toBe('Ternate in Indonesia');
  expect(document.body.textContent).not.toMatch(/\*\*|\]\(|\[\^/u);
});

test('says of a link to another site that it leads there, and opens mail without that', async () => {
  await openStory();
  const link = screen.getByRole('link', { name: 'its report from Japan', description: 'Leads to another site' });
  expect(link.getAttribute('href')).toBe('https://report.example/');
  expect(link.getAttribute('rel')).toBe('external noreferrer');
  const mail = screen.getByRole('link', { name: '9,310', description: '' });
  expect([mail.getAttribute('href'), mail.getAttribute('rel')]).toEqual(['mailto:desk@news.example', null]);
});

test('leads to a footnote and back', async () => {
  await openStory();
  const reference = screen.getByRole('link', { name: 'Footnote 1' });
  const note = document.querySelector(reference.getAttribute('href') ?? '');
  expect(note?.textContent).toBe('A hundred million, see https://bank.example/.');
  expect(note?.closest('ol')?.getAttribute('aria-label')).toBe('Footnotes');
  const back = screen.getByRole('link', { name: 'Back to the text of footnote 1' });
  expect(back.getAttribute('href')).toBe(`#${reference.id}`);
});

test('lights up mentions inside marks and over their ends, and puts no link into another', async () => {
  await openStory('notes:\n  from Japan: It was from Korea.\n');
  const mentions = [...document.querySelectorAll('.story-body .mention')].map(({ textContent }) => textContent);
  expect(mentions).toEqual(expect.arrayContaining(['Indonesia', 'Japan', 'Malaysia']));
  expect(document.querySelector('a a')).toBeNull();
  const note = screen.getByRole('link', { name: 'Note 1: 1' });
  expect(note.previousElementSibling?.textContent).toBe('its report from Japan');
});

test('finds the element of each paragraph with exactly its text, so that passages are where they were selected', async () => {
  const article = await openStory();
  for (const { key, span } of article.paragraphs) {
    expect(document.querySelector(`#${key}`)?.textContent).toBe(article.source.slice(...span));
    const [range] = rangesOf(article, span);
    expect(range?.toString()).toBe(article.source.slice(...span));
    expect(range && selectedSpan(article, range)).toEqual(span);
  }
});
