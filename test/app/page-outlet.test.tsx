import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../support/compile-seeds.ts';
import { createMemoryReader, openApp } from '../support/open-app.tsx';
import { readProjectSeeds } from '../support/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());
const headline = 'Putin Refuses Trump Request to Expel Iran and Syria';
const pages = () =>
  [...document.querySelectorAll('main > div')].map((page) => [
    page.querySelector('h1')?.textContent,
    page.hasAttribute('hidden'),
  ]);

test('the page that was left is hidden at once, stays as it was, and is gone after the next frame', async () => {
  const { user } = await openApp('/', createMemoryReader(archive));
  const seen: unknown[] = [];
  const watch = new MutationObserver(() => seen.push(pages()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  await user.click(screen.getByRole('link', { name: headline }));
  await screen.findByRole('heading', { level: 1, name: headline });
  await waitFor(() => expect(pages()).toEqual([[headline, false]]));
  watch.disconnect();
  expect(seen).toContainEqual([
    [headline, false],
    ['The latest', true],
  ]);
  expect(seen).not.toContainEqual([
    [headline, false],
    ['The latest', false],
  ]);
});
