import { spawnSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleQueries } from '#app/archive/article-queries.ts';
import { errorKind } from '#app/archive/errors.ts';
import { createClient } from '#app/site/create-client.ts';
import { formatAddressTable } from '#build/addresses/address-table.ts';
import { type Archive, compileArchive } from '#build/site/compile-archive.ts';
import { formatProblem } from '#build/text/problem.ts';
import { createMemoryReader } from '../../support/app/open-app.tsx';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';

const day = '2026-11-22';
const ferry = `19 January 2022

The Ferry Leaves an Hour Early

TOKYO, NNC - The ferry across the bay of Japan will leave an hour early on market days, its owners said on a note at the
pier, since the baskets of the growers take longer to be carried on board than they did when the road was still open.
`;
const sidecar =
  'tags: [ferries]\nregions:\n  add: [kenya]\nformer: 3k9x0aq7mv\nnotes:\n  an hour early: On Sundays too.\n';
const files = { ...generateSeeds(12), 'ferry.txt': ferry, 'ferry.yaml': sidecar };

/** An archive that is compiled after each change of its files, with the table of ids that the last one made. */
async function openArchive(seeds: Readonly<Record<string, string>>) {
  const folder = await archiveFolder(seeds);
  let archive: Archive | null = null;
  const build = async () => {
    archive = await compileArchive(folder, day, archive);
    if (archive.table !== null) await writeFile(join(folder, 'addresses.tsv'), formatAddressTable(archive.table.rows));
    return archive;
  };
  const write = (file: string, text: string | Uint8Array) => writeFile(join(folder, file), text);
  return { folder, build, write };
}

const sorted = ({ files: all }: Archive) => [...all].toSorted(([a], [b]) => (a < b ? -1 : 1));
const errorsOf = ({ problems }: Archive) =>
  problems.filter(({ severity }) => severity === 'error').map((problem) => formatProblem(problem));
const idOf = (archive: Archive, slug: string) => readArticles(archive).find((one) => one.slug === slug)?.id ?? '';
const open = (archive: Archive, id: string): Promise<string> =>
  createClient(createMemoryReader(archive))
    .fetchQuery(articleQueries.article(id))
    .then(({ slug }) => slug, errorKind);

/** Each way to make the ferry's story unreadable. */
const damages: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  'a byte that no text has': (folder) => writeFile(join(folder, 'ferry.txt'), `${ferry}\0`),
  'nothing in it': (folder) => writeFile(join(folder, 'ferry.txt'), ''),
  'a sidecar with a mistake': (folder) => writeFile(join(folder, 'ferry.yaml'), `${sidecar}colour: red\n`),
  'another text and a sidecar with a mistake': async (folder) => {
    await writeFile(join(folder, 'ferry.txt'), ferry.replace('19 January', '20 May'));
    await writeFile(join(folder, 'ferry.yaml'), 'tags: [ferries\n');
  },
  'a link to nowhere': async (folder) => {
    await rm(join(folder, 'ferry.txt'));
    await symlink('nowhere.txt', join(folder, 'ferry.txt'));
  },
  'a link that leads back to itself': async (folder) => {
    await rm(join(folder, 'ferry.txt'));
    await symlink('ferry.txt', join(folder, 'ferry.txt'));
  },
  'a link to a folder': async (folder) => {
    await rm(join(folder, 'ferry.txt'));
    await mkdir(join(folder, 'harbour'));
    await symlink('harbour', join(folder, 'ferry.txt'));
  },
  'a sidecar that is a link to nowhere': async (folder) => {
    await rm(join(folder, 'ferry.yaml'));
    await symlink('nowhere.yaml', join(folder, 'ferry.yaml'));
  },
  'a pipe': async (folder) => {
    await rm(join(folder, 'ferry.txt'));
    expect(spawnSync('mkfifo', [join(folder, 'ferry.txt')]).status).toBe(0);
  },
};

