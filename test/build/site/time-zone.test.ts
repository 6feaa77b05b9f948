import { expect, test } from 'vitest';
import { dataPath } from '#news/archive/archive.ts';
import { type Report } from '#news/archive/report.ts';
import { printedInstant } from '#build/share/printed-instant.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { readArticles, readJson, storyText } from '../../support/archive/read-archive.ts';

const clocks = [
  '19 January 2022 | 18:36',
  '19 July 2022 | 18:36',
  '19 July 2022 | 18:36 WIB',
  '19 May 2022',
  'Undated',
];

async function compileIn(timeZone: string | null) {
  const files = clocks.map((clock, at) => [`${at}.txt`, storyText(clock, `The bridge ${at}`)]);
  const settings = { languages: ['en'], language: null, timeZone, texts: {} } as const;
  const archive = await compileSeeds(Object.fromEntries(files), settings);
  const articles = readArticles(archive).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    printed: articles.map(({ clock }) => clock?.printed),
    instants: articles.map(({ clock }) => printedInstant(clock)),
    assumed: articles.map(({ clock }) => clock?.zone?.isAssumed ?? false),
    months: articles.map(({ month }) => month),
    report: readJson<Report>(archive, dataPath.report(archive.manifest)),
  };
}

test('reads clocks that print no zone in that of the owner, with its offset at that time, and leaves all others', async () => {
  const own = await compileIn('Europe/Berlin');
  const none = await compileIn(null);
  expect(own.printed).toEqual(clocks);
  expect(own.months).toEqual(none.months);
  expect(own.instants.slice(0, 3)).toEqual([
    '2022-01-19T18:36:00+01:00',
    '2022-07-19T18:36:00+02:00',
    '2022-07-19T18:36:00+07:00',
  ]);
  expect(none.instants.slice(0, 2)).toEqual(['2022-01-19T18:36:00Z', '2022-07-19T18:36:00Z']);
  // Without a time there is nothing to place.
  expect(own.instants.slice(3)).toEqual(none.instants.slice(3));
  expect(own.assumed).toEqual([true, true, false, false, false]);
  // What was assumed is still counted as not printed.
  expect(own.report).toMatchObject({ withoutZone: 2, timeZone: 'Europe/Berlin' });
  expect(none.report).toMatchObject({ withoutZone: 2 });
  expect(none.report.timeZone).toBe(undefined);
});

test.each([
  ['Asia/Kathmandu', '+05:45'],
  ['America/St_Johns', '-03:30'],
  ['UTC', 'Z'],
])('knows the offset of %s', async (zone, offset) => {
  expect((await compileIn(zone)).instants[0]).toBe(`2022-01-19T18:36:00${offset}`);
});
