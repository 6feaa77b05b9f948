import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const root = join(import.meta.dirname, '../../..');
const run = (...args: string[]) => {
  const result = spawnSync(process.execPath, ['src/build/command/dateline.ts', 'seeds', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
};
const story =
  'The Old Bridge Opens\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge.\n';

test('prints how each article was read, and exits with 0', () => {
  const { status, out } = run('seeds');
  expect(status).toBe(0);
  expect(out).toContain('  clock       Wednesday, 19 January 2022 | 18:36 WIB  (read as 2022-01-19, 18:36, UTC+7)\n');
  expect(out).toContain('  dateline    MOSKOW, NNC\n  filed from  Moscow, RU\n');
  expect(out).toMatch(/^\d+ articles? read; .*; 0 left out\.\n0 errors, 0 warnings\.\n/u);
});

test('prints JSON with an entry for each file, also unreadable ones, and exits with 1', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'b.txt': '' });
  const { status, out } = run('--json', folder);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: 'a.txt',
      id: expect.stringMatching(/^[0-9a-z]{10}$/u),
      url: expect.stringMatching(/^\/articles\/the-old-bridge-opens-[0-9a-z]{10}$/u),
      headline: 'The Old Bridge Opens',
      printedAt: null,
      date: null,
      time: null,
      caption: null,
      byline: null,
      label: null,
      dateline: { place: 'JAKARTA', agency: 'NNC', day: null },
      paragraphs: 1,
      lang: 'en',
      tags: [],
      authors: [],
      stated: {},
      encoding: 'utf-8',
      about: ['ID'],
      filedFrom: 'ID',
      problems: [],
    },
    expect.objectContaining({
      file: 'b.txt',
      id: null,
      problems: ['b.txt:1:1: error: expected a headline, found an empty file'],
    }),
  ]);
});

test('sums a large folder up: counts, then each kind of error and warning once with an example', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `Undated\n\n${story}`]));
  const odd = `Tuesday, 19 January 2022\n\n${story}`;
  const folder = await archiveFolder({ ...files, 'odd.txt': odd, 'odder.txt': odd, 'empty.txt': '' });
  const { status, out } = run(folder);
  expect(status).toBe(1);
  expect(out).toBe(`62 articles read; 60 have no date; 2 have a date and no time; 62 have a dateline; 1 left out.
1 error, 2 warnings.

Errors; one of an article leaves it out:
  1 file: expected a headline, found an empty file
    empty.txt:1:1

Warnings:
  2 files: expected Wednesday (the weekday of 2022-01-19), found "Tuesday"
    odd.txt:1:1

--all lists each; --explain <file> shows how one file is read.
`);
  const all = run('--all', folder).out;
  expect(all.match(/^\S+\.txt$/gmu)).toHaveLength(62);
  expect(all.match(/^ {2}odd(?:er)?\.txt:1:1: warning: .*$/gmu)).toHaveLength(2);
  expect(all).toContain('  empty.txt:1:1: error: expected a headline, found an empty file\n');
});

test('shows how each line of a file is read, and why', async () => {
  const folder = await archiveFolder({ 'a.txt': `Undated\n\n${story}` });
  const { status, out } = run('--explain', join(folder, 'a.txt'));
  expect(status).toBe(0);
  expect(out).toContain(`a.txt
  1  clock                  Undated
     (clock: it is a date or a time, above the text)
  2  blank
  3  headline               The Old Bridge Opens
     (headline: the first line that is no clock, label, byline or mark)
  4  blank
  5  dateline, paragraph 1  JAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old…
     (dateline: the place "JAKARTA", the agency "NNC" at the beginning of a paragraph)
`);
});

test('explains the regions of an article: signals, phrases by line and column, corrections', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'a.yaml': 'regions:\n  add: [kenya]\n' });
  const { status, out } = run('--explain', join(folder, 'a.txt'));
  expect(status).toBe(0);
  expect(out).toContain('  filed from  Jakarta, ID, printed "JAKARTA" at 3:1\n  about       ID, KE\n');
  expect(out).toMatch(/Indonesia \(ID\): \d\.\d\d against 1\.00, about it\n/u);
  expect(out).toContain('    3:43    "Indonesia" by country Indonesia\n');
  expect(out).toContain("  Kenya (KE): not in the text, about it: an editor's word\n");
  const machine: unknown = JSON.parse(run('--json', '--explain', join(folder, 'a.txt')).out);
  expect(machine).toMatchObject({
    file: 'a.txt',
    threshold: 1,
    filed: { code: 'ID' },
    countries: [{ code: 'ID' }, { code: 'KE' }],
  });
});

test('prints the error of a file that cannot be read', async () => {
  const folder = await archiveFolder({ 'b.txt': '' });
  expect(run('--explain', join(folder, 'b.txt'))).toMatchObject({
    status: 1,
    err: expect.stringContaining('b.txt:1:1: error: expected a headline, found an empty file'),
  });
  expect(run('--explain', 'no-such-file.txt')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no file that can be read at no-such-file.txt.'),
  });
});

test('says what is wrong with its arguments, and exits with 2', () => {
  expect(run('--wrong')).toMatchObject({ status: 2, err: expect.stringContaining("unknown option '--wrong'") });
  expect(run('a', 'b').status).toBe(2);
  expect(run('no-such-folder')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no folder "no-such-folder".'),
  });
});
