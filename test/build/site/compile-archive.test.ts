import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, compileArchive } from '#build/site/compile-archive.ts';
import { monthBuilder } from '#build/site/build-month.ts';
import { compileData } from '#build/site/compile-data.ts';
import { LastSite } from '#build/archive/last-site.ts';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { MemoryDraft } from '#build/output/memory-draft.ts';
import { splitChangedSeeds } from '#build/site/split-changed-seeds.ts';
import { planArchive } from '#build/site/plan-archive.ts';
import { createLocalRunner } from '#build/site/task-runner.ts';
import { dataPath } from '#news/archive/archive.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { compileVolume } from '../../support/archive/compile-volume.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const nowhere = 'A Quiet Day\n\nNothing was spilled, and nobody was in a hurry.\n';

/** Data files that differ between two archives or exist in only one. */
function changedFiles(before: Archive, after: Archive): string[] {
  return [...after.files].filter(([path, json]) => before.files.get(path) !== json).map(([path]) => path);
}
/** `heads/about/JP-1a2b3c4d5e.json` → `heads/about/JP`; a file of a volume → the volume's month. */
const kindOf = (path: string) => path.replace(/-[0-9a-f]{10}(?:\.json$|\/.*)/u, '');

test('changes no file of another month, nor a list head without it, when an article is added', async () => {
  const seeds = {
    ...generateSeeds(60),
    'old.yaml': 'tags: [bridges]\n',
    'old.txt': storyText('3 May 1999', 'An old bridge in Nairobi', 'NAIROBI, NNC - ', 'Kenya'),
  };
  const before = await compileSeeds(seeds);
  const after = await compileSeeds({ ...seeds, 'new.txt': storyText('19 January 2022', 'Added later') });
  const kinds = new Set(changedFiles(before, after).map(kindOf));
  expect([...kinds].toSorted()).toEqual([
    '2022-01',
    'heads/about/JP',
    'heads/about/asia',
    'heads/filed/JP',
    'heads/filed/asia',
    'heads/latest',
    'ids',
    'index/directory',
    'index/spellings',
    'index/words',
    'lists/2022-01/0',
    'manifest.json',
    'postings/about/JP',
    'postings/about/asia',
    'postings/filed/JP',
    'postings/filed/asia',
    'years/2022',
  ]);
});

test('changes the edited month and the list heads that contain the edited article', async () => {
  const text = storyText('3 May 1999', 'An old bridge in Nairobi', 'NAIROBI, NNC - ', 'Kenya');
  const seeds = { ...generateSeeds(90), 'old.txt': text };
  const before = await compileSeeds(seeds);
  const after = await compileSeeds({ ...seeds, 'old.txt': text.replace('walked over it', 'walked over it twice') });
  const kinds = new Set(changedFiles(before, after).map(kindOf));
  // The oldest of 91, which is not among the thirty on the front page.
  expect([...kinds].toSorted()).toEqual([
    '1999-05',
    'heads/about/KE',
    'heads/about/africa',
    'heads/filed/KE',
    'heads/filed/africa',
    'index/directory',
    'index/spellings',
    'index/words',
    'lists/1999-05/0',
    'manifest.json',
  ]);
});

test('names the same files for the same seeds on any day and in any folder', async () => {
  const [one, other] = [await compileSeeds(generateSeeds(40)), await compileSeeds(generateSeeds(40))];
  expect([...one.files]).toEqual([...other.files]);
});