test.each(Object.entries(damages))('shows an article as before whose file becomes %s', async (_, damage) => {
  const { folder, build } = await openArchive(files);
  const before = await build();
  await damage(folder);
  for (let again = 0; again < 2; again += 1) {
    const after = await build();
    const errors = errorsOf(after);
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toMatch(/^ferry\.(?:txt|yaml):\d+:\d+: error: expected .+, found ./u);
    expect(sorted(after)).toEqual(sorted(before));
    expect(after.table?.rows).toEqual(before.table?.rows);
  }
});

test('shows an article as before while others change around it, until it can be read again', async () => {
  const [bad, good] = [await openArchive(files), await openArchive(files)];
  await bad.build();
  await good.build();
  const compare = async () => {
    const [one, other] = [await bad.build(), await good.build()];
    expect(sorted(one)).toEqual(sorted(other));
    return one;
  };
  const change = async (file: string, text: string) => Promise.all([bad.write(file, text), good.write(file, text)]);
  await bad.write('ferry.txt', `${ferry}\0`);
  // Its position in the month, its neighbours, then the articles around it change.
  await change('before.txt', storyText('3 January 2022', 'A day of snow'));
  expect(errorsOf(await compare())).toHaveLength(1);
  await change('after.txt', storyText('30 January 2022', 'A day of thaw'));
  await change('before.txt', storyText('3 May 2022', 'A day of snow'));
  await compare();
  await rm(join(bad.folder, 'after.txt'));
  await rm(join(good.folder, 'after.txt'));
  const late = await compare();
  const id = idOf(late, 'the-ferry-leaves-an-hour-early');
  expect(await open(late, '3k9x0aq7mv')).toBe('the-ferry-leaves-an-hour-early');
  await change('ferry.txt', ferry.replace('an Hour', 'Two Hours'));
  const mended = await compare();
  expect([errorsOf(mended), idOf(mended, 'the-ferry-leaves-two-hours-early')]).toEqual([[], id]);
});

test('recognises a file that cannot be read under another name, and calls it removed only when it is', async () => {
  const { folder, build, write } = await openArchive(files);
  const before = await build();
  const id = idOf(before, 'the-ferry-leaves-an-hour-early');
  await write('ferry.txt', `${ferry}\0`);
  await build();
  await mkdir(join(folder, 'bay'));
  await rename(join(folder, 'ferry.txt'), join(folder, 'bay/crossing.txt'));
  await rename(join(folder, 'ferry.yaml'), join(folder, 'bay/crossing.yaml'));
  const moved = await build();
  expect(errorsOf(moved)).toEqual([expect.stringContaining('bay/crossing.txt:')]);
  expect(sorted(moved)).toEqual(sorted(before));
  expect(moved.table?.rows.find((row) => row.id === id)?.file).toBe('bay/crossing.txt');
  await rm(join(folder, 'bay'), { recursive: true });
  const gone = await build();
  expect([errorsOf(gone), await open(gone, id), await open(gone, '3k9x0aq7mv')]).toEqual([[], 'gone', 'gone']);
});

test('takes an article out while it is a draft, with a warning, and gives it its address back', async () => {
  const { build, write } = await openArchive(files);
  const before = await build();
  const id = idOf(before, 'the-ferry-leaves-an-hour-early');
  await write('ferry.txt', `---\ndraft: true\n---\n\n${ferry}`);
  await write('new.txt', '---\ntitle: The Pier\ndraft: true\n---\n\nThe pier is to be painted.\n');
  const draft = await build();
  expect(draft.manifest.count).toBe(before.manifest.count - 1);
  expect(draft.problems.filter(({ kind }) => kind === 'draft').map(({ file }) => file)).toEqual([
    'ferry.txt',
    'new.txt',
  ]);
  expect([errorsOf(draft), await open(draft, id)]).toEqual([[], 'gone']);
  expect(draft.table?.rows.map(({ file }) => file)).not.toContain('new.txt');
  await write('ferry.txt', ferry);
  const again = await build();
  expect([idOf(again, 'the-ferry-leaves-an-hour-early'), await open(again, id)]).toEqual([
    id,
    'the-ferry-leaves-an-hour-early',
  ]);
});

