import { expect, test } from 'vitest';
import type { FacetCount, ListHead, MonthPostings, YearColumns } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import { decodePostings } from '#news/archive/postings.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { namedStories } from '../../support/archive/named-stories.ts';
import { facetEntries, readJson } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(namedStories);

const named = (facet: 'person' | 'organisation') =>
  facetEntries(archive, facet).map(({ value, name, count }) => [value, name, count]);

test('lists whom several articles name, by their usual names, and nobody whom one names', () => {
  expect(named('person')).toEqual([['jane-doe', 'Jane Doe', 2]]);
  expect(named('organisation')).toEqual([['european-union', 'European Union', 2]]);
  expect(archive.manifest.people?.count).toBe(1);
  expect([...archive.files.keys()].filter((path) => path.includes('john-roe'))).toEqual([]);
});

test('has in the list of a person the articles that name them, and no names in lists', () => {
  const [entry] = facetEntries(archive, 'person') as [FacetCount];
  const head = readJson<ListHead>(archive, dataPath.head('person', entry));
  expect(head.items.map(({ headline }) => headline)).toEqual(['Talks go on', 'Talks begin']);
  const lists = [...archive.files].filter(([path]) => path.startsWith('lists/') || path.startsWith('heads/'));
  expect(lists.filter(([, json]) => json.includes('"named"'))).toEqual([]);
  const months = readJson<MonthPostings>(archive, dataPath.postings('person', 'jane-doe', head.postings ?? ''));
  expect(months.map(([month, postings]) => [month, decodePostings(postings)])).toEqual([['2021-03', [0, 1]]]);
});

test('has in the columns of a year those alone by whom a list can be narrowed', () => {
  const [year, mark] = archive.manifest.years[0] ?? ['', ''];
  const [[, columns] = ['', { person: '' }]] = readJson<YearColumns>(archive, dataPath.year(year, mark));
  expect(columns.person?.split('\n')).toEqual(['Jane Doe', 'Jane Doe', '']);
});
