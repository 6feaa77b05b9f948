import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { photo } from '../../support/archive/photo.ts';
import { runCommand } from '../../support/site/run-command.ts';
import { readSite } from '../../support/site/run-build.ts';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');
const settings = {
  LANGUAGES: 'en',
  CACHE: 'none',
  SITE_URL: 'https://news.example',
  SHARE_IMAGES: '1',
  PRERENDER: '9',
};
const removals: (() => Promise<void>)[] = [];
let folder = '';

const dateline = (...args: readonly string[]) => runCommand({ folder, ...settings }, ...args);
const plan = (count = 3) => dateline('plan', 'seeds', '--parts', String(count), '--to', 'parts', '--out', 'joined');
const build = (part: string) => dateline('build', 'seeds', '--part', part, '--to', 'parts');
const joinAll = () => dateline('join', 'seeds', '--from', 'parts', '--out', 'joined');

async function expectSameAsOneMachine() {
  expect(await dateline('build', 'seeds', '--out', 'one')).toMatchObject({ code: 0 });
  const [joined, one] = [await readSite(join(folder, 'joined')), await readSite(join(folder, 'one'))];
  expect([...joined.keys()]).toEqual([...one.keys()]);
  for (const [path, text] of one) expect(joined.get(path) === text, `${path} differs`).toBe(true);
}

beforeAll(async () => {
  const seeds = Object.entries(generateSeeds(14)).map(([file, text]) => [`seeds/${file}`, text]);
  const version = `seeds/.revisions/${newArticleId('generated-0004.txt')}/2026-05-03.txt`;
  const files = {
    ...Object.fromEntries(seeds),
    'seeds/generated-0003.jpg': await photo(),
    [version]: 'As it was\n\nBefore.\n',
  };
  folder = await archiveFolder(files, (remove) => removals.push(remove));
});
afterAll(() => Promise.all(removals.map((remove) => remove())));

test('parts built in any order, twice, and after one was killed, join to the site that one machine builds', async () => {
  expect(await joinAll()).toMatchObject({ code: 1, err: expect.stringContaining('There is no plan in') });
  expect(await plan()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+ of \d+ months to build, in 3 of 3 parts\.$/mu),
  });
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const args = [command, 'build', 'seeds', '--part', '3/3', '--to', 'parts'];
  const killed = spawn(process.execPath, args, { cwd: folder, env: { ...environment, ...settings } });
  const ended = once(killed, 'exit');
  await vi.waitUntil(() => existsSync(join(folder, 'parts/months')), { timeout: 60_000 });
  killed.kill('SIGKILL');
  await ended;
  expect(await build('2/3')).toMatchObject({ code: 0 });
  const early = await joinAll();
  expect(early).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Not built yet: 1\/3(?:, 3\/3)?\. Nothing was joined\.$/mu),
  });
  expect(existsSync(join(folder, 'joined'))).toBe(false);
  expect(await Promise.all([build('1/3'), build('1/3'), build('3/3')])).toMatchObject([
    { code: 0 },
    { code: 0 },
    { code: 0 },
  ]);
  expect(await build('2/3')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Part 2\/3: 0 months, 0 articles; \d+ were there already\.$/mu),
  });
  expect(await joinAll()).toMatchObject({ code: 0 });
  await expectSameAsOneMachine();
  expect([...(await readSite(join(folder, 'joined'))).keys()].filter((path) => path.endsWith('.avif'))).not.toEqual([]);
});

test('a new article is built with its month, an article that cannot be read stays, and other months are not built again', async () => {
  await writeFile(
    join(folder, 'seeds/newest.txt'),
    'Friday, 31 December 2049\n\nA Day to Come\n\nLIMA, NNC - Peru opened a bridge.\n',
  );
  const before = await readdir(join(folder, 'parts/months'));
  await writeFile(join(folder, 'seeds/generated-0004.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
  const planned = await dateline('plan', 'seeds', '--parts', '3', '--to', 'parts', '--out', 'joined', '--json');
  const { months, monthsToBuild, partsToBuild } = JSON.parse(planned.out) as {
    readonly months: number;
    readonly monthsToBuild: number;
    readonly partsToBuild: readonly number[];
  };
  expect(monthsToBuild).toBeLessThan(months / 2);
  for (const part of partsToBuild) expect(await build(`${part}/3`)).toMatchObject({ code: 0 });
  const joined = await joinAll();
  expect(joined).toMatchObject({ code: 0, err: expect.stringContaining('1 as it was published before') });
  const after = await readdir(join(folder, 'parts/months'));
  expect(after.filter((name) => !before.includes(name))).toHaveLength(monthsToBuild);
  expect(after).toHaveLength(months);
  expect(await readFile(join(folder, 'joined/index.html'), 'utf8')).toContain('A Day to Come');
  await rm(join(folder, 'one'), { recursive: true });
  await cp(join(folder, 'joined'), join(folder, 'one'), { recursive: true });
  await expectSameAsOneMachine();
});

test('what was copied in part is found when it is joined, and the site stays', async () => {
  const site = await readSite(join(folder, 'joined'));
  const [month = ''] = await readdir(join(folder, 'parts/months'));
  const summary = join(folder, 'parts/months', month, 'summary');
  const whole = await readFile(summary);
  await writeFile(summary, whole.subarray(0, whole.length / 2));
  expect(await joinAll()).toMatchObject({ code: 1, err: expect.stringContaining(`${month}/summary is not whole.`) });
  await writeFile(summary, whole);
  await rm(join(folder, 'parts/months', month, 'site/data'), { recursive: true });
  expect(await joinAll()).toMatchObject({ code: 1, err: expect.stringContaining(`${month} is not whole.`) });
  expect(await readSite(join(folder, 'joined'))).toEqual(site);
});

test.each([
  [
    'a place among the articles',
    ['plan', 'seeds', '--parts', '2', '--to', 'seeds/parts'],
    {},
    1,
    '--to: expected a folder outside that of the articles',
  ],
  [
    'a place below a file',
    ['plan', 'seeds', '--parts', '2', '--to', 'joined/index.html'],
    {},
    1,
    'The folder of the parts cannot be used: a part of its path is not a folder',
  ],
  [
    'another part than the plan has',
    ['build', 'seeds', '--part', '4/9', '--to', 'parts'],
    {},
    1,
    '--part: expected a part of 3 (the plan\'s), found "4/9"',
  ],
  ['no part', ['build', 'seeds', '--part', '0/3', '--to', 'parts'], {}, 2, 'Expected a part and their number: 17/64.'],
  ['a part without a place', ['build', 'seeds', '--part', '1/3'], {}, 2, '--part and --to belong together'],
  [
    'other settings',
    ['build', 'seeds', '--part', '1/3', '--to', 'parts'],
    { BASE: '/x/' },
    1,
    'The plan was made with other settings',
  ],
  [
    'other settings when joined',
    ['join', 'seeds', '--from', 'parts'],
    { LANGUAGES: 'ar' },
    1,
    'The plan was made with other settings',
  ],
  [
    'no number of parts',
    ['plan', 'seeds', '--parts', 'many', '--to', 'parts'],
    {},
    2,
    'Expected a number from 1 to 99999.',
  ],
  ['an empty folder', ['plan', 'nothing', '--parts', '2', '--to', 'parts'], {}, 1, 'there is no folder'],
] as const)('%s is refused in a sentence', async (_what, args, own, code, message) => {
  const result = await runCommand({ folder, ...settings, ...own }, ...args);
  expect(result).toMatchObject({ code });
  expect(result.err).toContain(message);
  expect(result.err).not.toMatch(/^\s+at /mu);
});
