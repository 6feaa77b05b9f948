import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { readSiteFile } from '#build/settings/read-site-file.ts';
import { countryCode } from '#build/gazetteer/country-code.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const story = 'The Old Bridge Opens\n\nThe council of Jakarta has opened the old bridge again.\n';

/** What can stand under the name of a file, and how it is called. */
const kinds = [
  ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
  ['a device', (path: string) => symlinkSync('/dev/zero', path)],
  ['a folder', (path: string) => mkdirSync(path)],
] as const;

test.skipIf(process.platform === 'win32').each(kinds)(
  '%s is never read as a file, and is named',
  async (kind, make) => {
    const folder = await archiveFolder({ 'a.txt': story, 'c.txt': story });
    for (const name of ['b.yaml', 'c.yaml', 'tags.tsv', 'addresses.tsv', 'dateline.yaml', 'logo.svg'])
      make(join(folder, name));
    if (kind !== 'a folder') make(join(folder, 'b.txt'));
    const { seeds, problems, table } = await readSeeds(folder, { today: '2026-11-22', countryCode });
    expect(seeds.map(({ file }) => file)).toEqual(['a.txt']);
    expect(table).toBeNull();
    const found = problems.map(({ file, found: what }) => `${file}: ${what}`);
    const named = ['tags.tsv', 'addresses.tsv', 'dateline.yaml', ...(kind === 'a folder' ? [] : ['b.txt', 'c.yaml'])];
    for (const file of named) expect(found).toContainEqual(expect.stringMatching(`^${file}: .*${kind}`));
    expect(() => readSiteFile(folder)).not.toThrow();
  },
);

test.skipIf(process.platform === 'win32')('a logo that is a pipe is refused with its place', async () => {
  const folder = await archiveFolder({ 'dateline.yaml': 'logo: logo.svg\n' });
  execFileSync('mkfifo', [join(folder, 'logo.svg')]);
  expect(() => readSiteFile(folder)).toThrow(/dateline\.yaml:1:7: error: .*found no file/u);
});
