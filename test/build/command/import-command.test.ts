import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { runCommand } from '../../support/site/run-command.ts';

const stories =
  '{"title":"The bridge","text":"It is open.","date":"2020-02-01"}\n{"title":"The ferry","text":"It runs.","status":"draft"}\n';

test('import guesses what it is given, says so, and says what it did', async () => {
  const folder = await archiveFolder({ 'stories.jsonl': stories });
  const { code, out, err } = await runCommand(folder, 'import', 'stories.jsonl', '--to', 'articles');
  expect(code).toBe(0);
  expect(err).toContain('Read as a table of articles (JSONL, JSON, CSV); "dateline import table …" says so.');
  expect(err).toContain('title: title\npublished: date\ntext: text\nstatus: status');
  expect(out).toContain('1 article: 1 new.');
  expect(out).toContain('1  a draft: The ferry');
  expect(await readFile(join(folder, 'articles/2020/02/the-bridge.txt'), 'utf8')).toBe(
    '---\ntitle: The bridge\npublished: "2020-02-01"\n---\n\nIt is open.\n',
  );
  const seeds = await runCommand(folder, 'seeds', 'articles');
  expect(seeds.out).toContain('1 article read');
});

test('import speaks JSON to machines, and exits with 1 where edits and changes meet', async () => {
  const folder = await archiveFolder({ 'stories.jsonl': stories });
  const run = async () => {
    const { code, out } = await runCommand(folder, 'import', 'table', 'stories.jsonl', '--to', 'a', '--json');
    return [code, JSON.parse(out) as unknown];
  };
  expect(await run()).toMatchObject([0, { kind: 'table', articles: { new: 1 }, leftOut: { 'a draft': 1 } }]);
  await writeFile(join(folder, 'a/2020/02/the-bridge.txt'), 'My text.\n');
  expect(await run()).toMatchObject([0, { articles: { edited: 1 } }]);
  await writeFile(join(folder, 'stories.jsonl'), stories.replace('open', 'shut'));
  expect(await run()).toMatchObject([1, { articles: { conflicts: 1 } }]);
  await writeFile(join(folder, 'stories.jsonl'), '{');
  expect(await run()).toMatchObject([1, { error: expect.stringContaining('stories.jsonl:1:1: error: expected JSON') }]);
});

test('import that was called wrongly says how, and writes nothing', async () => {
  const folder = await archiveFolder({ 'stories.jsonl': stories, 'notes.bin': 'x', 'map.yaml': 'titel: a\n' });
  const cases = [
    [['stories.jsonl'], 2, "error: required option '--to <folder>' not specified"],
    [['wordpres', 'stories.jsonl', '--to', 'a'], 2, 'found "wordpres" (did you mean wordpress?)'],
    [['nowhere.xml', '--to', 'a'], 2, 'There is no file or folder at nowhere.xml.'],
    [
      ['notes.bin', '--to', 'a'],
      2,
      'What notes.bin holds cannot be told: name the kind, expected one of wordpress, ghost',
    ],
    [['stories.jsonl', '--to', 'a', '--map', 'map.yaml'], 1, 'map.yaml:1:1: error: expected title, standfirst'],
    [['a', 'b', 'c', '--to', 'a'], 2, 'takes a kind, which may be left out, and one file or folder'],
  ] as const;
  for (const [args, expected, said] of cases) {
    const { code, out, err } = await runCommand(folder, 'import', ...args);
    expect(err).toContain(said);
    expect([code, out]).toEqual([expected, '']);
  }
  expect((await runCommand(folder, 'import', 'stories.jsonl', '--to', 'a', '--dry-run')).out).toContain('1 new');
  expect(existsSync(join(folder, 'a'))).toBe(false);
});
