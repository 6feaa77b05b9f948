/**
 * The data files between the build and the app, each shape once. Laws: docs/decisions/0001-data-files.md.
 *
 *   data/manifest.json                          Manifest            revalidated
 *   data/<month>-<mark>/articles/<n>.json       Article             cached for ever, like all below
 *   data/<month>-<mark>/facets.json             VolumeFacets
 *   data/lists/<month>/<n>-<mark>.json          readonly Summary[]  thirty a page
 *   data/heads/<facet>/<value>-<mark>.json      Head                a region's or tag's newest thirty
 *   data/heads/latest-<mark>.json               Head
 *   data/postings/<facet>/<value>-<mark>.json   MonthPostings       where a region's or tag's articles stand
 *   data/years/<year>-<mark>.json             YearColumns         what every article of a year is found by
 *   data/ids-<mark>/<shard>.json                IdShard
 *   data/index/directory-<mark>.json            IndexDirectory      where each word of the search index is
 *   data/index/words-<mark>.json                IndexShard
 *   data/index/spellings-<mark>.json            Spellings
 *   data/report-<mark>.json                     Report
 *
 * Articles and pages of a month are numbered from the oldest, so that a page that is full stays the file it is when
 * newer articles come.
 */
import type { Summary } from '../article/article.ts';
import type { FacetColumns } from './facet-columns.ts';
import type { MapView } from '../map/map-sheets.ts';
import type { Postings } from './postings.ts';

/** Rises whenever a shape in this file changes; app and data that differ say `new-version`. */
export const archiveFormat = 4;

/** Summaries in a list file, and in a head. */
export const listSize = 30;

/** The volume of articles whose clock prints no date. */
export const undated = 'undated';

/** A volume: the articles of one calendar month by the printed clock (`2022-01`), or `undated`. */
export interface VolumeEntry {
  readonly month: string;
  /** Names the volume's folder; changes with anything in it. */
  readonly mark: string;
  readonly count: number;
}

/** The three things an article can be filtered by, beside its date. */
export const facets = ['about', 'filed', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** A facet's value with the number of articles that have it. Values: see `VolumeFacets`. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Names the value's head file. */
  readonly mark: string;
}

export interface Manifest {
  readonly format: number;
  /** Changes with any article. */
  readonly archive: string;
  readonly count: number;
  /** Printed dates of the oldest and newest dated article, ISO; null where none is dated. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Newest month first, `undated` last. */
  readonly volumes: readonly VolumeEntry[];
  /** Of the months' years, `undated` among them; each mark names the year's file. */
  readonly years: readonly (readonly [year: string, mark: string])[];
  /** Each facet's values, the most articles first; regions hold world regions and countries alike. */
  readonly facets: { readonly [F in Facet]: readonly FacetCount[] };
  readonly latestMark: string;
  /** `prefix`: how many first characters of an id name its shard (0 = the one shard `all`). */
  readonly ids: { readonly mark: string; readonly prefix: number };
  readonly reportMark: string;
  readonly indexMark: string;
}

/**
 * Where each value stands in the volume, by position (0 = oldest). Values of `about` and `filed` are country codes and the
 * slugs of world regions (which hold what their countries hold, once); values of `tag` are tag slugs.
 */
export interface VolumeFacets {
  readonly postings: { readonly [F in Facet]: Readonly<Record<string, Postings>> };
  /** Days of the month as runs, oldest first: [day, how many articles]. Empty for `undated`. */
  readonly days: readonly (readonly [day: number, articles: number])[];
  /** Names the files of the volume's list, page by page. */
  readonly lists: readonly string[];
}

/** Where articles stand in the whole archive: their months, newest first, and their positions in each. */
export type MonthPostings = readonly (readonly [month: string, postings: Postings])[];

/** Columns of a year's months, newest first: what any view of them can be counted by, in one request a year. */
export type YearColumns = readonly (readonly [month: string, columns: FacetColumns])[];

/** A value with the articles of a view that have it. */
export type Counted = readonly [value: string, count: number];

/** What a view can be narrowed by at once, facet by facet. */
export type ViewFacets = { readonly [F in Facet]: FacetChoices };

