import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { openFilters } from '../../support/app/open-filters.ts';

const many = Array.from({ length: 20 }, (_, at) => `generated-0001.txt\ttag-${at}\n`).join('');
const archive = await compileSeeds({
  ...generateSeeds(40),
  'tags.tsv': `tag:harbours\tPorts & harbours\ntag:weather\tCuaca\tid\n${many}`,
});
const open = async (address: string) => {
  const read = createMemoryReader(archive);
  return { ...(await openApp(address, read)), read };
};
const named = 'Ports & harbours';

test('shows the names of tags after a step, and loads them once', async () => {
  const { user, read } = await open('/saved');
  await waitFor(() => expect(read.requested).toEqual([]));
  await user.click(screen.getByRole('link', { name: 'Tags' }));
  await user.click(await screen.findByRole('link', { name: named }));
  await screen.findByRole('heading', { level: 1, name: named });
  await waitFor(() => expect(document.title).toBe(`${named} · Dateline`));
  const [story] = within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('heading', { level: 2 });
  if (story === undefined) throw new Error('there is no story');
  await user.click(within(story).getByRole('link', { name: story.textContent }));
  await screen.findByRole('heading', { level: 1, name: story.textContent });
  const tags = await screen.findByRole('heading', { level: 2, name: 'Tags' });
  expect(tags.parentElement?.textContent).toContain(named);
  expect(read.requested.filter((path) => path.startsWith('tag-names/'))).toHaveLength(1);
});

test('filters by a tag that has a name, and names it among the conditions', async () => {
  const { user, addressNow } = await open('/');
  await openFilters(user);
  const group = (await screen.findByRole('list', { name: 'Tags' })).parentElement ?? document.body;
  await user.click(await within(group).findByRole('link', { name: new RegExp(`^${named}`, 'u') }));
  await waitFor(() => expect(addressNow()).toBe('/?tag=harbours'));
  await screen.findByRole('link', { name: `Remove: Tagged ${named}` });
});

test('finds a tag by its name and by what stands in addresses', async () => {
  const { user } = await open('/');
  await openFilters(user);
  await user.click(await screen.findByRole('button', { name: /^All \d+ tags/u }));
  const field = await screen.findByRole('searchbox', { name: /tag/iu });
  const found = () => within(screen.getByRole('list', { name: 'All tags' })).queryAllByRole('link').length;
  await user.type(field, 'ports &');
  await waitFor(() => expect(found()).toBe(1));
  await user.clear(field);
  await user.type(field, 'harbours');
  await waitFor(() => expect(found()).toBe(1));
});

test('says why a list is empty by the names of its tags, and shows a tag without a name as it is', async () => {
  await open('/?tag=harbours&tag=weather&since=1990-01-01');
  screen.getByRole('link', { name: `Remove: Tagged ${named}` });
  screen.getByRole('link', { name: 'Remove: Tagged weather' });
  cleanup();
  await open('/?tag=harbours&until=1990-01-02');
  const status = within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('status')[0];
  await waitFor(() => expect(status?.textContent).toContain(named));
});