test('compiles only what an edit affects, with the result of a full compilation', async () => {
  const text = storyText('3 May 1999', 'An old bridge', 'NAIROBI, NNC - ', 'Kenya');
  const folder = await archiveFolder({ ...generateSeeds(30), 'old.txt': text });
  const day = '2026-11-22';
  let archive = await compileArchive(folder, day);
  expect(archive.unchanged).toBe(0);
  const again = async () => {
    archive = await compileArchive(folder, day, archive);
    const anew = await compileArchive(folder, day);
    const sorted = ({ files }: Archive) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(archive)).toEqual(sorted(anew));
    expect([archive.manifest, archive.report, archive.problems]).toEqual([anew.manifest, anew.report, anew.problems]);
    return archive.unchanged;
  };
  expect(await again()).toBe(31);
  await writeFile(join(folder, 'old.txt'), text.replace('walked over it', 'walked over it twice'));
  expect(await again()).toBe(30);
  // Its new neighbours link to it.
  await writeFile(join(folder, 'new.txt'), storyText('1 January 1999', 'The oldest of all'));
  expect(await again()).toBe(29);
  await rm(join(folder, 'new.txt'));
  expect(await again()).toBe(29);
  await rm(join(folder, 'old.txt'));
  expect(await again()).toBeGreaterThan(20);
});

test('compiles what it has read even if files change meanwhile', async () => {
  const seeds = { ...generateSeeds(20), 'a.txt': storyText('19 January 2022', 'As it was read') };
  const folder = await archiveFolder(seeds);
  const draft = new MemoryDraft(new Map());
  const runner = createLocalRunner(() => undefined, draft.open);
  const list = listSeeds(folder);
  const scope = {
    today: '2026-11-22',
    prerender: 0,
    shareImages: 0,
    languages: ['en'] as const,
    language: null,
    timeZone: null,
    work: draft.work,
    lastSite: new LastSite(() => null),
    lastFiles: [],
    revisions: 3,
    keepsVersions: false,
    store: null,
  };
  const plan = await planArchive(folder, list, splitChangedSeeds(folder, list, scope.today, null), scope, runner);
  for (const file of Object.keys(seeds)) await rm(join(folder, file));
  const { manifest } = await compileData(
    plan,
    monthBuilder(plan, undefined, { site: null, draft, runner, cache: null }),
    draft,
    {},
  );
  expect(manifest).toEqual((await compileSeeds(seeds)).manifest);
});

test('builds a month without knowing any other', async () => {
  const archive = await compileSeeds(generateSeeds(80));
  const months = Map.groupBy(readArticles(archive), ({ month }) => month);
  for (const [month, articles] of months)
    for (const [path, json] of compileVolume(month, articles).files) expect(archive.files.get(path), path).toBe(json);
});

test('keeps a first visit the same size from ten articles to a thousand', async () => {
  const spread = (count: number) => {
    const clock = (at: number) => `${1 + (at % 28)} ${['March', 'May'][at % 2] ?? ''} 2021 | 10:00 WIB`;
    const places = [
      ['TOKYO, NNC - ', 'Japan'],
      ['NAIROBI, NNC - ', 'Kenya'],
    ] as const;
    const files = Array.from({ length: count }, (_, at) => {
      const [dateline, country] = places[at % 2] ?? places[0];
      return [`${at}.txt`, storyText(clock(at), `Bridge ${at} opens`, dateline, country)] as const;
    });
    return compileSeeds({ ...Object.fromEntries(files), '0.yaml': 'tags: [bridges]\n' });
  };
  const [few, many] = [await spread(10), await spread(1000)];
  const bytes = ({ files }: Archive, path: string) => Buffer.byteLength(files.get(path) ?? '');
  expect(many.manifest.count).toBe(1000);
  expect(bytes(many, 'manifest.json') / bytes(few, 'manifest.json')).toBeLessThan(1.05);
  // A list head has at most thirty summaries.
  const full = await spread(60);
  const head = (archive: Archive) => bytes(archive, dataPath.latest(archive.manifest));
  expect(head(many) / head(full)).toBeLessThan(1.05);
});

