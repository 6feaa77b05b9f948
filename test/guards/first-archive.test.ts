import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const seeds = join(import.meta.dirname, '../../seeds');

test('holds the first article byte for byte as it was handed over', async () => {
  const bytes = await readFile(join(seeds, '000_87b2ec0a2876b727.txt'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'e217e00c367c42ac191de201260c4898f901318be600122fa20f58e19663ad70',
  );
});

test('keeps the id that the first article was published with', async () => {
  const table = await readFile(join(seeds, 'addresses.tsv'), 'utf8');
  expect(table).toMatch(/^7bfah3584a\t000_87b2ec0a2876b727\.txt\t[0-9a-z]{16}\t/mu);
});
