import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openPicture } from '#build/pictures/picture-workshop.ts';
import { readPictures } from '#build/pictures/read-pictures.ts';
import { listSeeds, sidecarOf } from '#build/seeds/list-seeds.ts';
import { pictureBeside } from '#build/seeds/picture-beside.ts';
import { readSeed } from '#build/seeds/read-seed.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { bomb, photo } from '../../support/archive/photo.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const story = (front: string, body = '') =>
  `---\ntitle: The Ferry Runs Again\n${front}---\n\nOSLO, NNC - The ferry of Norway runs again after eleven winters.\n\n${body}It left at dusk, with a band.\n`;

/** Reads `a.txt` of a folder with its pictures, which are shown as they are unless a store is given. */
async function read(files: Readonly<Record<string, string | Uint8Array>>, store: string | null = null) {
  const folder = await archiveFolder(files);
  return readIn(folder, store);
}

async function readIn(folder: string, store: string | null = null) {
  const list = listSeeds(folder);
  expect(list.problems).toEqual([]);
  const seed = readSeed(folder, 'a.txt', list.sidecars.has(sidecarOf('a.txt')), readOptions);
  if (!seed.ok) throw new Error(JSON.stringify(seed.faults));
  const { pictures, warnings } = await readPictures(folder, seed.value, pictureBeside('a.txt', list.pictures), store);
  const { source } = seed.value.parsed;
  return {
    folder,
    source,
    pictures: pictures.map(({ picture }) => picture),
    shown: pictures.flatMap(({ file, picture }) => (picture === null ? [] : { file, ...picture })),
    warnings: warnings.map(formatProblem),
  };
}

const ferry = await photo();