test('says that an article cannot be shown where nothing of it is left, and never that it was removed', async () => {
  const { folder, build } = await openArchive(files);
  const id = idOf(await build(), 'the-ferry-leaves-an-hour-early');
  await writeFile(join(folder, 'ferry.yaml'), 'tags: [ferries\n');
  const anew = await compileArchive(folder, day);
  expect(anew.manifest.count).toBe(12);
  expect([await open(anew, id), await open(anew, '3k9x0aq7mv')]).toEqual(['unavailable', 'unavailable']);
  expect(anew.table?.rows).toHaveLength(14);
});

test('leaves out what was never published, and gives it no id before it can be read', async () => {
  const { build, write } = await openArchive({
    'a.txt': ferry,
    'new.txt': '',
    'other.txt': ferry,
    'other.yaml': 'colour: red\n',
  });
  const before = await build();
  expect([before.manifest.count, before.table?.rows.map(({ file }) => file)]).toEqual([1, ['a.txt']]);
  await write('new.txt', storyText('3 May 2022', 'A day of snow'));
  await write('other.yaml', 'tags: [ferries]\n');
  expect((await build()).manifest.count).toBe(3);
});

test('keeps articles of a folder without a table, by the names of their files', async () => {
  const folder = await archiveFolder(files);
  const before = await compileArchive(folder, day);
  await writeFile(join(folder, 'ferry.txt'), '');
  const after = await compileArchive(folder, day, before);
  expect(sorted(after)).toEqual(sorted(before));
  expect(formatAddressTable(after.table?.rows ?? [])).toBe(formatAddressTable(before.table?.rows ?? []));
});

test('shows an article as before from a site of an older format, and not from one that is damaged', async () => {
  const folder = await archiveFolder(files);
  const before = await compileArchive(folder, day);
  await writeFile(join(folder, 'addresses.tsv'), formatAddressTable(before.table?.rows ?? []));
  await writeFile(join(folder, 'ferry.txt'), '');
  const id = idOf(before, 'the-ferry-leaves-an-hour-early');
  const buildFrom = (change: (path: string, json: string) => string) => {
    const changed = new Map([...before.reusable.files].map(([path, json]) => [path, change(path, json)]));
    const last = { ...before, reusable: { ...before.reusable, files: changed, months: new Map(), seeds: new Map() } };
    return compileArchive(folder, day, last);
  };
  const older = await buildFrom((path, json) =>
    path.endsWith('manifest.json')
      ? json.replace(/"format":\d+/u, '"format":1')
      : json.replace('"standfirst"', '"deck"'),
  );
  expect(sorted(older)).toEqual(sorted(before));
  for (const damage of ['', 'null', '[]', '{"ids":{}}', '{"ids":{"mark":"x","prefix":0},"volumes":[]}']) {
    const damaged = await buildFrom((path, json) => (path.endsWith('manifest.json') ? damage : json));
    expect(await open(damaged, id), damage).toBe('unavailable');
  }
  const cut = await buildFrom((path, json) => (path.includes('/articles/') ? json.slice(0, 99) : json));
  expect(await open(cut, id)).toBe('unavailable');
});

test('does not show the article of another archive that happens to have the same file name', async () => {
  const first = await compileArchive(await archiveFolder(files), day);
  const other = await archiveFolder({
    'ferry.txt': `Undated\n\nThe Mill\n\n${'The mill by the river grinds rye for six villages and has one stone. '.repeat(3)}\n`,
  });
  const last = await compileArchive(other, day);
  const id = idOf(first, 'the-ferry-leaves-an-hour-early');
  expect(await open(await compileArchive(await openFolderOf(first, files), day, last), id)).toBe('unavailable');
  const withoutTable = await archiveFolder({ ...files, 'ferry.txt': '' });
  expect(await open(await compileArchive(withoutTable, day, last), id)).toBe('not-found');
});

/** A folder with the table of an archive, in which the ferry's file is empty. */
async function openFolderOf({ table }: Archive, seeds: Readonly<Record<string, string>>) {
  return archiveFolder({ ...seeds, 'ferry.txt': '', 'addresses.tsv': formatAddressTable(table?.rows ?? []) });
}
