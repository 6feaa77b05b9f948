import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileArchive } from '#build/site/compile-archive.ts';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readArticles } from '../../support/archive/read-archive.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const story = (name: string) =>
  `The ${name} Opens\n\nTERNATE, NNC - The council has opened the ${name}, which had been closed since a storm.\n`;
const files = {
  'a.txt': story('Bridge'),
  'a.yaml': 'tags: [bridges, city]\nformer: 3k9x0aq7mv\n',
  'b.txt': story('Harbour'),
  '2022/c.txt': `---\ntags: Storms\n---\n${story('School')}`,
};

/** The tags of each article of an archive with these rows, and what is wrong. */
async function readTags(rows: string | Uint8Array, others: Readonly<Record<string, string>> = {}) {
  const folder = await archiveFolder({ ...files, ...others });
  await writeFile(join(folder, 'tags.tsv'), rows);
  const { seeds, problems } = await readSeeds(folder, readOptions);
  const tags = Object.fromEntries(seeds.map(({ file, sidecar }) => [file, sidecar.tags.join(' ')]));
  return { tags, problems: problems.map(formatProblem) };
}

test('adds the tags of a table to those of an article, by its file, its id or a former id', async () => {
  const rows = [
    '# Commas or tabs part tags.',
    'a.txt\tstorms,city ,  2022\tbridges',
    '',
    `${newArticleId('b.txt')}\tharbours`,
    '3k9x0aq7mv\tcouncil',
    '2022/c.txt\tschools',
    'b.txt\tstorms\t',
  ];
  const expected = {
    'a.txt': 'bridges city storms 2022 council',
    'b.txt': 'harbours storms',
    '2022/c.txt': 'storms schools',
  };
  expect(await readTags(rows.join('\n'))).toEqual({ tags: expected, problems: [] });
  expect(await readTags(`\u{feff}${rows.join('\r\n')}\r\n`)).toEqual({ tags: expected, problems: [] });
});

test('finds files whatever their names: accents, marks of comments, tabs', async () => {
  const rows = '"#1.txt"\tone\ncafe\u{301}.txt\ttwo\n"a\\tb.txt"\tthree\n';
  const { tags, problems } = await readTags(rows, {
    '#1.txt': story('Gate'),
    'caf\u{e9}.txt': story('Market'),
    'a\tb.txt': story('Tower'),
  });
  expect(problems).toEqual([]);
  expect(tags).toMatchObject({ '#1.txt': 'one', 'caf\u{e9}.txt': 'two', 'a\tb.txt': 'three' });
});

test('names each mistake by line and column, and loses nothing else', async () => {
  const rows = [
    'a.txt\tstorms, Civil War, 😀-, -\tcity',
    'd.txt\tstorms',
    'c.txt\tstorms',
    '3k9x0aq7m0\tstorms',
    'b.txt storms',
    'b.txt\t , ',
    '\tstorms',
    '"b.txt\tx',
    'b.txt\tharbours',
  ];
  const { tags, problems } = await readTags(rows.join('\n'));
  expect(tags).toEqual({ 'a.txt': 'bridges city storms', 'b.txt': 'harbours', '2022/c.txt': 'storms' });
  const article = 'an article, by its path below this folder or its id of ten characters';
  const tag = 'a tag of lower-case words joined by hyphens, such as civil-war';
  expect(problems).toEqual([
    `tags.tsv:1:15: error: expected ${tag}, found "Civil War" (did you mean "civil-war"?)`,
    `tags.tsv:1:26: error: expected ${tag}, found "😀-"`,
    `tags.tsv:1:30: error: expected ${tag}, found "-"`,
    `tags.tsv:2:1: error: expected ${article}, found "d.txt" (did you mean "a.txt"?)`,
    `tags.tsv:3:1: error: expected ${article}, found "c.txt" (did you mean "2022/c.txt"?)`,
    `tags.tsv:4:1: error: expected ${article}, found "3k9x0aq7m0"`,
    'tags.tsv:5:1: error: expected an article, a tab and its tags, found "b.txt storms"',
    'tags.tsv:6:10: error: expected an article, a tab and its tags, found no tag',
    'tags.tsv:7:1: error: expected an article by its file or its id, found ""',
    `tags.tsv:8:1: error: expected ${article}, found ""b.txt" (did you mean "b.txt"?)`,
  ]);
});

test('reads the names of tags, for one language or for all', async () => {
  const folder = await archiveFolder(files);
  await writeFile(
    join(folder, 'tags.tsv'),
    'tag:city\t The  city \ntag:city\tKota\tid\ntag:city\tKota\tid\ntag:bridges\t\u0627\u0644\u062c\u0633\u0648\u0631\tar\t\ntag:bridge\tBridge\n',
  );
  const archive = await compileArchive(folder, '2026-11-22', null, {
    languages: ['en', 'id'],
    language: null,
    texts: {},
    timeZone: null,
  });
  expect(archive.problems.map(formatProblem)).toEqual([
    'tags.tsv:5:5: warning: expected a tag that an article has, found "bridge" (did you mean "bridges"?)',
  ]);
  const namesIn = (language: 'en' | 'id') =>
    JSON.parse(archive.files.get(archive.manifest.tagNames?.[language] ?? '') ?? 'null') as unknown;
  expect(namesIn('en')).toEqual({ en: [['city', 'The city']] });
  expect(namesIn('id')).toEqual({ id: [['city', 'Kota']] });
  expect(archive.manifest.tagNames).not.toHaveProperty('ar');
});

