import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const root = join(import.meta.dirname, '../../..');
const run = (...args: string[]) => {
  const result = spawnSync(process.execPath, ['src/build/site/seeds-command.ts', ...args], {
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
  expect(out).toMatch(/\d+ articles? read, 0 errors, 0 warnings\./u);
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
      language: 'en',
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

test('prints only articles with problems of a large folder, and counts the others', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `Undated\n\n${story}`]));
  const { status, out } = run(await archiveFolder({ ...files, 'odd.txt': `Tuesday, 19 January 2022\n\n${story}` }));
  expect(status).toBe(0);
  expect(out.match(/^\S+\.txt$/gmu)).toEqual(['odd.txt']);
  expect(out).toMatch(/61 articles read, 0 errors, 1 warnings\.\n {2}without date {2}60\n/u);
  expect(out).toContain('warning clock-weekday-wrong: 1');
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
    err: expect.stringContaining('There is no file "no-such-file.txt".'),
  });
});

test('prints its usage for wrong arguments, and exits with 2', () => {
  expect(run('--wrong')).toMatchObject({ status: 2, err: expect.stringContaining('Usage: npm run seeds') });
  expect(run('a', 'b').status).toBe(2);
  expect(run('no-such-folder')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no folder "no-such-folder".'),
  });
});
