import fs from 'node:fs';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSums } from '#build/check/check-sums.ts';
import { formatFault } from '#build/check/site-fault.ts';
import { openOutputFolder } from '#build/output/output-folder.ts';
import { SiteDraft, type Committed } from '#build/output/site-draft.ts';
import { readSums, writeSums } from '#build/output/site-sums.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

type Site = Readonly<Record<string, string>>;
const site: Site = {
  'index.html': 'one',
  'assets/x.js': 'x',
  'tags/back\\slash/index.html': '',
  'tags/é/index.html': 'é',
};
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Writes a site as a build does; files of the last build with the same text are reused. */
function build(folder: string, files: Site, last: Committed | null = null, before: Site = {}): Committed {
  const known = last && new Map([...last.states].map(([path, { signature }]) => [path, signature]));
  const draft = new SiteDraft(openOutputFolder(folder, '/nowhere'), known);
  for (const [path, text] of Object.entries(files)) {
    if (draft.has(path) && before[path] === text) draft.reuse(path);
    else draft.write(path, text);
  }
  return draft.commit();
}

async function openSite(isCopy = true) {
  const folder = join(await archiveFolder({}), 'dist');
  const committed = build(folder, site);
  // Whoever copies a site from its host gets no list of the builder's.
  if (isCopy) await rm(join(folder, '.dateline-files'));
  return { folder, committed };
}

const check = (folder: string) => checkSums(folder).faults.map(formatFault);
const sumsIn = async (folder: string) => readFile(join(folder, 'SHA256SUMS'), 'utf8');

/** The files that are opened while `act` runs. */
function opened(act: () => void): string[] {
  const paths: string[] = [];
  const { openSync } = fs;
  const replace = (open: typeof openSync) => {
    fs.openSync = open;
    syncBuiltinESMExports();
  };
  replace((path, flags, ...rest) => {
    if (flags === 'r') paths.push(String(path));
    return openSync(path, flags, ...rest);
  });
  try {
    act();
  } finally {
    replace(openSync);
  }
  return paths;
}

test('a build writes the sum of each of its files, as sha256sum does', async () => {
  const { folder } = await openSite();
  expect(await sumsIn(folder)).toBe(
    [
      `${sumOf('x')}  assets/x.js`,
      `${sumOf('one')}  index.html`,
      `\\${sumOf('')}  tags/back\\\\slash/index.html`,
      `${sumOf('é')}  tags/é/index.html\n`,
    ].join('\n'),
  );
  expect(checkSums(folder)).toEqual({ faults: [], beside: [] });
});

test('the next build has the same sums as a first one, and reads none of the files that stay', async () => {
  const { folder, committed } = await openSite(false);
  const second = { ...site, 'index.html': 'two', 'new.txt': 'new' };
  const read = opened(() => build(folder, second, committed, site));
  expect(read.map((path) => path.replace(/^.*\/dist(?:\.next)?\//u, '')).toSorted()).toEqual(['index.html', 'new.txt']);
  const clean = join(await archiveFolder({}), 'dist');
  build(clean, second);
  expect(await sumsIn(folder)).toBe(await sumsIn(clean));
});

test('sums that somebody has changed are not believed', async () => {
  const { folder, committed } = await openSite(false);
  const right = await sumsIn(folder);
  await writeFile(join(folder, 'SHA256SUMS'), right.replace(sumOf('x'), sumOf('y')));
  build(folder, site, committed, site);
  expect(await sumsIn(folder)).toBe(right);
});

test('files that are missing, changed or extra are named', async () => {
  const { folder } = await openSite();
  await appendFile(join(folder, 'index.html'), '<script>');
  await rm(join(folder, 'tags/é/index.html'));
  await writeFile(join(folder, 'assets/miner.js'), '');
  await rm(join(folder, 'assets/x.js'));
  await symlink('../index.html', join(folder, 'assets/x.js'));
  expect(check(folder).toSorted()).toEqual([
    'assets/miner.js: expected a line of it in SHA256SUMS, found none',
    'assets/x.js: expected the file that was built (SHA256SUMS), found no file',
    'index.html: expected the file that was built (SHA256SUMS), found another file',
    'tags/é/index.html: expected the file that was built (SHA256SUMS), found no such file',
  ]);
});

test('what an owner put beside the site, in the folder of the build, is no fault and is named', async () => {
  const { folder } = await openSite(false);
  await writeFile(join(folder, 'CNAME'), 'news.example');
  await writeFile(join(folder, '.nojekyll'), '');
  expect(checkSums(folder)).toEqual({ faults: [], beside: ['CNAME'] });
});

test('sums that are missing, are none or lead elsewhere are a fault', async () => {
  const { folder } = await openSite();
  await writeFile(join(folder, 'SHA256SUMS'), `${sumOf('')}  ../../../etc/hostname\n${sumOf('')}  /etc/hostname\n`);
  expect(check(folder).slice(0, 2)).toEqual(
    ['../../../etc/hostname', '/etc/hostname'].map(
      (path) => `${path}: expected the file that was built (SHA256SUMS), found a path that leads out of the folder`,
    ),
  );
  await writeFile(join(folder, 'SHA256SUMS'), 'none\n');
  expect(check(folder)).toEqual(['SHA256SUMS: expected the sum of each file, found a line that is none']);
  await rm(join(folder, 'SHA256SUMS'));
  expect(check(folder)).toEqual(['SHA256SUMS: expected the sum of each file, found no such file']);
});

test('any path can be written and read', () => {
  const sums = new Map(
    ['a b', ' a', 'line\nfeed', 'back\\slash', 'back\\nslash', '\\', 'r\r'].map((path) => [path, sumOf(path)]),
  );
  expect(readSums(writeSums(sums))).toEqual(new Map([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))));
});
