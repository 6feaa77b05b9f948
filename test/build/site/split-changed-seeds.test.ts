import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LastSite } from '#build/archive/last-site.ts';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { splitChangedSeeds, type LastReading } from '#build/site/split-changed-seeds.ts';
import { planArchive } from '#build/site/plan-archive.ts';
import { createTaskRunner } from '#build/site/task-runner.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { storyText } from '../../support/archive/read-archive.ts';

/** Reads a folder as a build on that day does, and returns which files it had to read. */
async function read(folder: string, today: string, last: LastReading | null) {
  const runner = createTaskRunner(0, () => undefined);
  onTestFinished(() => runner.close());
  const list = listSeeds(folder);
  const parted = splitChangedSeeds(folder, list, today, last);
  const settings = {
    today,
    prerender: Infinity,
    shareImages: 0,
    languages: ['en'] as const,
    language: null,
    timeZone: null,
    work: await archiveFolder({}),
    lastSite: new LastSite(() => null),
    lastFiles: [],
    revisions: 3,
    keepsVersions: false,
    store: null,
  };
  const plan = await planArchive(folder, list, parted, settings, runner);
  const kinds = plan.problems.map(({ file, kind }) => `${file} ${kind}`);
  return { plan, kinds, reading: { today, seeds: plan.seeds }, unread: parted.unread.map(({ file }) => file) };
}

test('reads a file again when a byte of it or of its sidecar changes, regardless of names and times', async () => {
  const folder = await archiveFolder({
    'a.txt': storyText('19 January 2022', 'As it was'),
    'b.txt': storyText('19 January 2022', 'Edited'),
    'c.txt': storyText('19 January 2022', 'With a sidecar'),
    'c.yaml': 'tags: [bridges]\n',
    'd.txt': storyText('19 January 2022', 'Touched'),
  });
  const first = await read(folder, '2026-11-22', null);
  expect(first.unread).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
  const before = new Date(2020, 1, 1);
  await writeFile(join(folder, 'b.txt'), `${storyText('19 January 2022', 'Edited')}\n`);
  await utimes(join(folder, 'b.txt'), before, before);
  await writeFile(join(folder, 'c.yaml'), 'tags: [bridges]\n');
  await writeFile(join(folder, 'd.txt'), storyText('19 January 2022', 'Touched'));
  expect((await read(folder, '2026-11-22', first.reading)).unread).toEqual(['b.txt']);
  await writeFile(join(folder, 'a.yaml'), 'tags: [ferries]\n');
  await writeFile(join(folder, 'c.yaml'), 'tags: [ferries]\n');
  expect((await read(folder, '2026-11-22', first.reading)).unread).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

test('parses a clock again that was later than the day of the build', async () => {
  const folder = await archiveFolder({
    'past.txt': storyText('19 January 2022', 'Long past'),
    'soon.txt': storyText('24 December 2026', 'A day to come'),
  });
  const early = await read(folder, '2026-11-22', null);
  expect(early.kinds).toEqual(['soon.txt clock-date-future']);
  const same = await read(folder, '2026-11-22', early.reading);
  expect([same.unread, same.kinds]).toEqual([[], ['soon.txt clock-date-future']]);
  const late = await read(folder, '2027-01-01', early.reading);
  expect([late.unread, late.kinds]).toEqual([['soon.txt'], []]);
  // Its note is removed; setting the clock back adds it again.
  expect(late.plan.months[0]?.[1]).not.toEqual(early.plan.months[0]?.[1]);
  expect((await read(folder, '2026-11-22', late.reading)).kinds).toEqual(['soon.txt clock-date-future']);
});
