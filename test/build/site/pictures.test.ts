import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { photo } from '../../support/archive/photo.ts';
import { readSite, runBuild } from '../../support/site/run-build.ts';

const story = (headline: string) =>
  `Wednesday, 19 January 2022\n\n${headline}\n\nOSLO, NNC - The ferry of Norway runs again.\n`;
const removals: (() => Promise<void>)[] = [];

// One archive through its builds, each test after the one above.
describe('an archive with pictures', { timeout: 600_000 }, () => {
  let [seeds, place, cache, dist] = ['', '', '', ''];
  beforeAll(async () => {
    const onEnd = (remove: () => Promise<void>) => void removals.push(remove);
    const picture = await photo();
    const files = {
      'a.txt': story('A Ferry'),
      'a.jpg': picture,
      'b.txt': story('A Bell'),
      'b.yaml': 'pictures: {file: bell.jpg, alt: A bell}\n',
      'bell.jpg': await photo({ colour: '#aa3333' }),
    };
    seeds = await archiveFolder(files, onEnd);
    place = await archiveFolder({}, onEnd);
    [cache, dist] = [join(place, 'cache'), join(place, 'dist')];
    return () => Promise.all(removals.map((remove) => remove()));
  });
  // Share images take longer than all else that is built here, and have tests of their own.
  const settings = (own = {}) => ({ SEEDS: seeds, SITE_URL: 'https://news.example', SHARE_IMAGES: 'none', ...own });
  /** Builds, and compares the site with that of a build that knows nothing. */
  const build = async (own: Readonly<Record<string, string>> = {}) => {
    const { code, output } = await runBuild(dist, { ...settings(own), CACHE: cache });
    expect(code, output).toBe(0);
    const cold = join(await archiveFolder({}), 'dist');
    expect((await runBuild(cold, settings(own))).code).toBe(0);
    const [site, expected] = [await readSite(dist), await readSite(cold)];
    expect([...site.keys()]).toEqual([...expected.keys()]);
    for (const [path, bytes] of expected) expect(site.get(path) === bytes, `${path} differs`).toBe(true);
    return output;
  };
  const stored = () => readdirSync(join(cache, 'pictures')).toSorted();
  const published = () => readdirSync(join(dist, 'pictures'));
  /** Marks what the store holds as old, but not so old that it goes: what is made anew is not. */
  const age = () => stored().forEach((name) => utimesSync(join(cache, 'pictures', name, 'facts.json'), 1000, 1000));
  const countNew = () =>
    stored().filter((name) => statSync(join(cache, 'pictures', name, 'facts.json')).mtimeMs > 2_000_000).length;

  test('publishes each in its widths', async () => {
    await build();
    expect(published()).toHaveLength(8);
    expect(stored()).toHaveLength(2);
  });

  test('makes nothing again: not after a change of the text, of the settings, of a name, or where the site is gone', async () => {
    age();
    writeFileSync(join(seeds, 'b.txt'), story('A Bell That Rings'));
    await build();
    expect(await build({ SITE_URL: 'https://other.example' })).toContain('2 articles');
    renameSync(join(seeds, 'bell.jpg'), join(seeds, 'rung.jpg'));
    writeFileSync(join(seeds, 'b.yaml'), 'pictures: {file: rung.jpg, alt: A bell}\n');
    rmSync(dist, { recursive: true });
    await build();
    expect(countNew()).toBe(0);
  });

  test('notices another picture under the same name, one that is put beside an article, and one that is gone', async () => {
    const before = published();
    writeFileSync(join(seeds, 'a.jpg'), await photo({ colour: '#33aa33' }));
    await build();
    expect(published()).not.toEqual(before);
    writeFileSync(join(seeds, 'b.yaml'), '');
    renameSync(join(seeds, 'rung.jpg'), join(seeds, 'b.jpg'));
    await build();
    expect(published()).toHaveLength(8);
    rmSync(join(seeds, 'a.jpg'));
    await build();
    expect(published()).toHaveLength(4);
    expect(countNew()).toBe(1);
  });

  test('keeps the picture of an article that cannot be read', async () => {
    writeFileSync(join(seeds, 'b.txt'), 'A headline alone');
    const { output, code } = await runBuild(dist, { ...settings(), CACHE: cache });
    expect(code).toBe(0);
    expect(output).toContain('1 as it was published before');
    expect(published()).toHaveLength(4);
    writeFileSync(join(seeds, 'b.txt'), story('A Bell That Rings'));
  });

  test('shows pictures as they are where sharp is not installed, says so, and makes them once it is', async () => {
    // As a URL: NODE_OPTIONS ends a path at its first blank.
    const hook = `--import=${new URL('../../support/site/without-sharp.ts', import.meta.url).href}`;
    const { code, output } = await runBuild(dist, { ...settings(), CACHE: join(place, 'other'), NODE_OPTIONS: hook });
    expect(code, output).toBe(0);
    expect(output).toContain('A picture is shown as the file is');
    expect(published()).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.jpg$/u)]);
    const again = await runBuild(dist, { ...settings(), CACHE: join(place, 'other') });
    expect(again.output).not.toContain('as the file is');
    expect(published()).toHaveLength(4);
  });
});
