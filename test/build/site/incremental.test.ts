import { mkdir, readdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readSite, runBuild } from '../../support/site/run-build.ts';

type OnEnd = (remove: () => Promise<void>) => void;

/** Milliseconds. A cold build takes four seconds, ten times as many on a busy machine. */
const timeout = 600_000;
/** With feeds. Drawing share images takes as long as the rest of a build: a test of their own has them. */
const published = { SITE_URL: 'https://news.example', SHARE_IMAGES: 'none' };

/** An archive that is built repeatedly into one folder. Everything is removed after the test, or by `onEnd`. */
async function openArchive(files: Readonly<Record<string, string>>, onEnd: OnEnd = onTestFinished) {
  const seeds = await archiveFolder(files, onEnd);
  const place = await archiveFolder({}, onEnd);
  const [dist, cache] = [join(place, 'dist'), join(place, 'cache')];
  /** Sites of cold builds by their inputs, so that each is built once. */
  const coldSites = new Map<string, string>();
  const buildCold = async (settings: Readonly<Record<string, string>>) => {
    const key = JSON.stringify([settings, ...(await readSite(seeds))]);
    const cold = coldSites.get(key) ?? join(await archiveFolder({}, onEnd), 'dist');
    if (!coldSites.has(key)) await runBuild(cold, settings);
    coldSites.set(key, cold);
    return cold;
  };
  /** Builds, compares the site with that of a cold build, and returns how many articles were reused. */
  const rebuild = async (
    own: Readonly<Record<string, string>> = {},
    afterBuild: () => Promise<void> = () => Promise.resolve(),
  ) => {
    const settings = { SEEDS: seeds, ...published, ...own };
    const { code, output } = await runBuild(dist, { ...settings, CACHE: cache });
    expect(code, output).toBe(0);
    await afterBuild();
    const cold = await buildCold({ ...settings, THREADS: '0' });
    const [site, expected] = [await readSite(dist), await readSite(cold)];
    expect([...site.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of expected) expect(site.get(path) === text, `${path} differs`).toBe(true);
    expect(await readdir(dist, { recursive: true })).toHaveLength((await readdir(cold, { recursive: true })).length);
    expect((await readdir(place)).toSorted()).toEqual(['cache', 'dist']);
    return { output, unchanged: Number(/^([\d,]+) of [\d,]+ articles unchanged\.$/mu.exec(output)?.[1] ?? 0) };
  };
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(seeds, file), change(await readFile(join(seeds, file), 'utf8')));
  return { seeds, dist, cache, rebuild, edit };
}

const story = (clock: string, headline: string) =>
  `${clock}\n\n${headline}\n\nLIMA, NNC - Peru opened a bridge between two hills.\n`;

const bridge = story('Undated', 'A Bridge');

