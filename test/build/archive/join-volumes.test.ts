import { expect, test } from 'vitest';
import type { ListHead, IdShard, Manifest } from '#news/archive/archive.ts';
import { isNameFacet, archiveFormat, dataPath, facets, facetSize, listSize } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { facetEntries, readJson, storyText } from '../../support/archive/read-archive.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { noFilters } from '#news/filters/filters.ts';

const archive = await compileSeeds(generateSeeds(260));
const all = readSummaries(archive);
const addressName = (value: string) => regionByCode(value)?.slug ?? value;

test('counts articles in the manifest, newest month first and undated last', () => {
  const { manifest } = archive;
  const dates = all.map(({ clock }) => clock?.date ?? null).filter((date) => date !== null);
  expect(readJson<Manifest>(archive, dataPath.manifest())).toEqual(manifest);
  expect([manifest.format, manifest.count]).toEqual([archiveFormat, 260]);
  expect([manifest.oldest, manifest.newest]).toEqual([dates.toSorted().at(0), dates.toSorted().at(-1)]);
  const months = manifest.volumes.map(({ month }) => month);
  expect(months.at(-1)).toBe('undated');
  expect(months.slice(0, -1)).toEqual([...new Set(dates.map((date) => date.slice(0, 7)))].toSorted().toReversed());
  const counts = manifest.volumes.map(({ month, count }) => [month, count]);
  expect(counts).toEqual(months.map((month) => [month, all.filter((summary) => summary.month === month).length]));
});

test('counts facet values as a naive count of all articles does', () => {
  for (const facet of facets) {
    const entries = facetEntries(archive, facet);
    // No article of this archive names an author, and no two the same person.
    expect(entries.length).toBeGreaterThan(isNameFacet(facet) ? -1 : 3);
    for (const { value, count } of entries) {
      const naive = filterNaively(all, { ...noFilters, [facet]: [addressName(value)] }).length;
      expect(count, `${facet} ${value}`).toBe(naive);
    }
    const ranked =
      facet === 'tag' ? archive.manifest.tags.first.map(([, count]) => count) : entries.map(({ count }) => count);
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
  }
});

test('has in each list head the newest thirty articles, the months and the facets', () => {
  const heads = facets.flatMap((facet) =>
    facetEntries(archive, facet).map((entry) => ({
      head: readJson<ListHead>(archive, dataPath.head(facet, entry)),
      members: filterNaively(all, { ...noFilters, [facet]: [addressName(entry.value)] }),
    })),
  );
  const latest = {
    head: readJson<ListHead>(archive, dataPath.latest(archive.manifest)),
    members: filterNaively(all, noFilters),
  };
  for (const { head, members } of [latest, ...heads]) {
    expect(head.total).toBe(members.length);
    expect(head.items).toEqual(members.slice(0, listSize));
    expect(head.months).toEqual(
      [...Map.groupBy(members, ({ month }) => month)].map(([month, of]) => [month, of.length]),
    );
    const about = new Map<string, number>();
    for (const code of members.flatMap((member) => member.about)) about.set(code, (about.get(code) ?? 0) + 1);
    const countries = head.facets.about.first.filter(([value]) => !isWorldRegion(value));
    expect(head.facets.about.all).toBe(about.size);
    expect(countries).toHaveLength(Math.min(about.size, facetSize));
    for (const [value, count] of countries) expect(count, value).toBe(about.get(value));
    for (const [value, count] of head.facets.about.first.filter(([one]) => isWorldRegion(one))) {
      expect(count, value).toBe(filterNaively(members, { ...noFilters, about: [value] }).length);
      expect(count, value).toBeLessThan(members.length);
    }
  }
});

test('finds every article, and every former address, by its id alone', async () => {
  const { manifest, files } = await compileSeeds({
    'a.txt': storyText('19 January 2022', 'Moved here'),
    'a.yaml': 'former: [an-old-address-3k9x0aq7mv, 0000000000]\n',
    'b.txt': storyText('Undated', 'Always here'),
  });
  const find = (id: string) => readJson<IdShard>({ files }, dataPath.ids(manifest.ids, id))[id];
  const [moved, always] = readSummaries({ files }).toSorted((a, b) => (a.headline > b.headline ? -1 : 1)) as [
    Summary,
    Summary,
  ];
  expect(find(moved.id)).toEqual({ month: '2022-01', position: 0, slug: 'moved-here' });
  expect(find(always.id)).toEqual({ month: 'undated', position: 0, slug: 'always-here' });
  expect(find('3k9x0aq7mv')).toEqual({ month: '2022-01', position: 0, slug: 'moved-here', id: moved.id });
  expect(find('0000000000')).toEqual({ month: '2022-01', position: 0, slug: 'moved-here', id: moved.id });
  expect(find('zzzzzzzzzz')).toBeUndefined();
});

test('splits many ids by their prefix', async () => {
  const many = Array.from({ length: 2100 }, (_, at) => [`${at}.txt`, storyText('19 January 2022', `Bridge ${at}`)]);
  const { manifest, files } = await compileSeeds(Object.fromEntries(many) as Record<string, string>);
  expect(manifest.ids.prefix).toBe(1);
  const lost = readSummaries({ files }).filter(
    ({ id }) => readJson<IdShard>({ files }, dataPath.ids(manifest.ids, id))[id] === undefined,
  );
  expect(lost).toEqual([]);
  const sizes = [...files].filter(([path]) => path.startsWith('ids-')).map(([, json]) => json.length);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});

test('has a file for every prefix of ids, so that an unknown id is found to be absent', async () => {
  const many = Array.from({ length: 2100 }, (_, at) => [`${at}.txt`, storyText('19 January 2022', `Bridge ${at}`)]);
  for (const seeds of [{}, Object.fromEntries(many) as Record<string, string>]) {
    const { manifest, files } = await compileSeeds(seeds);
    for (const digit of '0123456789abcdefghjkmnpqrstvwxyz') {
      expect(files.has(dataPath.ids(manifest.ids, `${digit}000000000`)), digit).toBe(true);
    }
  }
});