test('takes a picture from the sidecar, front matter, Markdown, and a file of the article’s name', async () => {
  const said =
    'file: ferry.jpg\n    alt: A ferry at dusk\n    caption: The Kari Holm\n    credit: Tove Marren\n    licence: CC BY 4.0\n    focus: 30% 70%\n';
  const words = {
    alt: 'A ferry at dusk',
    caption: 'The Kari Holm',
    credit: 'Tove Marren',
    licence: 'CC BY 4.0',
    focus: [30, 70],
  };
  const sidecar = await read({ 'a.txt': story(''), 'a.yaml': `pictures:\n  - ${said}`, 'ferry.jpg': ferry });
  expect(sidecar.shown).toMatchObject([{ file: 'ferry.jpg', ...words }]);
  expect(sidecar.shown[0]?.at).toBeUndefined();
  const front = await read({ 'a.txt': story(`pictures:\n  - ${said}`), 'ferry.jpg': ferry });
  expect(front.shown).toEqual(sidecar.shown);
  const toml = story('')
    .replaceAll('---', '+++')
    .replace(
      'title: The Ferry Runs Again',
      'title = "The Ferry Runs Again"\npictures = [{ file = "ferry.jpg", alt = "A ferry at dusk", focus = [30, 70] }]',
    );
  expect((await read({ 'a.txt': toml, 'ferry.jpg': ferry })).shown).toMatchObject([
    { alt: 'A ferry at dusk', focus: [30, 70] },
  ]);
  const markdown = await read({
    'a.txt': story('', '![A ferry at dusk](ferry.jpg "The Kari Holm")\n\n'),
    'ferry.jpg': ferry,
  });
  expect(markdown.shown).toMatchObject([{ alt: 'A ferry at dusk', caption: 'The Kari Holm' }]);
  expect(markdown.source.slice(markdown.shown[0]?.at)).toMatch(/^!\[A ferry/u);
  const beside = await read({ 'a.txt': story(''), 'a.jpg': ferry });
  expect(beside.shown).toMatchObject([{ file: 'a.jpg', alt: '' }]);
  expect([...sidecar.warnings, ...front.warnings, ...markdown.warnings]).toEqual([]);
});

test('shows each picture once: the sidecar adds to what the text says, and the first above the text leads', async () => {
  const text = story(
    'image: /pictures/lead.png\n',
    '![](ferry.jpg "In the text")\n\nAnd words ![A bell](bell.jpg) between.\n\n',
  );
  const files = {
    'ferry.jpg': ferry,
    'bell.jpg': ferry,
    'more.jpg': ferry,
    'pictures/lead.png': await sharp(ferry).png().toBuffer(),
  };
  const sidecar =
    'pictures: [{file: ferry.jpg, alt: "A ferry", credit: T. Marren}, {file: pictures/lead.png, alt: ""}, {file: more.jpg, alt: More}]\n';
  const { shown, source, warnings } = await read({ ...files, 'a.txt': text, 'a.yaml': sidecar });
  expect(shown.map(({ file, at }) => [file, at === undefined ? 'above' : source.slice(at, at + 9)])).toEqual([
    ['pictures/lead.png', 'above'],
    ['ferry.jpg', '![](ferry'],
    ['bell.jpg', ' between.'],
    ['more.jpg', ''],
  ]);
  expect(shown[1]).toMatchObject({ alt: 'A ferry', caption: 'In the text', credit: 'T. Marren' });
  expect(source).toContain('And words  between.');
  expect(warnings).toEqual([]);
});

test('shows a picture at each place where the text has it, with the caption of that place', async () => {
  const text = story(
    'image: ferry.jpg\n',
    '![](ferry.jpg "At the quay")\n\nIt left.\n\n![](ferry.jpg "Seen again")\n\nIt came back.\n\n![The stern](ferry.jpg)\n\n',
  );
  const sidecar = 'pictures: {file: ferry.jpg, alt: "A ferry", credit: T. Marren}\n';
  const { shown, source, warnings } = await read({ 'ferry.jpg': ferry, 'a.txt': text, 'a.yaml': sidecar });
  expect(shown.map(({ at, caption, alt, credit }) => [source.indexOf('![', at) === at, caption, alt, credit])).toEqual([
    [true, 'At the quay', 'A ferry', 'T. Marren'],
    [true, 'Seen again', 'A ferry', 'T. Marren'],
    [true, undefined, 'The stern', 'T. Marren'],
  ]);
  expect(warnings).toEqual([]);
});

test('warns of a picture without words for those who cannot see it, with the line that names it', async () => {
  const { warnings } = await read({ 'a.txt': story('', '![](ferry.jpg)\n\n'), 'ferry.jpg': ferry });
  expect(warnings).toEqual([
    'a.txt:7:1: warning: expected words for those who cannot see "ferry.jpg" (alt), found none',
  ]);
});

test('fills in who made it and what it shows from its file, but for what cameras write', async () => {
  const exif = { Artist: 'Ines Marr', ImageDescription: 'Hills above the harbour.', Copyright: 'Courier' };
  const { shown } = await read({ 'a.txt': story(''), 'a.jpg': await photo({ exif }) });
  expect(shown).toMatchObject([{ caption: 'Hills above the harbour.', credit: 'Ines Marr' }]);
  const said = 'pictures: {file: a.jpg, alt: Hills, caption: Ours, credit: Us}\n';
  const own = await read({ 'a.txt': story(''), 'a.yaml': said, 'a.jpg': await photo({ exif }) });
  expect(own.shown).toMatchObject([{ caption: 'Ours', credit: 'Us' }]);
  const camera = await read({
    'a.txt': story(''),
    'a.jpg': await photo({ exif: { ImageDescription: 'OLYMPUS DIGITAL CAMERA' } }),
  });
  expect(camera.shown[0]?.caption).toBeUndefined();
});

const png = await sharp(ferry).png().toBuffer();
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`);

test.each([
  ['a file that is no picture', Buffer.from('<html><script>alert(1)</script></html>'), 'which is no picture'],
  ['an empty one', Buffer.alloc(0), 'an empty file'],
  ['one of 100 megapixels', bomb(10_000, 10_000), 'with 100 million pixels (10000 × 10000)'],
  ['a bomb', bomb(2_000_000, 2_000_000), 'million pixels'],
  ['one whose end is missing', ferry.subarray(0, ferry.length - 900), 'cut off'],
  [
    'one whose bytes are other ones',
    Buffer.concat([png.subarray(0, 60), Buffer.alloc(400), png.subarray(-20)]),
    'damaged',
  ],
  ['a drawing with a script', svg('<script>alert(1)</script>'), 'with a script'],
  [
    'a drawing that runs code when it is loaded',
    svg('<rect width="9" height="9" onload="alert(1)"/>'),
    'with a script',
  ],
  ['a drawing with entities', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aa">]>${svg('').toString()}`), 'with entities'],
  ['a drawing that loads a file', svg('<image href="file:///etc/passwd" width="9" height="9"/>'), 'loads other files'],
])('refuses %s in a sentence that names it, and the article stays', async (_what, bytes, why) => {
  const folder = await archiveFolder({ 'a.txt': story('image: trap.jpg\n'), 'trap.jpg': bytes });
  const { pictures, warnings, source } = await readIn(folder, join(folder, '.store'));
  expect(pictures).toEqual([null]);
  expect(source).toContain('The ferry of Norway runs again');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /^a\.txt:3:8: warning: expected a picture .+, found "trap\.jpg", .+; the article is shown without it$/u,
  );
  expect(warnings[0]).toContain(why);
  expect(existsSync(join(folder, '.store')) ? readdirSync(join(folder, '.store')) : []).toEqual([]);
});