// One archive through all its edits, each test after the one above: each cold build takes seconds.
describe('an archive that is edited and rebuilt', { timeout }, () => {
  let archive: Awaited<ReturnType<typeof openArchive>>;
  const removals: Parameters<OnEnd>[0][] = [];
  beforeAll(async () => {
    const files = {
      ...generateSeeds(60),
      'addresses.tsv': '',
      'odd.txt': story('Monday, 19 January 2022', 'A Day That Was a Wednesday'),
      'one.txt': bridge,
    };
    archive = await openArchive(files, (remove) => removals.push(remove));
  });
  afterAll(() => Promise.all(removals.map((remove) => remove())));
  const pageOfBridge = () =>
    readFile(join(archive.dist, 'articles', `a-bridge-${newArticleId('one.txt')}`, 'index.html'), 'utf8');
  const sitemapTimes = async () => {
    const names = (await readdir(archive.dist)).filter((name) => /^(?:sitemap|robots)/u.test(name)).toSorted();
    return Promise.all(names.map(async (name) => [name, (await stat(join(archive.dist, name))).mtimeMs] as const));
  };

  test('equals a cold build the first time', async () => {
    expect((await archive.rebuild()).unchanged).toBe(0);
    expect(await pageOfBridge()).toContain('two hills');
  });

  test('reuses every article where nothing changed, and repeats the warnings', async () => {
    const same = await archive.rebuild();
    expect(same.unchanged).toBe(62);
    expect(same.output).toContain('odd.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19)');
  });

  test('builds what an edit affects and reuses the rest; a new article changes only the sitemap of its month', async () => {
    const before = new Map(await sitemapTimes());
    expect(before.size).toBeGreaterThan(20);
    await archive.edit('generated-0007.txt', (text) => `${text}\nThe bridge in Japan was painted twice.\n`);
    await archive.edit('generated-0021.yaml', (text) => text.replace(/tags: .*/u, 'tags: [weather]'));
    await writeFile(join(archive.seeds, 'winter.txt'), story('Tuesday, 31 January 2017', 'A Bridge in Winter'));
    // Two are edited, and the newest of a month has neighbours on both sides.
    expect((await archive.rebuild()).unchanged).toBe(58);
    const changed = (await sitemapTimes()).filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
    expect(changed).toEqual(['sitemap-2017-01.xml']);
  });

  test('builds exactly the articles whose tags a table changes', async () => {
    const write = (rows: string) => writeFile(join(archive.seeds, 'tags.tsv'), rows);
    await write(`one.txt\tbridges\ngenerated-0021.txt\tweather\n${newArticleId('generated-0007.txt')}\tbridges\n`);
    // One has the tag already.
    expect((await archive.rebuild()).unchanged).toBe(61);
    expect(await pageOfBridge()).toContain('href="/tags/bridges"');
    await write(`# none\none.txt\tbridges\n`);
    expect((await archive.rebuild()).unchanged).toBe(62);
    await write(`one.txt\tbridges\ntag:bridges\tOld bridges\ntag:nobody\tNobody\n`);
    expect((await archive.rebuild()).unchanged).toBe(62);
    expect(await pageOfBridge()).toContain('Old bridges</a>');
    await rm(join(archive.seeds, 'tags.tsv'));
    expect((await archive.rebuild()).unchanged).toBe(62);
    expect(await pageOfBridge()).not.toContain('href="/tags/bridges"');
  });

  test('leaves a page for a removed article; removing the newest of a month moves no other', async () => {
    // Removing one moves the newer ones of its month.
    await writeFile(join(archive.seeds, 'newest.txt'), story('Friday, 31 December 2049', 'A Day to Come'));
    for (const file of ['generated-0000.txt', 'generated-0000.yaml', 'one.txt'])
      await rm(join(archive.seeds, file), { force: true });
    const { unchanged } = await archive.rebuild();
    expect(unchanged).toBeGreaterThan(45);
    expect(unchanged).toBeLessThan(61);
    const gone = await pageOfBridge();
    expect(gone).toContain('This article was removed');
    expect(gone).toMatch(/<meta name="robots" content="noindex">/u);
    expect(gone).not.toMatch(/two hills|A Bridge|rel="canonical"/u);
    expect((await archive.rebuild()).unchanged).toBe(62);
    expect(await pageOfBridge()).toBe(gone);
  });

  test('makes no article anew for another lead', async () => {
    await writeFile(join(archive.seeds, 'dateline.yaml'), 'lead: odd.txt\n');
    expect((await archive.rebuild()).unchanged).toBe(62);
    const front = await readFile(join(archive.dist, 'index.html'), 'utf8');
    expect(/<article class="story story-lead">.*?<\/h2>/u.exec(front)?.[0]).toContain('A Day That Was a Wednesday');
  });

  test('restores an article that is put back, and reuses the rest through a rename and another clock', async () => {
    await writeFile(join(archive.seeds, 'another.txt'), bridge);
    await rename(join(archive.seeds, 'newest.txt'), join(archive.seeds, 'renamed.txt'));
    await archive.edit('generated-0030.txt', (text) => text.replace(/^.*/u, 'Wednesday, 19 January 2022'));
    expect((await archive.rebuild({ THREADS: '2' })).unchanged).toBeGreaterThan(45);
    expect(await pageOfBridge()).toContain('two hills');
  });
});

test(
  'gives pages to the newest articles and removes those of articles that newer ones displace',
  { timeout },
  async () => {
    const { seeds, dist, rebuild } = await openArchive(generateSeeds(20));
    const settings = { PRERENDER: '5' };
    const pages = async () => (await readdir(join(dist, 'articles'))).toSorted();
    await rebuild(settings);
    const before = await pages();
    expect(before).toHaveLength(5);

    await writeFile(join(seeds, 'newest.txt'), story('Friday, 31 December 2049', 'A Day to Come'));
    // The article that was the newest links to the new one.
    const { unchanged, output } = await rebuild(settings);
    expect(unchanged).toBe(19);
    expect(output).toContain(
      '16 older articles without a page of HTML (PRERENDER=5): read through the app, from data.',
    );
    const after = await pages();
    expect(after).toHaveLength(5);
    expect(after.filter((page) => !before.includes(page))).toEqual([expect.stringMatching(/^a-day-to-come-/u)]);

    // Articles that have a page are not built again for a larger number, nor any for a smaller one.
    expect((await rebuild({ ...settings, PRERENDER: '10' })).unchanged).toBe(16);
    expect((await rebuild({ ...settings, PRERENDER: '0' })).unchanged).toBe(21);
    expect((await rebuild({ ...settings, PRERENDER: 'all' })).unchanged).toBe(0);
    expect(await pages()).toHaveLength(21);
  },
);

