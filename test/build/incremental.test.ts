import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newArticleId } from '#build/article-id.ts';
import { archiveFolder } from '../support/archive-folder.ts';
import { generateSeeds } from '../support/generate-seeds.ts';
import { readSite, runBuild } from '../support/run-build.ts';

const timeout = 240_000;
/** So that the site has feeds, and pictures of its newest articles. */
const published = { SITE_URL: 'https://news.example', SHARE_IMAGES: '3' };

/** An archive with a site of its own, built again and again. */
async function openArchive(count: number, more: Readonly<Record<string, string>> = {}) {
  const seeds = await archiveFolder({ ...generateSeeds(count), ...more });
  const place = await archiveFolder({});
  const [dist, cache] = [join(place, 'dist'), join(place, 'cache')];
  /** Sites of cold builds, by all that goes into them: what is only built again is held against the one that is there. */
  const coldSites = new Map<string, string>();
  const buildCold = async (settings: Readonly<Record<string, string>>) => {
    const key = JSON.stringify([settings, ...(await readSite(seeds))]);
    const cold = coldSites.get(key) ?? join(await archiveFolder({}), 'dist');
    if (!coldSites.has(key)) await runBuild(cold, settings);
    coldSites.set(key, cold);
    return cold;
  };
  /** Builds, holds the site against that of a cold build, and tells how many articles stayed as they were. */
  const rebuild = async (own: Readonly<Record<string, string>> = {}) => {
    const settings = { SEEDS: seeds, ...published, ...own };
    const { code, output } = await runBuild(dist, { ...settings, CACHE: cache });
    expect(code, output).toBe(0);
    const cold = await buildCold(settings);
    const [site, expected] = [await readSite(dist), await readSite(cold)];
    expect([...site.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of expected) expect(site.get(path) === text, `${path} differs`).toBe(true);
    expect(await readdir(dist, { recursive: true })).toHaveLength((await readdir(cold, { recursive: true })).length);
    expect((await readdir(place)).toSorted()).toEqual(['cache', 'dist']);
    return { output, kept: Number(/^([\d,]+) of [\d,]+ articles as they were\.$/mu.exec(output)?.[1] ?? 0) };
  };
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(seeds, file), change(await readFile(join(seeds, file), 'utf8')));
  return { seeds, dist, cache, rebuild, edit };
}

const story = (clock: string, headline: string) =>
  `${clock}\n\n${headline}\n\nLIMA, NNC - Peru opened a bridge between two hills.\n`;

test('builds what an edit touches and keeps the rest, and the site is that of a cold build', { timeout }, async () => {
  const { seeds, rebuild, edit } = await openArchive(90, {
    'odd.txt': story('Monday, 19 January 2022', 'A Day That Was a Wednesday'),
  });
  expect((await rebuild()).kept).toBe(0);

  // Nothing is changed; what was odd in a file is said again.
  const same = await rebuild();
  expect(same.kept).toBe(91);
  expect(same.output).toContain('odd.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19)');

  await edit('generated-0007.txt', (text) => `${text}\nThe bridge in Japan was painted twice.\n`);
  await edit('generated-0021.yaml', (text) => text.replace(/tags: .*/u, 'tags: [lanterns]'));
  expect((await rebuild()).kept).toBe(89);

  // The newest of a month moves no other; one that is gone lets the newer ones of its month move up.
  await writeFile(join(seeds, 'newest.txt'), story('Friday, 31 December 2049', 'A Day to Come'));
  await rm(join(seeds, 'generated-0000.txt'));
  await rm(join(seeds, 'generated-0000.yaml'), { force: true });
  const changed = (await rebuild()).kept;
  expect(changed).toBeGreaterThan(70);
  expect(changed).toBeLessThan(91);

  await rename(join(seeds, 'newest.txt'), join(seeds, 'renamed.txt'));
  await edit('generated-0030.txt', (text) => text.replace(/^.*/u, 'Wednesday, 19 January 2022'));
  expect((await rebuild({ THREADS: '2' })).kept).toBeGreaterThan(70);

  // Another base is another site: all is built.
  expect((await rebuild({ BASE: '/news/' })).kept).toBe(0);
});

