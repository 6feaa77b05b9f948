import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Lines of a file that may grow with what it tells of: a row a line. `.oxlintrc.json` exempts the same. */
const tables: Readonly<Record<string, string>> = {
  'build/gazetteer/tables/country-names.ts': 'every name of every country, a country a line',
};

const root = join(import.meta.dirname, '../../src');
const names = (await readdir(root, { recursive: true })).filter((name) => /\.(?:tsx?|css)$/u.test(name));
const lengths = new Map<string, number>();
for (const name of names) lengths.set(name, (await readFile(join(root, name), 'utf8')).split('\n').length - 1);
const sorted = [...lengths.values()].toSorted((a, b) => a - b);
const shareBelow = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Infinity;

test('keeps files short: half of them at most 80 lines, nineteen of twenty at most 200', () => {
  expect(sorted.length).toBeGreaterThan(100);
  expect(shareBelow(0.5)).toBeLessThanOrEqual(80);
  expect(shareBelow(0.95)).toBeLessThanOrEqual(200);
});

test('has no file over 250 lines but tables', () => {
  const long = [...lengths].filter(([name, lines]) => lines > 250 && !(name in tables));
  expect(long).toEqual([]);
});

test('exempts no file that is short, or gone', () => {
  expect(Object.keys(tables).filter((name) => (lengths.get(name) ?? 0) <= 250)).toEqual([]);
});

test('keeps a decision to 40 lines', async () => {
  const folder = join(root, '../docs/decisions');
  const decisions = await readdir(folder);
  expect(decisions.length).toBeGreaterThan(10);
  const long: string[] = [];
  for (const name of decisions)
    if ((await readFile(join(folder, name), 'utf8')).split('\n').length - 1 > 40) long.push(name);
  expect(long).toEqual([]);
});
