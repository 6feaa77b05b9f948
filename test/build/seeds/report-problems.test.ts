import { expect, test } from 'vitest';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { countErrors, listErrors, listWarnings } from '#build/seeds/report-problems.ts';
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
  expect([...listErrors(problems), ...listWarnings(problems)]).toEqual([
    'b.txt:1:1: error: expected a headline, found an empty file',
    'c.txt:1:10: error: expected plain text, found a NUL character (is it a text file?)',
    'a.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19), found "Tuesday"',
  ]);
  expect(countErrors(problems)).toBe('2 errors');
});

test('gives a kind of warning one line, however many articles have it', async () => {
  const days = Array.from({ length: 8 }, (_, at) => [`${at}.txt`, `Tuesday, 19 January 2022\n\n${story}`]);
  expect(listWarnings(await problemsOf({ ...Object.fromEntries(days), 'x.jpg': 'x' }))).toEqual([
    '0.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19), found "Tuesday" (and 7 more like it)',
    'x.jpg:1:1: warning: expected an article that shows it, by its name or by naming it, found none',
  ]);
});

test('is empty without problems', async () => {
  const problems = await problemsOf({ 'a.txt': story });
  expect([listErrors(problems), listWarnings(problems), countErrors(problems)]).toEqual([[], [], null]);
  expect(countErrors(await problemsOf({ 'a.txt': '' }))).toBe('1 error');
});

test('shows the first hundred errors, and says how many more there are', async () => {
  const empty = Array.from({ length: 102 }, (_, at) => [`${String(at).padStart(3, '0')}.txt`, '']);
  const lines = listErrors(await problemsOf(Object.fromEntries(empty)));
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('… and 2 more errors.');
});

test('a message is one line that shows what stands in a file, and of a long text its beginning', async () => {
  const odd = `tags: ["\\e[31mRed\\nLine ${'x'.repeat(100_000)}"]\n`;
  const [line = '', ...others] = listErrors(await problemsOf({ 'a.txt': story, 'a.yaml': odd }));
  expect(others).toEqual([]);
  expect(line).toMatch(/found "\\u001b\[31mRed Line x{60,70}…"$/u);
});

test('two hundred thousand mistakes in one file are two hundred thousand errors', async () => {
  const problems = await problemsOf({ 'a.txt': story, 'a.yaml': `tags:\n${'- Bad Tag\n'.repeat(200_000)}` });
  expect(countErrors(problems)).toBe('200000 errors');
  expect(listErrors(problems)).toHaveLength(101);
});
