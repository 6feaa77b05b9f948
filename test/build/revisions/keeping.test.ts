import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { TableDraft } from '#build/addresses/table-draft.ts';
import { LastSite } from '#build/archive/last-site.ts';
import { openOutputFolder } from '#build/output/output-folder.ts';
import { SiteDraft } from '#build/output/site-draft.ts';
import { keepVersions } from '#build/revisions/keep-versions.ts';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { monthBuilder } from '#build/site/build-month.ts';
import { compileData } from '#build/site/compile-data.ts';
import { planArchive } from '#build/site/plan-archive.ts';
import { splitChangedSeeds } from '#build/site/split-changed-seeds.ts';
import { createTaskRunner } from '#build/site/task-runner.ts';
import { readText } from '#build/site/plan-scope.ts';
import { earlierTexts, piecesOf, comparedText, revisionsPath, type Revisions } from '#news/revisions/revision.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const id = newArticleId('bridge.txt');
let folder = '';

interface Publishing {
  readonly limit?: number;
  readonly keepsVersions?: boolean;
  /** Where it ends: with its plan as `dateline plan` does, or before anything is kept. */
  readonly until?: 'plan' | 'failure';
}

/** Publishes the data of the archive, by the steps of a build on that day; returns what its article says of earlier texts. */
async function publish(today: string, { limit = 3, keepsVersions = true, until }: Publishing = {}) {
  const seeds = join(folder, 'seeds');
  const output = openOutputFolder(join(folder, 'dist'), seeds);
  const runner = createTaskRunner(0, () => undefined);
  const list = listSeeds(seeds);
  const draft = new SiteDraft(output, null);
  const lastSite = new LastSite((path) => readText(join(output.folder, 'data', path)));
  const scope = {
    today,
    prerender: 0,
    shareImages: 0,
    languages: ['en'] as const,
    language: null,
    timeZone: null,
    store: null,
    work: draft.work,
    lastSite,
    lastFiles: [],
    revisions: limit,
    keepsVersions,
  };
  const plan = await planArchive(seeds, list, splitChangedSeeds(seeds, list, today, null), scope, runner);
  const table = new TableDraft(seeds, plan.table?.rows ?? []);
  if (until === undefined) {
    await compileData(plan, monthBuilder(plan, undefined, { site: null, draft, runner, cache: null }), draft, {});
  }
  if (until !== 'failure') {
    keepVersions(seeds, draft.work, plan.newVersions);
    table.commit();
  }
  if (until === undefined) draft.commit();
  table.discard();
  draft.discard();
  await runner.close();
  return until === undefined ? readChanges(output.folder) : [];
}

/** How the published article was changed, the newest change first: "3 May: It is [40|43] metres long." */
async function readChanges(site: string): Promise<readonly string[]> {
  const found = new LastSite((path) => readText(join(site, 'data', path))).article(id);
  if (found === null) throw new Error('the article was not published');
  const { article } = found;
  if (article.revised === undefined) return [];
  const file = join(site, 'data', revisionsPath(id, article.revised.mark));
  const revisions = JSON.parse(await readFile(file, 'utf8')) as Revisions;
  expect(article.revised.since).toBe(revisions.at(-1)?.date);
  const texts = [comparedText(article), ...earlierTexts(comparedText(article), revisions).map(({ text }) => text)];
  return revisions.map(({ date, edits }, at) => {
    const pieces = piecesOf(texts[at] ?? '', edits).filter(({ kind }) => kind !== 'kept');
    return `${date} ${pieces.map(({ kind, text }) => (kind === 'added' ? `+${text}` : `-${text}`)).join(' ')}`;
  });
}

const story = (metres: number) =>
  `3 May 2026\n\nA bridge\n\nTOKYO, NNC - Japan has opened the old bridge over the bay of the capital.\n\nIt is ${metres} metres long and carries four lanes.\n`;
const vote =
  '3 May 2026\n\nA vote\n\nParliament in Kenya has voted for a law on wells, after a debate of nine hours that ended at dawn.\n';
const write = (text: string, file = 'bridge.txt') => writeFile(join(folder, 'seeds', file), text);
const kept = async () => {
  const names = await readdir(join(folder, 'seeds/.revisions', id)).catch((): string[] => []);
  return names.toSorted();
};
const textOf = (name: string) => readFile(join(folder, 'seeds/.revisions', id, name), 'utf8');

