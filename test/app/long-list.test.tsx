import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { generateSeeds } from '../support/generate-seeds.ts';
import { compileSeeds } from '../support/compile-seeds.ts';
import { createMemoryReader, openApp } from '../support/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300));

test('opens a long list thirty at a time, and the address says how far', async () => {
  const { user, addressNow } = await openApp('/', createMemoryReader(archive));
  expect(screen.getAllByRole('article')).toHaveLength(30);
  await user.click(screen.getByRole('link', { name: 'Older articles' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(60));
  expect(addressNow()).toBe('/?page=9');
});

test('needs one file beside the manifest for the latest, however many articles there are', async () => {
  const read = createMemoryReader(archive);
  await openApp('/', read);
  expect(read.asked).toEqual(['manifest.json', `heads/latest-${archive.manifest.latestMark}.json`]);
});
