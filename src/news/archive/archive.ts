/**
 * The data files that the build writes and the app reads: their types and paths. Reasons: docs/decisions/0001-data-files.md.
 *
 *   data/manifest.json                          Manifest            revalidated at each visit
 *   data/<month>-<mark>/articles/<n>.json       Article             immutable, like all below
 *   data/<month>-<mark>/facets.json             VolumeFacets        and contents.json beside it (volume-contents.ts)
 *   data/revisions/<id>-<mark>.json             Revisions           how an article read before it was changed
 *   data/lists/<month>/<n>-<mark>.json          readonly Summary[]  thirty a page
 *   data/heads/<facet>/<value>-<mark>.json      ListHead            the newest thirty of a region, tag or author
 *   data/heads/latest-<mark>.json               ListHead            of all articles: what the front page begins with
 *   data/postings/<facet>/<value>-<mark>.json   MonthPostings       the articles of a region, tag or author
 *   data/years/<year>-<mark>.json               YearColumns         the facet values of every article of a year
 *   data/tags/<page>-<mark>.json                readonly FacetCount[]  all tags by name, some hundreds a page
 *   data/authors/<page>-<mark>.json             readonly FacetCount[]  all authors by slug, where there are any
 *   data/people/<page>-<mark>.json              readonly FacetCount[]  all people named in several articles; organisations alike
 *   data/tag-names/<language>-<mark>.json       TagNamesIn          of one language, where the owner names tags
 *   data/ids-<mark>/<shard>.json                IdShard
 *   data/index/directory-<mark>.json            IndexDirectory      which shard of the search index has a word
 *   data/index/words-<mark>.json                IndexShard
 *   data/index/spellings-<mark>.json            Spellings
 *   data/report-<mark>.json                     Report
 *
 * `<mark>` is a content hash. Articles and pages of a month are numbered from the oldest: a full page stays as it is.
 */
import type { Summary } from '../article/article.ts';
import type { Language } from '../languages/languages.ts';
import type { FacetColumns } from './facet-columns.ts';
import type { MapLabel, MapView } from '../map/map-sheets.ts';
import type { Postings } from './postings.ts';

/** Raised whenever a type in this file changes. An app that finds data of another format reports `new-version`. */
export const archiveFormat = 6;

/** The most summaries in a list file, and in a list head. */
export const listSize = 30;

/** The volume of articles without a date. */
export const undated = 'undated';

/** A volume: the articles of one calendar month by their dates (sort-date.ts; `2022-01`), or `undated`. */
export interface VolumeEntry {
  readonly month: string;
  /** Content hash of the volume, in the name of its folder. */
  readonly mark: string;
  readonly count: number;
}

/**
 * What articles can be filtered by, besides words and dates. `by`: the people who wrote them; `person`, `organisation`: whom they
 * name.
 */
export const facets = ['about', 'filed', 'tag', 'by', 'person', 'organisation'] as const;
export type Facet = (typeof facets)[number];
/** The facets whose values are regions. */
type RegionFacet = 'about' | 'filed';
/** The facets whose values have names of their own beside those in addresses, in a file of all values. */
export type NameFacet = 'by' | 'person' | 'organisation';
/** Whether the values of a facet are names of people or organisations. */
export const isNameFacet = (facet: Facet): facet is NameFacet => namesFiles[facet as NameFacet] !== undefined;
/** The folder of the file of all values, and their key in the manifest. */
export const namesFiles = { by: 'authors', person: 'people', organisation: 'organisations' } as const satisfies Record<
  NameFacet,
  string
>;
/** A person or an organisation that a single article names has no list: those of so many have. */
export const leastNamed = 2;
/** Something of each facet; those of names are absent where no article has any. */
export type OfFacets<Value> = { readonly [F in Exclude<Facet, NameFacet>]: Value } & {
  readonly [F in NameFacet]?: Value;
};

/** A facet value with the number of articles that have it. Values: see `VolumeFacets`. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** The name of an author, a person or an organisation; absent for other facets. */
  readonly name?: string;
  /** Content hash of the value's list head, in the name of its file. */
  readonly mark: string;
}

export interface Manifest {
  readonly format: number;
  /** Content hash of the whole archive. */
  readonly archive: string;
  readonly count: number;
  /** Dates of the oldest and newest dated article, ISO; null where none is dated. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Newest month first, `undated` last. */
  readonly volumes: readonly VolumeEntry[];
  /** The years of the volumes, and `undated`, each with the content hash of its file. */
  readonly years: readonly (readonly [year: string, mark: string])[];
  /** The values of each facet of regions, most articles first; world regions and countries together. */
  readonly facets: { readonly [F in RegionFacet]: readonly FacetCount[] };
  readonly tags: FacetDirectory;
  /** Absent where no article has an author. */
  readonly authors?: FacetDirectory;
  /** Absent where no two articles name the same. */
  readonly people?: FacetDirectory;
  readonly organisations?: FacetDirectory;
  /** The paths of the names of tags, by language; absent where the owner gives none. */
  readonly tagNames?: { readonly [L in Language]?: string };
  /** Content hash of the list head of all articles. */
  readonly latestMark: string;
  /** `prefix`: how many leading characters of an id name its shard; 0 for the only shard, `all`. */
  readonly ids: { readonly mark: string; readonly prefix: number };
  readonly reportMark: string;
  readonly indexMark: string;
}

