import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(40));

test('Back restores the filtered list and the focus on the followed link', async () => {
  const { user, addressNow, go } = await openApp('/?about=africa', createMemoryReader(archive));
  const shown = screen.getAllByRole('article').map(({ textContent }) => textContent);
  const headline = screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('article'))[1];
  const name = headline?.textContent ?? '';
  await user.click(screen.getByRole('link', { name }));
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${name}`, 'u') });
  await go(-1);
  await waitFor(() => expect(addressNow()).toBe('/?about=africa'));
  await screen.findByRole('heading', { level: 1, name: 'About Africa' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name })));
  expect(screen.getAllByRole('article').map(({ textContent }) => textContent)).toEqual(shown);
});

test('Back and Forward request no file again', async () => {
  const read = createMemoryReader(archive);
  const { user, go } = await openApp('/regions/kenya', read);
  const [link] = screen.getAllByRole('article').map((article) => article.querySelector<HTMLElement>('h2 a'));
  await user.click(link ?? document.body);
  await waitFor(() => expect(document.title).toContain(link?.textContent ?? 'a headline'));
  // The foot of the article is rendered after the visible part, and loads the neighbours.
  await screen.findByRole('link', { name: /^Previous/u });
  const requestCount = read.requested.length;
  await go(-1);
  await waitFor(() => expect(document.title).toBe('Kenya · Dateline'));
  await go(1);
  await waitFor(() => expect(document.title).toContain(link?.textContent ?? 'a headline'));
  expect(read.requested).toHaveLength(requestCount);
});

test('Back undoes one filter at a time', async () => {
  const { user, addressNow, go } = await openApp('/tags/harbours', createMemoryReader(archive));
  await user.click(screen.getByRole('link', { name: 'Oldest first' }));
  await waitFor(() => expect(addressNow()).toBe('/tags/harbours?sort=oldest'));
  await go(-1);
  await waitFor(() => expect(addressNow()).toBe('/tags/harbours'));
  await waitFor(() => screen.getByText(/newest first/u));
});
