import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles, readArticles, temporaryFolder } from '../../support/import/import-files.ts';

interface Story {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly status?: string;
}

const stories = (list: readonly Story[]) => ({
  'stories.jsonl': list.map((story) => JSON.stringify({ published: '2020-02-01', ...story })).join('\n'),
});

const bridge: Story = { id: 1, title: 'The bridge', text: 'It is open.' };
const ferry: Story = { id: 2, title: 'The ferry', text: 'It runs.' };

test('a newer export updates what changed, and keeps the names of files', async () => {
  const to = await temporaryFolder();
  await importFiles('table', stories([bridge, ferry]), { to });
  const newer = await importFiles(
    'table',
    stories([{ ...bridge, title: 'A bridge with another title', text: 'It is shut.' }, ferry, { ...ferry, id: 3 }]),
    { to },
  );
  expect(newer.report.articles).toEqual({ new: 1, updated: 1, unchanged: 1, edited: 0, conflicts: 0, removed: 0 });
  expect([...newer.articles.keys()]).toEqual([
    '2020/02/the-bridge.txt',
    '2020/02/the-ferry-2.txt',
    '2020/02/the-ferry.txt',
  ]);
  expect(newer.articles.get('2020/02/the-bridge.txt')?.body).toBe('It is shut.');
});

test('edits made by hand stay, and a conflict is said and writes nothing', async () => {
  const to = await temporaryFolder();
  await importFiles('table', stories([bridge, ferry]), { to });
  for (const file of ['the-bridge', 'the-ferry']) {
    const path = join(to, `2020/02/${file}.txt`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('It', 'By hand: it'));
  }
  const again = await importFiles('table', stories([bridge, { ...ferry, text: 'It sank.' }]), { to });
  expect(again.report.articles).toMatchObject({ edited: 1, conflicts: 1, updated: 0, unchanged: 0 });
  expect(again.report.cases).toMatchObject({ conflicts: ['2020/02/the-ferry.txt'] });
  expect([...again.articles.values()].map(({ body }) => body)).toEqual(['By hand: it is open.', 'By hand: it runs.']);
});

test('what was taken out by hand stays out, and what the source has no more stays in', async () => {
  const to = await temporaryFolder();
  await importFiles('table', stories([bridge, ferry]), { to });
  await rm(join(to, '2020/02/the-bridge.txt'));
  const again = await importFiles('table', stories([bridge]), { to });
  expect(again.report).toMatchObject({ articles: { removed: 1 }, gone: 1 });
  expect([...again.articles.keys()]).toEqual(['2020/02/the-ferry.txt']);
});

test('an article that is a draft by now is named, for its file is still there', async () => {
  const to = await temporaryFolder();
  await importFiles('table', stories([{ ...bridge, status: 'published' }]), { to });
  const again = await importFiles('table', stories([{ ...bridge, status: 'draft' }]), { to });
  expect(again.report.cases['was imported before, and is left out now']).toEqual(['2020/02/the-bridge.txt']);
});

test('an import that a mistake in the source has stopped goes on without doubles', async () => {
  const to = await temporaryFolder();
  const broken = { 'stories.jsonl': `${stories([bridge, ferry])['stories.jsonl']}\n${'{}\n'.repeat(60)}{` };
  await expect(importFiles('table', broken, { to })).rejects.toThrow('stories.jsonl:63:1: error: expected JSON');
  const again = await importFiles('table', stories([bridge, ferry]), { to });
  expect(again.report.articles).toMatchObject({ new: 0, unchanged: 2 });
  expect(again.articles.size).toBe(2);
});

test('a file of the owner that has the name of an article is never written over', async () => {
  const to = await temporaryFolder();
  await importFiles('table', stories([ferry]), { to });
  await rm(join(to, '.import.tsv'));
  await writeFile(join(to, '2020/02/the-ferry.txt'), 'My own ferry.\n');
  await importFiles('table', stories([ferry]), { to });
  expect(await readFile(join(to, '2020/02/the-ferry.txt'), 'utf8')).toBe('My own ferry.\n');
  expect([...(await readArticles(to)).keys()]).toContain('2020/02/the-ferry-2.txt');
});

test('a trial says what it would do, and writes nothing', async () => {
  const { report, articles } = await importFiles('table', stories([bridge]), { isTrial: true });
  expect(report.articles.new).toBe(1);
  expect(articles.size).toBe(0);
});
