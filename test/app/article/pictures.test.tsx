import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { photo } from '../../support/archive/photo.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles } from '../../support/archive/read-archive.ts';

const ferry = await photo();
const text = `Wednesday, 19 January 2022

The Ferry Runs Again

The Kari Holm leaves Kellvik on Friday evening

KELLVIK, NNC - The ferry of Norway runs again after eleven winters.

![A bell](bell.jpg "The bell of the old ferry")

It left at dusk, with a band.
`;
const sidecar = `pictures:
  - {file: ferry.jpg, alt: A ferry at dusk, credit: Tove Marren, licence: "https://licence.example/by", focus: 0 100}
  - {file: bell.jpg}
`;
const archive = await compileSeeds({
  'a.txt': text,
  'a.yaml': sidecar,
  'ferry.jpg': ferry,
  'bell.jpg': await photo({ height: 900 }),
  'b.txt': text.replace('Again', 'Twice').replace(/!.*\n/u, ''),
});
const articles = readArticles(archive);
const [first, second] = ['Again', 'Twice'].map((word) => articles.find(({ headline }) => headline.includes(word)));
if (first === undefined || second === undefined) throw new Error('two articles expected');

test('shows a picture above the text under the caption that is printed for it, with who made it and its licence', async () => {
  await openApp(urls.article(first), createMemoryReader(archive));
  const [lead, bell] = screen.getAllByRole('figure');
  const image = within(lead as HTMLElement).getByRole('img', { name: 'A ferry at dusk' });
  expect(lead?.querySelector('figcaption')?.textContent).toContain(
    'The Kari Holm leaves Kellvik on Friday evening Tove Marren',
  );
  expect(within(lead as HTMLElement).getByRole('link', { name: 'licence.example/by' })).not.toBeNull();
  expect(screen.queryByText(/picture is not in the source/u)).toBeNull();
  expect(image.getAttribute('loading')).toBe('eager');
  expect(image.getAttribute('fetchpriority')).toBe('high');
  expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['640', '400']);
  expect(image.className).toContain('focus-x-0 focus-y-4');
  expect(document.querySelector('[style]:not(body)')).toBeNull();
  expect(bell?.querySelector('img')?.getAttribute('loading')).toBe('lazy');
  expect(bell?.textContent).toContain('The bell of the old ferry');
  expect(bell?.previousElementSibling?.textContent).toContain('after eleven winters');
  expect(bell?.nextElementSibling?.textContent).toBe('It left at dusk, with a band.');
});

test('says of a printed caption without a picture that it has none', async () => {
  await openApp(urls.article(second), createMemoryReader(archive));
  expect(screen.queryByRole('figure')).toBeNull();
  screen.getByText(/The Kari Holm leaves/u);
  screen.getByText(/picture is not/u);
});

test('shows the picture of an article in lists, as a link that is no second one for a keyboard', async () => {
  await openApp(urls.front(), createMemoryReader(archive));
  const images = [...document.querySelectorAll('.story img')];
  expect(images.map((image) => image.getAttribute('src'))).toEqual([
    expect.stringMatching(/^\/pictures\/[0-9a-f]{16}\.jpg$/u),
  ]);
  expect(images[0]?.closest('a')?.getAttribute('href')).toBe(urls.article(first));
  expect(images[0]?.closest('a')?.tabIndex).toBe(-1);
  expect(screen.getAllByRole('link', { name: 'The Ferry Runs Again' })).toHaveLength(1);
});
