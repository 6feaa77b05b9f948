import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#build/text/problem.ts';
import { readSeed } from '#build/seeds/read-seed.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const folder = join(import.meta.dirname, '../../seeds/bad');
const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));

test('there are malformed seeds', () => {
  expect(files.length).toBeGreaterThan(25);
});

test.each(files)('reports line, column and mistake of %s', async (file) => {
  const sidecar = await readFile(join(folder, file.replace('.txt', '.yaml'))).catch(() => null);
  const result = readSeed(folder, file, sidecar !== null, readOptions);
  const messages = result.ok ? ['(no error)'] : result.faults.map(formatProblem);
  expect(`${messages.join('\n')}\n`).toBe(await readFile(join(folder, file.replace('.txt', '.expected')), 'utf8'));
});