test('returns readable articles and the problems of the others', async () => {
  const folder = await archiveFolder({
    'good.txt': storyText('19 January 2022', 'A good one'),
    'bad.txt': '',
  });
  const archive = await compileArchive(folder, '2026-11-22');
  expect(readSummaries(archive).map(({ slug }) => slug)).toEqual(['a-good-one']);
  expect(archive.manifest.count).toBe(1);
  expect(archive.problems.map(({ severity, file }) => [severity, file])).toEqual([['error', 'bad.txt']]);
});

test('compiles a complete archive from an empty folder', async () => {
  const { manifest, files, problems } = await compileSeeds({});
  expect(problems).toEqual([]);
  expect([manifest.count, manifest.oldest, manifest.volumes]).toEqual([0, null, []]);
  expect(files.has(dataPath.latest(manifest)) && files.has(dataPath.report(manifest))).toBe(true);
});

test('reports unknown values instead of guessing', async () => {
  const { report } = await compileSeeds({
    'a.txt': storyText('Undated', 'No date'),
    'b.txt': nowhere,
    'c.txt': storyText('19 January 2022 | 18:36', 'No zone'),
    'd.txt': storyText('Tuesday, 19 January 2022 | 18:36 WIB', 'A weekday that does not fit'),
    'd.yaml': 'notes:\n  the old bridge: It was built in 1911.\n',
  });
  expect([report.withoutDate, report.withoutZone, report.withoutPlace]).toEqual([2, 1, 1]);
  expect(report.noted).toBe(1);
  expect(report.articles.map(({ slug, notes, findings }) => [slug, notes, findings])).toEqual([
    ['a-weekday-that-does-not-fit', 2, ['The clock says Tuesday, but 2022-01-19 was a Wednesday.']],
  ]);
});

test('gives each article its language, and a short one that which most articles have at the time', async () => {
  const polish = 'Piekarnia w porcie została znów otwarta, a piekarz powiedział, że chleb będzie tańszy.';
  const hebrew = 'המאפייה בנמל נפתחה מחדש והאופה אמר שהלחם יהיה זול יותר.';
  const folder = await archiveFolder({
    'a.txt': `Piekarnia otwarta\n\n${polish}\n`,
    'b.txt': 'Dr. Nowak\n\nRadio Nowak.\n',
  });
  const languagesOf = (archive: Archive) =>
    Object.fromEntries(readArticles(archive).map(({ headline, lang, dir }) => [headline, `${lang} ${dir}`]));
  const archive = await compileArchive(folder, '2026-11-22');
  expect(languagesOf(archive)).toEqual({ 'Piekarnia otwarta': 'pl ltr', 'Dr. Nowak': 'pl ltr' });
  await writeFile(join(folder, 'd.txt'), `המאפייה\n\n${hebrew}\n`);
  await writeFile(join(folder, 'e.txt'), `הלחם\n\n${hebrew}\n`);
  const after = await compileArchive(folder, '2026-11-22', archive);
  expect(languagesOf(after)).toMatchObject({ המאפייה: 'he rtl', 'Piekarnia otwarta': 'pl ltr', 'Dr. Nowak': 'he rtl' });
  expect(readArticles(after).map(({ isUnread }) => isUnread)).not.toContain(undefined);
});

test('takes the language of the interface where no article shows one, and the sidecar before all', async () => {
  const folder = await archiveFolder({ 'a.txt': 'Roti\n\nRoti baru.\n', 'b.txt': 'Roti lama\n\nLama.\n' });
  const archive = await compileArchive(folder, '2026-11-22', null, {
    languages: ['id'],
    language: null,
    timeZone: null,
    texts: {},
  });
  expect(readArticles(archive).map(({ lang }) => lang)).toEqual(['id', 'id']);
  await writeFile(join(folder, 'b.yaml'), 'language: jv\n');
  const after = await compileArchive(folder, '2026-11-22', archive, {
    languages: ['id'],
    language: null,
    timeZone: null,
    texts: {},
  });
  expect(readArticles(after).find(({ headline }) => headline === 'Roti lama')?.lang).toBe('jv');
});