export interface FacetChoices {
  /** How many values there are, world regions apart. */
  readonly all: number;
  /** World regions and `facetSize` others, the most articles first. */
  readonly first: readonly Counted[];
}

/** Values that a view names of each facet, its world regions beside them; the rest is counted when it is asked for. */
export const facetSize = 12;

/** The first page of a list, in one request. */
export interface ListHead {
  readonly total: number;
  /** The newest, at most `listSize`. */
  readonly items: readonly Summary[];
  /** The list's months, newest first, with its articles in each: what a narrower view can skip. */
  readonly months: readonly (readonly [month: string, count: number])[];
  readonly facets: ViewFacets;
  /** The part of the world map to show beside it; null shows all of it. */
  readonly map: MapView | null;
  /** Codes of the countries beside it, for the head of a country; none for any other. */
  readonly neighbours: readonly string[];
  /** Names the file of its postings; null for the latest, which holds everything. */
  readonly postings: string | null;
}

/** Where an article is found now; `id` is its present one where it was looked up by a former one. */
export interface ArticlePlace {
  readonly month: string;
  /** In its month, 0 = oldest. */
  readonly position: number;
  readonly slug: string;
  readonly id?: string;
}

/** Every id that was ever published, former ones included; null where its article was taken out of the archive. */
export type IdShard = Readonly<Record<string, ArticlePlace | null>>;

/**
 * Where each word of the search index is. A shard holds the words from its start up to the start of the next (by UTF-16
 * code units); the first one's is empty. A shard is named by its content: a new article renames those of its words.
 */
export interface IndexDirectory {
  readonly starts: readonly string[];
  readonly marks: readonly string[];
  readonly spellingsMark: string;
}

/** Words, folded (read-words.ts), with where they stand and what they weigh there (word-postings.ts). */
export type IndexShard = Readonly<Record<string, string>>;

/**
 * Words that a slip of the keys may be read as, the most frequent first: words parted by spaces, each text's about half as
 * frequent as those of the one before.
 */
export type Spellings = readonly string[];

/** What the editors noted and the build found odd, for the page about the archive; bounded however large the archive is. */
export interface Report {
  /** Articles with notes of any kind. */
  readonly noted: number;
  /** The newest of them, at most `reportSize`; `findings` are what the build found odd. */
  readonly articles: readonly {
    readonly id: string;
    readonly slug: string;
    readonly headline: string;
    readonly notes: number;
    readonly findings: readonly string[];
  }[];
  readonly withoutDate: number;
  readonly withoutZone: number;
  readonly withoutPlace: number;
  readonly quality: readonly RegionQuality[];
}

/** Articles a report names. */
export const reportSize = 100;

/** A measurement of the region tags against people's labels. Shares are 0 to 1. */
export interface RegionQuality {
  readonly corpus: string;
  readonly measuredOn: string;
  readonly articles: number;
  readonly what: 'about' | 'mentions';
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Paths of the data files, relative to the folder `data/`. */
export const dataPath = {
  manifest: () => 'manifest.json',
  article: ({ month, mark }: Pick<VolumeEntry, 'month' | 'mark'>, position: number) =>
    `${month}-${mark}/articles/${position}.json`,
  facets: (volume: VolumeEntry) => `${volume.month}-${volume.mark}/facets.json`,
  /** `page` from 0, of which `mark` is the entry of the volume's `lists`. */
  list: (month: string, page: number, mark: string) => `lists/${month}/${page}-${mark}.json`,
  head: (facet: Facet, { value, mark }: FacetCount) => `heads/${facet}/${value}-${mark}.json`,
  postings: (facet: Facet, value: string, mark: string) => `postings/${facet}/${value}-${mark}.json`,
  year: (year: string, mark: string) => `years/${year}-${mark}.json`,
  latest: (manifest: Manifest) => `heads/latest-${manifest.latestMark}.json`,
  ids: (ids: Manifest['ids'], id: string) => `ids-${ids.mark}/${id.slice(0, ids.prefix) || 'all'}.json`,
  indexDirectory: (mark: string) => `index/directory-${mark}.json`,
  indexShard: (mark: string) => `index/words-${mark}.json`,
  spellings: (mark: string) => `index/spellings-${mark}.json`,
  report: (manifest: Manifest) => `report-${manifest.reportMark}.json`,
} as const;
