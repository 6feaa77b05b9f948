import { expect, test } from 'vitest';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { countErrors, listProblems } from '#build/seeds/report-problems.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const story = 'The Old Bridge Opens\n\nTERNATE, NNC - The council has opened the old bridge.\n';

async function problemsOf(files: Readonly<Record<string, string>>) {
  return (await readSeeds(await archiveFolder(files), readOptions)).problems;
}

test('lists every error first, then the warnings', async () => {
  const problems = await problemsOf({
    'a.txt': `Tuesday, 19 January 2022\n\n${story}`,
    'b.txt': '',
    'c.txt': `A picture\0\n\n${story}`,
  });
  expect(listProblems(problems).split('\n')).toEqual([
    'b.txt:1:1: error: expected a headline, found an empty file',
    'c.txt:1:10: error: expected plain text, found a NUL character (is it a text file?)',
    'a.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19), found "Tuesday"',
  ]);
  expect(countErrors(problems)).toBe('2 errors');
});

test('shows five warnings of a kind and counts the rest', async () => {
  const days = Array.from({ length: 8 }, (_, at) => [`${at}.txt`, `Tuesday, 19 January 2022\n\n${story}`]);
  const lines = listProblems(await problemsOf({ ...Object.fromEntries(days), 'x.jpg': 'x' })).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines[5]).toBe('… and 3 more warnings of this kind');
  expect(lines[6]).toContain('x.jpg:1:1: warning');
});

test('is empty without problems', async () => {
  const problems = await problemsOf({ 'a.txt': story });
  expect([listProblems(problems), countErrors(problems)]).toEqual(['', null]);
  expect(countErrors(await problemsOf({ 'a.txt': '' }))).toBe('1 error');
});