test('names each mistake in the name of a tag', async () => {
  const rows = [
    'tag:city\tThe city',
    'tag:City Life\tCity life',
    'tag:city\tTown',
    'tag:city\tStadt\tde',
    'tag:city\tKota\tid\tmore',
    'tag:city',
    'tag:city\t \tid',
    'tag:a.txt\tbridges',
    'a.txt\tharbours',
  ];
  const { tags, problems } = await readTags(rows.join('\n'));
  expect(tags['a.txt']).toBe('bridges city harbours');
  const tag = 'a tag of lower-case words joined by hyphens, such as civil-war';
  expect(problems).toEqual([
    `tags.tsv:2:5: error: expected ${tag}, found "City Life" (did you mean "city-life"?)`,
    'tags.tsv:3:10: error: expected one name of a tag in a language, found "The city" in line 1 too',
    'tags.tsv:4:16: error: expected a language of the interface (en, id, ar), found "de"',
    'tags.tsv:5:18: error: expected a tag, its name and a language, found another column',
    'tags.tsv:6:9: error: expected a name behind a tab, found nothing',
    'tags.tsv:7:10: error: expected a name behind a tab, found nothing',
    'tags.tsv:8:1: error: expected an article, by its path below this folder or its id of ten characters, found "tag:a.txt"',
  ]);
});

test('says where a row is not UTF-8 and reads the others; a table in UTF-16 is one error', async () => {
  const latin = Buffer.from('a.txt\tcaf\u{e9}\nb.txt\tharbours\n', 'latin1');
  const inUtf8 = 'text in UTF-8 (save the file with that encoding)';
  expect(await readTags(latin)).toEqual({
    tags: { 'a.txt': 'bridges city', 'b.txt': 'harbours', '2022/c.txt': 'storms' },
    problems: [`tags.tsv:1:10: error: expected ${inUtf8}, found the byte 0xE9`],
  });
  const { problems } = await readTags(Buffer.from('\u{feff}b.txt\tharbours\n', 'utf16le'));
  expect(problems).toEqual([`tags.tsv:1:1: error: expected ${inUtf8}, found NUL characters, as in UTF-16`]);
});

test('knows articles that are left out, and no table but that of the archive', async () => {
  const others = { 'broken.txt': '', 'draft.txt': '---\ndraft: true\n---\nA Draft\n', '2022/tags.tsv': 'a.txt\tx\n' };
  const { tags, problems } = await readTags('broken.txt\tx\ndraft.txt\tx\n', others);
  expect(tags['a.txt']).toBe('bridges city');
  expect(problems.filter((text) => text.startsWith('tags.tsv'))).toEqual([]);
  expect(problems.filter((text) => text.includes('2022/tags.tsv'))).toHaveLength(1);
  const folder = await archiveFolder(files);
  await mkdir(join(folder, 'tags.tsv'));
  const read = await readSeeds(folder, readOptions);
  expect(read.problems.map(formatProblem)).toEqual([
    'tags.tsv:1:1: error: expected a file that can be read, found a folder',
  ]);
});

test('compiles only the articles whose tags an edit of the table changes', async () => {
  const folder = await archiveFolder(files);
  const write = (rows: string) => writeFile(join(folder, 'tags.tsv'), rows);
  const tagsOf = (archive: Awaited<ReturnType<typeof compileArchive>>) =>
    Object.fromEntries(readArticles(archive).map(({ slug, tags }) => [slug, tags.join(' ')]));
  const day = '2026-11-22';
  const first = await compileArchive(folder, day);
  await write('b.txt\tharbours\na.txt\tcity\n');
  const tagged = await compileArchive(folder, day, first);
  expect(tagged.unchanged).toBe(2);
  expect(tagsOf(tagged)).toMatchObject({ 'the-harbour-opens': 'harbours', 'the-bridge-opens': 'bridges city' });
  expect((await compileArchive(folder, day, tagged)).unchanged).toBe(3);
  await write('b.txt\tstorms\n');
  const edited = await compileArchive(folder, day, tagged);
  expect(edited.unchanged).toBe(2);
  expect(tagsOf(edited)['the-harbour-opens']).toBe('storms');
  // An article that cannot be read stays as it was published.
  await writeFile(join(folder, 'b.txt'), '');
  await write('');
  expect(tagsOf(await compileArchive(folder, day, edited))['the-harbour-opens']).toBe('storms');
});