test('takes no picture from outside the folder, from the web, or one that is not there', async () => {
  const elsewhere = await archiveFolder({ 'secret.jpg': ferry });
  const body = ['../secret.jpg', 'https://pictures.example/a.jpg', 'gone.jpg', 'link.jpg']
    .map((file) => `![x](${file})\n\n`)
    .join('');
  const folder = await archiveFolder({ 'a.txt': story('', body) });
  symlinkSync(join(elsewhere, 'secret.jpg'), join(folder, 'link.jpg'));
  const { shown, warnings } = await readIn(folder);
  expect(shown).toEqual([]);
  expect(warnings.map((text) => text.replace(/^.*found /u, ''))).toEqual([
    '"../secret.jpg": a path that leads out of the folder of the articles',
    '"https://pictures.example/a.jpg": an address of the web, of which nothing is fetched',
    '"gone.jpg": no such file',
    '"link.jpg": a link that leads out of the folder of the articles',
  ]);
});

test('makes three widths in AVIF and JPEG, upright, without place or camera, the same each time, and once', async () => {
  const large = await photo({ width: 3000, height: 2400, orientation: 6, exif: { Artist: 'Ines Marr' } });
  const folder = await archiveFolder({ 'a.jpg': large, 'copy.jpg': large });
  const [store, other] = [join(folder, 'store'), join(folder, 'other')];
  const made = await openPicture(folder, 'a.jpg', store);
  if (typeof made === 'string') throw new Error(made);
  expect(made).toMatchObject({ width: 1600, height: 2000, words: { credit: 'Ines Marr' } });
  const files = (of: string) => readdirSync(join(of, made.mark)).toSorted();
  expect(files(store)).toEqual(['1600.avif', '1600.jpg', '480.avif', '480.jpg', '960.avif', '960.jpg', 'facts.json']);
  const { width, height, format, exif } = await sharp(join(store, made.mark, '960.avif')).metadata();
  expect({ width, height, format, exif }).toEqual({ width: 960, height: 1200, format: 'heif', exif: undefined });
  await openPicture(folder, 'a.jpg', other);
  for (const file of files(store))
    expect(readFileSync(join(other, made.mark, file)).equals(readFileSync(join(store, made.mark, file))), file).toBe(
      true,
    );
  utimesSync(join(store, made.mark, '480.avif'), 0, 0);
  expect(await openPicture(folder, 'copy.jpg', store)).toEqual(made);
  expect(statSync(join(store, made.mark, '480.avif')).mtimeMs).toBe(0);
});

test('never makes a picture larger, and takes any format by its bytes', async () => {
  const small = await sharp(ferry).resize(300).webp().toBuffer();
  const folder = await archiveFolder({ 'a.jpg': small, 'b.svg': svg('<rect width="9" height="9"/>') });
  const store = join(folder, 'store');
  const made = await openPicture(folder, 'a.jpg', store);
  expect(made).toMatchObject({ width: 300, height: 188 });
  expect(await openPicture(folder, 'b.svg', store)).toMatchObject({ width: 40, height: 20 });
  expect(await openPicture(folder, 'a.jpg', null)).toMatchObject({ width: 300, height: 188, original: 'webp' });
});
