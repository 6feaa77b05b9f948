import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');
const body = '\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge again.\n';

/** Texts that are made to be tried in all ways: rules that try them so need hours, or for ever. */
const length = 1_000_000;
const run = (text: string, count = length) => text.repeat(Math.ceil(count / text.length));
const texts = {
  spaces: run(' '),
  tabs: run('\t'),
  blanks: run(' \t\n'),
  'wide-spaces': `\u{3000}${run('\u{3000}')}x${body}`,
  'a-headline': `The${run(' ', 300_000)}council${body}`,
  'a-heading': `# The${run(' ', 300_000)}council #x${body}`,
  'a-clock': `Wednesday, 19 January 2022${run(' | 18:36')}${body}`,
  digits: `${run('1')} x\n\nHead${body}`,
  'odd-marks': `${run('\u{feff} ')}x\n\nHead${body}`,
  pictures: `https://a.example/${run('.jpg?')} x\n\nHead${body}`,
  names: `Head\n\n${run('Paris Jakarta London Georgia, ')}`,
  'full-stops': `Head\n\nThe council${run('.')}`,
  brackets: `Head\n\nThe council ${run('([')}`,
  fields: `Author: Jane${run(' ')}Doe\nTitle: Head\nTags: a\n${body}`,
  'front-matter': `---\n${run('-', 300_000)}\na: "${run('\\"', 300_000)}\n---\n\nHead${body}`,
  'no-front-matter': `---\n${run('\n', 300_000)}a\n---\n\nHead${body}`,
};

/** How long a text may take that is read in proportion to its length: a hundred times as long as it does. */
const patienceMs = 240_000;

test('reads texts of a million characters of any kind', { timeout: patienceMs + 30_000 }, async () => {
  const folder = await archiveFolder({
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.txt`, text])),
    'a-headline.yaml': `tags:\n${run('- Bad Tag\n', 2_000_000)}`,
    'tags.tsv': `names.txt\t${run(' ')}x\n`,
  });
  const child = spawn(process.execPath, [command, 'seeds', folder]);
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  expect(signal).toBeNull();
  expect(code).toBe(1);
  expect(said).toMatch(/^\d+ articles read;/u);
});