test('draws the share image of the newest article, and that of a newer one in its place', { timeout }, async () => {
  const { seeds, dist, rebuild } = await openArchive(generateSeeds(6));
  const settings = { SHARE_IMAGES: '1' };
  const images = () => readdir(join(dist, 'cards'));
  await rebuild(settings);
  const before = await images();
  expect(before).toHaveLength(1);

  await writeFile(join(seeds, 'newest.txt'), story('Friday, 31 December 2049', 'A Day to Come'));
  // The article that was the newest links to the new one, and has no image any more.
  expect((await rebuild(settings)).unchanged).toBe(5);
  expect(await images()).toHaveLength(1);
  expect(await images()).not.toEqual(before);
});

test(
  'never trusts a damaged cache, a site that somebody has touched, nor what was built for another base',
  { timeout },
  async () => {
    const { dist, cache, rebuild } = await openArchive(generateSeeds(20));
    await rebuild();
    const [home = ''] = await readdir(cache);
    const records = (await readdir(join(cache, home))).filter((name) => name !== 'last-build').toSorted();
    expect(records.length).toBeGreaterThan(4);
    const damage = async (name: string, change: (bytes: Buffer) => Buffer) =>
      writeFile(join(cache, home, name), change(await readFile(join(cache, home, name))));
    await damage(records[0] ?? '', (bytes) => bytes.subarray(0, bytes.length / 2));
    await damage(records[1] ?? '', (bytes) => bytes.fill(bytes.readUInt8(99) ^ 1, 99, 100));
    await damage(records[2] ?? '', () => Buffer.alloc(0));
    await rm(join(cache, home, records[3] ?? ''));
    const { unchanged } = await rebuild();
    expect(unchanged).toBeGreaterThan(0);
    expect(unchanged).toBeLessThan(20);
    expect((await rebuild()).unchanged).toBe(20);

    // An edited page, a deleted one, a stray file, a stray folder, a folder in place of a file.
    const [one = '', other = '', third = '', fourth = ''] = await readdir(join(dist, 'articles'));
    await writeFile(join(dist, 'articles', one, 'index.html'), 'mine');
    await rm(join(dist, 'articles', other), { recursive: true });
    await rename(join(dist, 'articles', third, 'index.html'), join(dist, 'articles', third, 'index.htm'));
    // An edit that only the change time of the system shows.
    const page = join(dist, 'articles', fourth, 'index.html');
    const { atime, mtime } = await stat(page);
    await writeFile(page, (await readFile(page, 'utf8')).replace('</h1>', '</H1>'));
    await utimes(page, atime, mtime);
    await rm(join(dist, 'regions'), { recursive: true });
    await writeFile(join(dist, 'regions'), 'mine');
    await writeFile(join(dist, 'stray.txt'), 'mine');
    await mkdir(join(dist, 'empty'));
    const { unchanged: reused } = await rebuild({}, async () => {
      // What no build wrote stays.
      for (const stray of ['stray.txt', join('articles', third, 'index.htm')]) await rm(join(dist, stray));
      await rmdir(join(dist, 'empty'));
    });
    expect(reused).toBe(16);

    for (const name of await readdir(join(dist, 'assets'))) {
      if (name.endsWith('.js')) await writeFile(join(dist, 'assets', name), 'mine');
    }
    expect((await rebuild()).unchanged).toBe(20);

    await damage('last-build', (bytes) => bytes.fill(bytes.readUInt8(999) ^ 1, 999, 1000));
    expect((await rebuild()).unchanged).toBe(0);
    await rm(join(cache, home), { recursive: true });
    expect((await rebuild()).unchanged).toBe(0);
    await rm(dist, { recursive: true });
    expect((await rebuild()).unchanged).toBe(0);

    // Another base is another site: everything is built.
    expect((await rebuild({ BASE: '/news/' })).unchanged).toBe(0);
  },
);