/** An archive may have thousands of tags or authors, so that they are in files of their own: what every visit loads has only the first. */
export interface FacetDirectory {
  readonly count: number;
  /** At most `facetSize`, most articles first. */
  readonly first: readonly Counted[];
  /** The files of all of them, in the order of UTF-16 code units: the first value of each, and its content hash. */
  readonly pages: readonly (readonly [first: string, mark: string])[];
}

/**
 * The articles of a volume that have each facet value, by position (0 = oldest). Values of `about` and `filed` are country
 * codes and slugs of world regions, which have each article of their countries once; values of `tag` are tags, those of `by`,
 * `person` and `organisation` slugs of names (person-slug.ts).
 */
export interface VolumeFacets {
  readonly postings: OfFacets<Readonly<Record<string, Postings>>>;
  /** The days that have articles, oldest first: [day of the month, number of articles]. Empty for `undated`. */
  readonly days: readonly (readonly [day: number, articles: number])[];
  /** Content hashes of the files of the volume's list, by page. */
  readonly lists: readonly string[];
}

/** Articles of the whole archive: the months that have any, newest first, with their positions in each. */
export type MonthPostings = readonly (readonly [month: string, postings: Postings])[];

/** The columns of a year's months, newest first: any list can be counted from one request a year. */
export type YearColumns = readonly (readonly [month: string, columns: FacetColumns])[];

/** A facet value with the number of articles of a list that have it; of `by`, `person` and `organisation` the value is a name. */
export type Counted = readonly [value: string, count: number];

/** The choices that a list offers for each facet. */
export type ViewFacets = OfFacets<FacetChoices>;

export interface FacetChoices {
  /** How many values there are, without world regions. */
  readonly all: number;
  /** World regions, and at most `facetSize` other values, each with most articles first. */
  readonly first: readonly Counted[];
}

/** How many values of a facet are listed besides world regions; the others are counted on demand. */
export const facetSize = 12;

/** The first page of a list with its counts, in one request. */
export interface ListHead {
  readonly total: number;
  /** The newest, at most `listSize`. In that of all articles the lead is before them, and only there (choose-lead.ts). */
  readonly items: readonly Summary[];
  /** The months with articles of the list, newest first: a filtered list reads no others. */
  readonly months: readonly (readonly [month: string, count: number])[];
  readonly facets: ViewFacets;
  /** The part of the world map to show with the list; null for the whole map. */
  readonly map: MapView | null;
  /** Codes of the neighbouring countries, for the list of a country; empty for others. */
  readonly neighbours: readonly string[];
  /** Where names stand on the map, for the list of a world region; absent for others. */
  readonly labels?: readonly MapLabel[];
  /** Content hash of the file of its posting list; null for the list of all articles, which needs none. */
  readonly postings: string | null;
}

/** Where the data of an article is; `id` is its current id where it was looked up by a former one. */
export interface ArticlePlace {
  readonly month: string;
  /** Its index in the month, 0 = oldest. */
  readonly position: number;
  readonly slug: string;
  readonly id?: string;
}

/**
 * Every id that was ever published, former ones included; null (a tombstone) for an article that was removed. `unavailable`:
 * its file could not be read when the site was built, and nothing was left of an earlier version.
 */
export type IdShard = Readonly<Record<string, ArticlePlace | 'unavailable' | null>>;

/**
 * Which shard of the search index has a word. Shard `i` has the words from `starts[i]` up to, but without, `starts[i + 1]`, in
 * the order of UTF-16 code units; the first start is empty. `marks` are the content hashes in the names of the shards.
 */
export interface IndexDirectory {
  readonly starts: readonly string[];
  readonly marks: readonly string[];
  readonly spellingsMark: string;
}

/** Posting lists (word-postings.ts) by word, folded (read-words.ts). */
export type IndexShard = Readonly<Record<string, string>>;

/**
 * Words for correcting typing errors, the most frequent first: each text has words separated by spaces, about half as
 * frequent as those of the text before it.
 */
export type Spellings = readonly string[];

/** Paths of the data files, relative to the folder `data/`. */
export const dataPath = {
  manifest: () => 'manifest.json',
  article: ({ month, mark }: Pick<VolumeEntry, 'month' | 'mark'>, position: number) =>
    `${month}-${mark}/articles/${position}.json`,
  facets: (volume: VolumeEntry) => `${volume.month}-${volume.mark}/facets.json`,
  /** `page` counts from 0; `mark` is its entry in the volume's `lists`. */
  list: (month: string, page: number, mark: string) => `lists/${month}/${page}-${mark}.json`,
  head: (facet: Facet, { value, mark }: FacetCount) => `heads/${facet}/${value}-${mark}.json`,
  postings: (facet: Facet, value: string, mark: string) => `postings/${facet}/${value}-${mark}.json`,
  year: (year: string, mark: string) => `years/${year}-${mark}.json`,
  /** `page` counts from 0; `mark` is its entry in the directory. */
  directory: (of: 'tags' | (typeof namesFiles)[NameFacet], page: number, mark: string) => `${of}/${page}-${mark}.json`,
  latest: (manifest: Manifest) => `heads/latest-${manifest.latestMark}.json`,
  ids: (ids: Manifest['ids'], id: string) => `ids-${ids.mark}/${id.slice(0, ids.prefix) || 'all'}.json`,
  indexDirectory: (mark: string) => `index/directory-${mark}.json`,
  indexShard: (mark: string) => `index/words-${mark}.json`,
  spellings: (mark: string) => `index/spellings-${mark}.json`,
  report: (manifest: Manifest) => `report-${manifest.reportMark}.json`,
} as const;