test('gives pages to the newest articles and takes them from those that newer ones push out', { timeout }, async () => {
  const { seeds, dist, rebuild } = await openArchive(40);
  // A newer article takes the picture of an older one, too: that would be one more to count.
  const settings = { PRERENDER: '10', SHARE_IMAGES: 'none' };
  const pages = async () => (await readdir(join(dist, 'articles'))).toSorted();
  await rebuild(settings);
  const before = await pages();
  expect(before).toHaveLength(10);

  await writeFile(join(seeds, 'newest.txt'), story('Friday, 31 December 2049', 'A Day to Come'));
  // The newest until now leads on to the one that came.
  const { kept, output } = await rebuild(settings);
  expect(kept).toBe(39);
  expect(output).toContain('31 older articles without a page of HTML (PRERENDER=10): read through the app, from data.');
  const after = await pages();
  expect(after).toHaveLength(10);
  expect(after.filter((page) => !before.includes(page))).toEqual([expect.stringMatching(/^a-day-to-come-/u)]);

  // What has a page already is not built again for more of them, nor anything for fewer.
  expect((await rebuild({ ...settings, PRERENDER: '20' })).kept).toBe(31);
  expect((await rebuild({ ...settings, PRERENDER: '0' })).kept).toBe(41);
  expect((await rebuild({ ...settings, PRERENDER: 'all' })).kept).toBe(0);
  expect(await pages()).toHaveLength(41);
});

test('a new article changes the sitemap of its month alone', { timeout }, async () => {
  const { seeds, dist, rebuild } = await openArchive(60);
  const times = async () => {
    const names = (await readdir(dist)).filter((name) => /^(?:sitemap|robots)/u.test(name)).toSorted();
    return Promise.all(names.map(async (name) => [name, (await stat(join(dist, name))).mtimeMs] as const));
  };
  await rebuild();
  const before = new Map(await times());
  expect(before.size).toBeGreaterThan(20);
  await writeFile(join(seeds, 'another.txt'), story('Sunday, 1 January 2017', 'A Bridge in Winter'));
  await rebuild();
  const changed = (await times()).filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
  expect(changed).toEqual(['sitemap-2017-01.xml']);
});

test(
  'leaves a page of its own where an article is taken out, and the article when it is put back',
  { timeout },
  async () => {
    const { seeds, dist, rebuild } = await openArchive(12, {
      'addresses.tsv': '',
      'one.txt': story('Undated', 'A Bridge'),
    });
    const page = async () =>
      readFile(join(dist, 'articles', `a-bridge-${newArticleId('one.txt')}`, 'index.html'), 'utf8');
    await rebuild();
    expect(await page()).toContain('two hills');

    const text = await readFile(join(seeds, 'one.txt'), 'utf8');
    await rm(join(seeds, 'one.txt'));
    await rebuild();
    const gone = await page();
    expect(gone).toContain('This article was taken out');
    expect(gone).toMatch(/<meta name="robots" content="noindex">/u);
    expect(gone).not.toMatch(/two hills|A Bridge|rel="canonical"/u);
    await rebuild();
    expect(await page()).toBe(gone);

    await writeFile(join(seeds, 'another.txt'), text);
    await rebuild();
    expect(await page()).toContain('two hills');
  },
);

test('never trusts a damaged cache, nor a site that somebody has touched', { timeout }, async () => {
  const { dist, cache, rebuild } = await openArchive(40);
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
  const { kept } = await rebuild();
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(40);
  expect((await rebuild()).kept).toBe(40);

  // A page that is edited in place, one that is gone, a stray file, a stray folder, a folder in a file's place.
  const [one = '', other = '', third = '', fourth = ''] = await readdir(join(dist, 'articles'));
  await writeFile(join(dist, 'articles', one, 'index.html'), 'mine');
  await rm(join(dist, 'articles', other), { recursive: true });
  await rename(join(dist, 'articles', third, 'index.html'), join(dist, 'articles', third, 'index.htm'));
  // Edited without a trace but the time that the system keeps for itself.
  const page = join(dist, 'articles', fourth, 'index.html');
  const { atime, mtime } = await stat(page);
  await writeFile(page, (await readFile(page, 'utf8')).replace('</h1>', '</H1>'));
  await utimes(page, atime, mtime);
  await rm(join(dist, 'regions'), { recursive: true });
  await writeFile(join(dist, 'regions'), 'mine');
  await writeFile(join(dist, 'stray.txt'), 'mine');
  expect((await rebuild()).kept).toBe(36);

  for (const name of await readdir(join(dist, 'assets'))) {
    if (name.endsWith('.js')) await writeFile(join(dist, 'assets', name), 'mine');
  }
  expect((await rebuild()).kept).toBe(40);

  await damage('last-build', (bytes) => bytes.fill(bytes.readUInt8(999) ^ 1, 999, 1000));
  expect((await rebuild()).kept).toBe(0);
  await rm(join(cache, home), { recursive: true });
  expect((await rebuild()).kept).toBe(0);
  await rm(dist, { recursive: true });
  expect((await rebuild()).kept).toBe(0);
});
