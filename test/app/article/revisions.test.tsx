import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const story = (length: string, more = '') =>
  `3 May 2026\n\nA bridge\n\nTOKYO, NNC - Japan has opened the old bridge over the bay of the capital, and people walked over it.\n\nIt is ${length} metres long and carries four lanes of traffic to the islands in the east of the bay.\n${more}`;
const id = newArticleId('bridge.txt');
const text = (length: string) => story(length).replace('3 May 2026\n\n', '');

async function open(files: Readonly<Record<string, string>>, query = '') {
  const archive = await compileSeeds({ 'bridge.txt': story('43'), ...files });
  const read = createMemoryReader(archive);
  const app = await openApp(`/articles/a-bridge-${id}${query}`, read);
  const fetched = () => read.requested.filter((path) => path.startsWith('revisions/'));
  return { ...app, fetched };
}

test('says since when an article was changed, and word by word in what, when it is wanted', async () => {
  const { user, fetched } = await open({
    [`.revisions/${id}/2026-05-03.txt`]: text('40'),
    [`.revisions/${id}/2026-05-09.txt`]: text('42'),
  });
  expect(fetched()).toEqual([]);
  const summary = await screen.findByText('Changed since', { selector: 'summary' });
  expect(summary.textContent).toBe('Changed since 3 May 2026');
  await user.click(summary);
  const last = (await screen.findByText('9 May 2026')).closest('div');
  if (last === null) throw new Error('the change has no section');
  expect(within(last).getByRole('deletion').textContent).toBe(' Removed: 42 (end) ');
  expect(within(last).getByRole('insertion').textContent).toBe(' Added: 43 (end) ');
  expect(last.querySelector('p:not(.note-kind)')?.textContent).toBe(
    'It is  Removed: 42 (end)   Added: 43 (end)  metres long and carries four lanes of traffic …',
  );
  expect(screen.getAllByText(/^3 May 2026$/u).map((time) => time.closest('p, summary')?.textContent)).toContain(
    'Changed on 3 May 2026',
  );
  expect(fetched()).toHaveLength(1);
});

test('says nothing of an article that was never changed', async () => {
  const { fetched } = await open({});
  expect(screen.queryByText('Changed since')).toBeNull();
  expect(fetched()).toEqual([]);
});

test('a passage that was taken out stands in the earlier text, with a link to the present one', async () => {
  const before = text('43').replace(
    'capital,',
    'capital, which the mayor called a shame for the whole of the country,',
  );
  const { user, addressNow } = await open(
    { [`.revisions/${id}/2026-05-03.txt`]: before },
    '?quote=which+the+mayor+called+a+shame+for+the+whole+of+the+country',
  );
  const earlier = await screen.findByRole('region', { name: 'This passage has changed. Until 3 May 2026 it read:' });
  const mark = within(earlier).getByText('which the mayor called a shame for the whole of the country');
  expect(mark.tagName).toBe('MARK');
  expect(document.activeElement).toBe(mark);
  expect(earlier.textContent).toContain('It is 43 metres long');
  await user.click(within(earlier).getByRole('link', { name: 'Read the present text' }));
  expect(addressNow()).toBe(`/articles/a-bridge-${id}`);
});

test('a passage that no text has is said to have changed', async () => {
  await open(
    { [`.revisions/${id}/2026-05-03.txt`]: text('40') },
    '?quote=the+moon+is+made+of+green+cheese+tonight+and+tomorrow',
  );
  await screen.findByText(/This passage has changed since the link/u);
});
