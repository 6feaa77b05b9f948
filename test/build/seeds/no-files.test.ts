import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

test.skipIf(process.platform === 'win32')('a link is followed within the folder, and out of it never', async () => {
  const elsewhere = await archiveFolder({
    'secret.txt': `Secret\n\n${story}`,
    's.yaml': 'secret: x\n',
    'l.svg': '<svg/>',
  });
  const folder = await archiveFolder({ 'a.txt': story, 'b.txt': story, 'in/d.txt': story.replace('Old', 'New') });
  symlinkSync('in/d.txt', join(folder, 'd.txt'));
  for (const [name, to] of [
    ['out.txt', 'secret.txt'],
    ['b.yaml', 's.yaml'],
    ['tags.tsv', 's.yaml'],
  ] as const)
    symlinkSync(join(elsewhere, to), join(folder, name));
  const { seeds, problems } = await readSeeds(folder, { today: '2026-11-22', countryCode });
  expect(seeds.map(({ file }) => file)).toEqual(['a.txt', 'd.txt', 'in/d.txt']);
  const out = 'a link that leads out of the folder of the articles';
  expect(problems.map(({ file, found }) => [file, found])).toEqual(
    ['b.yaml', 'out.txt', 'tags.tsv'].map((file) => [file, out]),
  );
  symlinkSync(join(elsewhere, 'l.svg'), join(folder, 'l.svg'));
  writeFileSync(join(folder, 'dateline.yaml'), 'logo: l.svg\n');
  expect(() => readSiteFile(folder)).toThrow(`found ${out}`);
  rmSync(join(folder, 'dateline.yaml'));
  symlinkSync(join(elsewhere, 's.yaml'), join(folder, 'dateline.yaml'));
  expect(() => readSiteFile(folder)).toThrow(`found ${out}`);
});

test('names, tags and quotes are the same however their accents are stored', async () => {
  const [nfc, nfd] = ['caf\u{e9}', 'cafe\u{301}'];
  const folder = await archiveFolder({
    [`${nfc}.txt`]: `The ${nfd} Opens\n\n${story}`,
    [`${nfd}.yaml`]: `tags: [${nfd}]\nnotes:\n  The ${nfc} Opens: A name.\n`,
    'b.txt': story,
    'b.yaml': `tags: [${nfc}]\n`,
    'tags.tsv': `b.txt\t${nfd}\n`,
  });
  const { seeds, problems } = await readSeeds(folder, { today: '2026-11-22', countryCode });
  expect(problems).toEqual([]);
  expect(seeds.map(({ sidecar }) => sidecar.tags)).toEqual([[nfc], [nfc]]);
  const noted = seeds.find(({ notes }) => notes.length > 0);
  expect(noted?.notes[0]).toMatchObject({ span: [0, `The ${nfd} Opens`.length] });
});

test.skipIf(process.platform === 'win32')('a logo that is a pipe is refused with its place', async () => {
  const folder = await archiveFolder({ 'dateline.yaml': 'logo: logo.svg\n' });
  execFileSync('mkfifo', [join(folder, 'logo.svg')]);
  expect(() => readSiteFile(folder)).toThrow(/dateline\.yaml:1:7: error: .*found no file/u);
});
