import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { runCommand } from '../../support/site/run-command.ts';

const story = 'A Bridge\n\nLIMA, NNC - Peru opened a bridge between two hills.\n';

test('writes what the name of the file says, and names what cannot be read', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'b.txt': 'A headline alone' });
  const to = join(folder, 'out/archive.csv');
  const { code, out, err } = await runCommand(folder, 'export', folder, '--to', to);
  expect(code).toBe(1);
  expect(err).toContain('b.txt:1:17: error: expected a paragraph under the headline');
  expect(out).toContain(`1 article in ${to}`);
  expect(readFileSync(to, 'utf8')).toContain('Peru opened a bridge');
});

test('refuses a format that it has not, and a folder without articles, and leaves nothing', async () => {
  const folder = await archiveFolder({});
  const to = join(folder, 'out.jsonl');
  const other = await runCommand(folder, 'export', folder, '--to', to, '--format', 'xml');
  expect([other.code, other.err]).toEqual([
    2,
    expect.stringContaining('expected one of jsonl, csv, ninjs, epub, markdown, found "xml"'),
  ]);
  const empty = await runCommand(folder, 'export', folder, '--to', to);
  expect([empty.code, empty.err]).toEqual([1, expect.stringContaining('no article that can be read')]);
  expect(existsSync(to)).toBe(false);
});
