import { expect, test } from 'vitest';
import type { VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, facets, listSize } from '#news/archive/archive.ts';
import type { Article, Summary } from '#news/article/article.ts';
import { decodePostings } from '#news/archive/postings.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { regionByCode } from '#news/regions/regions.ts';
import type { CompiledVolume } from '#build/archive/compile-volume.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { compileVolume } from '../../support/archive/compile-volume.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const read = (volume: CompiledVolume, path: string): unknown => JSON.parse(new Map(volume.files).get(path) ?? 'null');
const facetsOf = (volume: CompiledVolume) => read(volume, dataPath.facets(volume.digest.entry)) as VolumeFacets;
/** A page of the month's list, 0 = the oldest. */
const listOf = (volume: CompiledVolume, page = 0) => {
  const { month } = volume.digest.entry;
  return (read(volume, dataPath.list(month, page, facetsOf(volume).lists[page] ?? '')) ?? []) as Summary[];
};

/** The articles of a month, parsed from seeds. */
async function monthOf(count: number, clock: (at: number) => string): Promise<Article[]> {
  const texts = Object.entries(generateSeeds(count)).map(([file, text], at) => [
    file,
    file.endsWith('.txt') ? text.replace(/^.*/u, clock(at)) : text,
  ]);
  return readArticles(await compileSeeds(Object.fromEntries(texts) as Record<string, string>));
}

test('orders a month by local time, regardless of zones', async () => {
  const articles = readArticles(
    await compileSeeds({
      'a.txt': storyText('19 January 2022', 'Printed without a time'),
      'b.txt': storyText('19 January 2022 | 00:01 GMT', 'A minute after midnight'),
      'c.txt': storyText('19 January 2022 | 18:36 WIT', 'Evening in Jayapura'),
      'd.txt': storyText('19 January 2022 | 12:00 GMT', 'Noon in London, later than that evening'),
      'e.txt': storyText('2 January 2022 | 23:59 WIB', 'The second of the month'),
      'f.txt': storyText('31 January 2022 | 05:00 WIB', 'The last of the month'),
    }),
  );
  expect(listOf(compileVolume('2022-01', articles)).map(({ headline }) => headline)).toEqual([
    'The second of the month',
    'Printed without a time',
    'A minute after midnight',
    'Noon in London, later than that evening',
    'Evening in Jayapura',
    'The last of the month',
  ]);
});

test('keeps the files of full pages when a newer article is added', async () => {
  const older = await monthOf(70, (at) => `${1 + (at % 9)} March 2021 | 10:00 WIB`);
  const newer = { ...older[0], id: 'zzzzzzzzzz', clock: { ...older[0]?.clock, date: '2021-03-30' }, position: 70 };
  const [before, after] = [compileVolume('2021-03', older), compileVolume('2021-03', [newer as Article, ...older])];
  const listFiles = ({ files }: CompiledVolume) => files.filter(([path]) => path.startsWith('lists/'));
  expect(listFiles(before)).toHaveLength(3);
  expect(listFiles(after).slice(0, 2)).toEqual(listFiles(before).slice(0, 2));
  expect(listFiles(after)[2]).not.toEqual(listFiles(before)[2]);
  expect(after.digest.entry.mark).not.toBe(before.digest.entry.mark);
});

test('splits a list into pages of thirty with every article', async () => {
  const articles = await monthOf(80, (at) => `${1 + (at % 28)} March 2021 | 10:00 WIB`);
  const volume = compileVolume('2021-03', articles);
  const pages = [0, 1, 2, 3].map((page) => listOf(volume, page));
  expect(pages.map((items) => items.length)).toEqual([listSize, listSize, 20, 0]);
  expect(new Set(pages.flat().map(({ id }) => id))).toEqual(new Set(articles.map(({ id }) => id)));
  const dates = pages.flat().map(({ clock }) => clock?.date ?? '');
  expect(dates).toEqual(dates.toSorted());
  expect(pages.flat().map(({ position }) => position)).toEqual([...Array(80).keys()]);
});

test('has in its posting lists what a search of the list finds', async () => {
  const articles = await monthOf(90, (at) => `${1 + (at % 28)} March 2021 | 10:00 WIB`);
  const volume = compileVolume('2021-03', articles);
  const all = [0, 1, 2].flatMap((page) => listOf(volume, page));
  const { postings, days } = read(volume, dataPath.facets(volume.digest.entry)) as VolumeFacets;
  const withWorlds = (codes: readonly string[]) => [
    ...codes,
    ...codes.map((code) => regionByCode(code)?.world ?? code),
  ];
  const valuesOf = {
    about: ({ about }: Summary) => withWorlds(about),
    filed: ({ filed }: Summary) => (filed === null ? [] : withWorlds([filed])),
    tag: ({ tags }: Summary) => tags,
    by: ({ authors = [] }: Summary) => authors.map(({ name }) => personSlug(name)),
  };
  for (const facet of facets) {
    // Lists do not show whom articles name: test/build/archive/named-lists.test.ts.
    if (facet === 'person' || facet === 'organisation') continue;
    const values = new Set(all.flatMap(valuesOf[facet]));
    expect(Object.keys(postings[facet] ?? {})).toEqual([...values].toSorted());
    for (const value of values) {
      const naive = [...all.keys()].filter((at) => all[at] !== undefined && valuesOf[facet](all[at]).includes(value));
      expect(decodePostings(postings[facet]?.[value] ?? []), `${facet} ${value}`).toEqual(naive);
    }
  }
  const naiveDays = Map.groupBy(all, ({ clock }) => Number(clock?.date?.slice(8)));
  expect(days).toEqual([...naiveDays].map(([day, members]) => [day, members.length]));
});

test('has the text of an article only in its data file', async () => {
  const articles = await monthOf(12, (at) => `${1 + at} March 2021 | 10:00 WIB`);
  const volume = compileVolume('2021-03', articles);
  for (const { position, source, paragraphs } of articles) {
    const last = source.slice(...(paragraphs.at(-1)?.span ?? [0, 0])).trim();
    const holders = volume.files.filter(([, json]) => json.includes(JSON.stringify(source).slice(1, -1)));
    expect(holders.map(([path]) => path)).toEqual([dataPath.article(volume.digest.entry, position)]);
    expect(JSON.stringify(listOf(volume))).not.toContain(last);
  }
});

test('puts articles without a date in a volume without days', async () => {
  const articles = await monthOf(5, () => 'Undated');
  expect(new Set(articles.map(({ month }) => month))).toEqual(new Set(['undated']));
  const { digest, files } = compileVolume('undated', articles);
  expect([digest.oldest, digest.newest, digest.entry.count]).toEqual([null, null, 5]);
  expect((JSON.parse(new Map(files).get(dataPath.facets(digest.entry)) ?? '') as VolumeFacets).days).toEqual([]);
});
