import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { revisedSeeds } from '../../support/archive/revised-seeds.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { readSite, runBuild } from '../../support/site/run-build.ts';
import { pageAt, readPages } from '../../support/site/site-pages.ts';

const text = (html: string) => html.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' ');

test('a page has what was changed, can be read without scripts, and says nothing to machines of when', async () => {
  const pages = readPages(await buildSite({ seeds: revisedSeeds, siteUrl: 'https://news.example' }));
  const bridge = pageAt(pages, /^\/articles\/a-bridge/u).html;
  const [details = ''] = /<details class="refused revisions">.*?<\/details>/su.exec(bridge) ?? [];
  expect(text(details)).toMatch(
    /^Changed since 3 May 2026 ?Changed on 9 May 2026 ?It is Removed: 42 \(end\) Added: 43 \(end\) metres long/u,
  );
  expect(details).toMatch(/<del>.*<\/del> <ins>.*<\/ins>/su);
  expect(bridge).not.toContain('dateModified');
  expect(bridge).toMatch(/id="modules">\[[^\]]*\/revisions-/u);
  // So much was changed that it is fetched when it is wanted.
  const ferry = pageAt(pages, /^\/articles\/a-ferry/u).html;
  expect(ferry).toContain('<details class="refused revisions">');
  expect(ferry).not.toContain('line by line');
  const plain = pageAt(pages, /^\/articles\/a-mast/u).html;
  expect(plain).not.toMatch(/revis/u);
});

test('with three earlier texts of each article a site is at most 15 % larger', async () => {
  const seeds = generateSeeds(40);
  const site = { seeds, siteUrl: 'https://forty.example' };
  const edit = (story: string, version: number) =>
    story
      .replace(/(?<=\n\n[^\n]*\n\n.*?)(\w{6,})/su, `$1 and version ${version}`)
      .replace(/\.\s*$/u, `, as was said ${version}.\n`);
  const versions = Object.entries(seeds).flatMap(([file, story]) =>
    file.endsWith('.txt')
      ? [1, 2, 3].map((at) => {
          const body = story.split('\n\n').slice(1).join('\n\n');
          return [`.revisions/${newArticleId(file)}/2026-05-0${at}.txt`, edit(body, at)] as const;
        })
      : [],
  );
  const [before, after] = [
    await buildSite(site),
    await buildSite({ ...site, seeds: { ...seeds, ...Object.fromEntries(versions) } }),
  ];
  const files = await readdir(join(after.folder, 'data/revisions'));
  expect(files).toHaveLength(40);
  const [bytes, more] = [await bytesOf(before), await bytesOf(after)];
  console.info(
    `forty articles: ${bytes} bytes, with three earlier texts of each ${more} (${(100 * (more / bytes - 1)).toFixed(1)} % more)`,
  );
  expect(more / bytes).toBeLessThanOrEqual(1.15);
});

async function bytesOf({ folder }: BuiltSite): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // What is the same for any archive, the app, is left out.
  const files = entries.filter((entry) => entry.isFile() && !/\/(?:assets|fonts|map)(?:\/|$)/u.test(entry.parentPath));
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('a build keeps a changed text with the table, the next reuses all of it, and a build that fails keeps nothing', async () => {
  const story = (metres: number) =>
    `3 May 2026\n\nA Bridge\n\nTOKYO, NNC - Japan has opened a bridge of ${metres} metres over the bay.\n`;
  const place = await archiveFolder({
    'seeds/bridge.txt': story(40),
    'seeds/b.txt': story(9).replace('A Bridge', 'A Ferry'),
  });
  const [seeds, dist] = [join(place, 'seeds'), join(place, 'dist')];
  const build = (more: Readonly<Record<string, string>> = {}) =>
    runBuild(dist, { SEEDS: seeds, CACHE: join(place, 'cache'), ...more });
  const kept = () => readdir(join(seeds, '.revisions', newArticleId('bridge.txt'))).catch((): string[] => []);
  expect(await build()).toMatchObject({ code: 0 });
  await writeFile(join(seeds, 'bridge.txt'), story(43));
  await writeFile(join(seeds, 'broken.txt'), '');
  const [site, table] = [await readSite(dist), await readFile(join(seeds, 'addresses.tsv'), 'utf8')];
  expect(await build({ STRICT: '1' })).toMatchObject({ code: 1 });
  expect(await kept()).toEqual([]);
  expect(await readSite(dist)).toEqual(site);
  // A folder that nothing can be made in: the failure is told before anything is replaced.
  await writeFile(join(seeds, '.revisions'), '');
  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain(
    '.revisions, which keeps how articles read before they were changed, cannot be written',
  );
  expect(await readFile(join(seeds, 'addresses.tsv'), 'utf8')).toBe(table);
  expect(await readSite(dist)).toEqual(site);
  await rm(join(seeds, '.revisions'));
  expect(await build()).toMatchObject({ code: 0 });
  expect(await kept()).toEqual([`${new Date().toISOString().slice(0, 10)}.txt`]);
  const revised = await readSite(dist);
  expect([...revised.keys()].filter((path) => path.includes('/revisions/'))).toHaveLength(1);
  const again = await build();
  expect(again.output).toContain('\n2 of 2 articles unchanged.\n');
  expect(await readSite(dist)).toEqual(revised);
  await mkdir(join(place, 'anew'));
  expect(await runBuild(join(place, 'anew'), { SEEDS: seeds })).toMatchObject({ code: 0 });
  expect([...(await readSite(join(place, 'anew'))).keys()]).toEqual([...revised.keys()]);
});