beforeEach(async () => {
  folder = await archiveFolder({ 'seeds/bridge.txt': story(40) });
  expect(await publish('2026-05-01')).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('keeps a text that was changed as a file that can be read, and says what was changed', async () => {
  await write(story(43));
  expect(await publish('2026-05-03')).toEqual(['2026-05-03 -40 +43']);
  expect(await kept()).toEqual(['2026-05-03.txt']);
  expect(await textOf('2026-05-03.txt')).toBe(
    'A bridge\n\nTOKYO, NNC - Japan has opened the old bridge over the bay of the capital.\n\nIt is 40 metres long and carries four lanes.\n',
  );
  // The same again, and with the file's white space as git may change it.
  expect(await publish('2026-05-04')).toEqual(['2026-05-03 -40 +43']);
  await writeFile(
    join(folder, 'seeds/.revisions', id, '2026-05-03.txt'),
    (await textOf('2026-05-03.txt')).replaceAll('\n', '\r\n'),
  );
  expect(await publish('2026-05-04')).toEqual(['2026-05-03 -40 +43']);
  expect(await kept()).toEqual(['2026-05-03.txt']);
});

test.each([
  ['another name', () => rename(join(folder, 'seeds/bridge.txt'), join(folder, 'seeds/other.txt'))],
  ['Windows’ line ends', () => write(story(40).replaceAll('\n', '\r\n'))],
  ['more white space', () => write(story(40).replace('It is', '  It  is').replaceAll('\n\n', '\n\n\n'))],
  ['a sidecar', () => writeFile(join(folder, 'seeds/bridge.yaml'), 'tags: [bridges]\n')],
  ['another clock', () => write(story(40).replace('3 May', '4 May'))],
])('keeps nothing for %s', async (_what, change) => {
  await change();
  expect(await publish('2026-05-03')).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('keeps each of several changes on a day, and one that is undone', async () => {
  await write(story(43));
  await publish('2026-05-03');
  await write(story(40));
  expect(await publish('2026-05-03')).toEqual(['2026-05-03 -43 +40', '2026-05-03 -40 +43']);
  expect(await kept()).toEqual(['2026-05-03-2.txt', '2026-05-03.txt']);
  await write(story(44));
  expect(await publish('2026-05-02')).toEqual(['2026-05-03 -40 +44', '2026-05-03 -43 +40', '2026-05-03 -40 +43']);
});

test('keeps the last three, or as many as the owner says, or none', async () => {
  for (const [at, metres] of [41, 42, 43, 44].entries()) {
    await write(story(metres));
    await publish(`2026-05-0${at + 2}`);
  }
  expect(await kept()).toEqual(['2026-05-03.txt', '2026-05-04.txt', '2026-05-05.txt']);
  expect(await publish('2026-06-01', { limit: 1 })).toEqual(['2026-05-05 -43 +44']);
  // What is there goes with the next change, not with a setting.
  expect(await kept()).toHaveLength(3);
  await write(story(45));
  expect(await publish('2026-06-02', { limit: 0 })).toEqual([]);
  expect(await kept()).toHaveLength(3);
  await write(story(46));
  expect(await publish('2026-06-03', { limit: 1 })).toEqual(['2026-06-03 -45 +46']);
  expect(await kept()).toEqual(['2026-06-03.txt']);
});

test('keeps nothing where a build fails, where it has no table, and where another archive was published there', async () => {
  await write(story(43));
  await publish('2026-05-03', { until: 'failure' });
  expect(await kept()).toEqual([]);
  expect(await publish('2026-05-03', { keepsVersions: false })).toEqual([]);
  expect(await kept()).toEqual([]);
  const own = folder;
  folder = await archiveFolder({ 'seeds/bridge.txt': vote });
  await publish('2026-05-03');
  await rm(join(own, 'dist'), { recursive: true });
  await rename(join(folder, 'dist'), join(own, 'dist'));
  folder = own;
  await write(story(44));
  expect(await publish('2026-05-04')).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('keeps a text once, though a plan or a stopped build has kept it before the site was published', async () => {
  await write(story(43));
  await publish('2026-05-03', { until: 'plan' });
  expect(await kept()).toEqual(['2026-05-03.txt']);
  await write(story(44));
  expect(await publish('2026-05-04')).toEqual(['2026-05-03 -40 +44']);
  expect(await kept()).toEqual(['2026-05-03.txt']);
});

test('shows no change where the text went back before it was published', async () => {
  await write(story(43));
  await publish('2026-05-03', { until: 'plan' });
  await write(story(40));
  expect(await publish('2026-05-04')).toEqual([]);
});

test('forgets a text whose file the owner removes or empties, and leaves files of other names alone', async () => {
  await write(story(43));
  await publish('2026-05-03');
  await writeFile(join(folder, 'seeds/.revisions', id, 'why.txt'), 'A letter to the editor.');
  await rm(join(folder, 'seeds/.revisions', id, '2026-05-03.txt'));
  expect(await publish('2026-05-04')).toEqual([]);
  expect(await kept()).toEqual(['why.txt']);
});

test('says why an earlier text cannot be kept, and publishes nothing', async () => {
  await write(story(43));
  await writeFile(join(folder, 'seeds/.revisions'), 'a file');
  await expect(publish('2026-05-03')).rejects.toThrow(
    /\.revisions, which keeps how articles read before they were changed, cannot be written: .*\. Nothing was published\. "revisions: none"/u,
  );
  await expect(readChanges(join(folder, 'dist'))).resolves.toEqual([]);
});
