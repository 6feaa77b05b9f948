import type {
  ArticlePlace,
  Facet,
  FacetCount,
  IdShard,
  Manifest,
  MonthPostings,
  Report,
} from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import type { MapLabel, MapView } from '#news/map/map-sheets.ts';
import { archiveFormat, dataPath, facets, undated } from '#news/archive/archive.ts';
import { crockfordDigits } from '#news/text/crockford.ts';
import { yearOf } from '#news/archive/year-of.ts';
import { writeColumns, type FacetColumns } from '#news/archive/facet-columns.ts';
import type { VolumeDigest } from './compile-volume.ts';
import { withLead } from './choose-lead.ts';
import { hashContent } from '../text/content-hash.ts';
import { facetValues, ListHeadTally } from './list-head-tally.ts';
import { joinIndex } from '../search/join-index.ts';
import { listValues } from './list-values.ts';

/** An article of a list: the path of its data file and the hash of its content. */
export interface ListedArticle {
  readonly path: string;
  readonly contentHash: string;
}

/** About how many ids one shard holds: one more character of the prefix serves 32 times as many articles. */
const shardSize = 2000;

export interface JoinedArchive {
  readonly manifest: Manifest;
  /** All tags by name. */
  readonly tags: readonly string[];
  readonly files: readonly (readonly [path: string, json: string])[];
}

/** Ids that are not the present id of any article. */
export interface OldIds {
  /** Former ids and the present ones. */
  readonly former: ReadonlyMap<string, string>;
  /** Ids of removed articles. */
  readonly gone: readonly { readonly id: string }[];
  /** Ids of articles that cannot be shown: their files cannot be read, and no earlier version is left. */
  readonly unavailable: readonly { readonly id: string }[];
}

/** Facts of the world map. They are passed in, so that joining does not load the atlas. */
export interface RegionPlaces {
  /** The view that shows a region; null where the map does not have it. */
  readonly locate: (code: string) => MapView | null;
  /** Codes of the countries that border it. */
  readonly neighboursOf: (code: string) => readonly string[];
  /** Where the names of a world region's countries may stand on its map; none for a country. */
  readonly labelsOf: (code: string) => readonly MapLabel[];
}

/**
 * Makes the files that span all volumes: list heads, ids, years, search index and manifest. Volumes are added newest first
 * (`compareMonths`), and only what these files need is held.
 */
export class VolumeJoin {
  readonly #volumes: (Pick<VolumeDigest, 'entry' | 'ids' | 'postings' | 'words'> & {
    readonly columns: FacetColumns;
  })[] = [];
  /** By `<facet>/<value>`; the whole archive is `latest`. */
  readonly #tallies = new Map<string, ListHeadTally>();
  readonly #dates: string[] = [];
  /** The id of the article that the owner names as the first of the front page; null where they name none. */
  readonly #leadId: string | null;
  #lead: Summary | null = null;

  constructor(leadId: string | null) {
    this.#leadId = leadId;
  }

  add({ entry, summaries, postings, ids, oldest, newest, words }: VolumeDigest): void {
    this.#volumes.push({ entry, ids, postings, words, columns: writeColumns(summaries.toReversed()) });
    this.#dates.push(...[oldest, newest].filter((date) => date !== null));
    for (const summary of summaries) {
      if (summary.id === this.#leadId) this.#lead = summary;
      const values = facetValues(summary);
      this.#tally('latest').add(summary, values);
      for (const facet of facets)
        for (const value of values[facet]) this.#tally(`${facet}/${value}`).add(summary, values);
    }
  }

  close(
    report: Report,
    old: OldIds,
    { locate, neighboursOf, labelsOf }: RegionPlaces,
    tagNames: TagNamesIn = {},
  ): JoinedArchive {
    const files: (readonly [path: string, json: string])[] = [];
    const latest = this.#tallies.get('latest') ?? new ListHeadTally();
    const counts: { readonly [F in Facet]: FacetCount[] } = { about: [], filed: [], tag: [], by: [] };
    for (const facet of facets) {
      for (const [value, count] of latest.ranked(facet)) {
        const tally = this.#tallies.get(`${facet}/${value}`);
        const postings = JSON.stringify(this.#postings(facet, value));
        const mark = hashContent(postings);
        const isRegion = facet === 'about' || facet === 'filed';
        const head = isRegion
          ? tally?.head(mark, locate(value), neighboursOf(value), labelsOf(value))
          : tally?.head(mark);
        const json = JSON.stringify(head);
        files.push([dataPath.postings(facet, value, mark), postings]);
        const counted = {
          value,
          count,
          ...(facet === 'by' && { name: latest.nameOf(value) }),
          mark: hashContent(json),
        };
        counts[facet].push(counted);
        files.push([dataPath.head(facet, counted), json]);
      }
    }
    const { about, filed } = counts;
    const tags = listValues('tags', counts.tag);
    const authors = listValues('authors', counts.by);
    const years = this.#years();
    files.push(...years.map(({ file }) => file));
    const latestJson = JSON.stringify(withLead(latest.head(null), this.#lead));
    const reportJson = JSON.stringify(report);
    const names = namesOfTags(tagNames);
    const ids = shardIds(this.#volumes, old);
    const index = joinIndex(this.#volumes.map(({ entry, words }) => [entry.month, words] as const).toReversed());
    const dates = this.#dates.toSorted();
    const manifest: Manifest = {
      format: archiveFormat,
      archive: hashContent(
        ...this.#volumes.map(({ entry }) => entry.mark),
        latestJson,
        reportJson,
        ...names.map(({ file }) => file[1]),
      ),
      count: latest.total,
      oldest: dates.at(0) ?? null,
      newest: dates.at(-1) ?? null,
      volumes: this.#volumes.map(({ entry }) => entry),
      years: years.map(({ entry }) => entry),
      facets: { about, filed },
      tags: tags.directory,
      ...(authors.directory.count > 0 && { authors: authors.directory }),
      ...(names.length > 0 && { tagNames: Object.fromEntries(names.map(({ entry }) => entry)) }),
      latestMark: hashContent(latestJson),
      ids: ids.entry,
      reportMark: hashContent(reportJson),
      indexMark: index.contentHash,
    };
    files.push([dataPath.latest(manifest), latestJson], [dataPath.report(manifest), reportJson]);
    files.push(...ids.files, ...tags.files, ...authors.files, ...names.map(({ file }) => file));
    files.push(...index.files, [dataPath.manifest(), JSON.stringify(manifest)]);
    return { manifest, tags: tags.values, files };
  }

  /** The articles on the first page of a list: `latest` or `<facet>/<value>`. */
  newest(list: string): readonly ListedArticle[] {
    const volumes = new Map(this.#volumes.map((volume) => [volume.entry.month, volume]));
    return (this.#tallies.get(list)?.newest ?? []).flatMap(({ month, position }) => {
      const volume = volumes.get(month);
      const contentHash = volume?.ids[position]?.contentHash;
      return volume === undefined || contentHash === undefined
        ? []
        : [{ path: dataPath.article(volume.entry, position), contentHash }];
    });
  }

  /** The files of the years with their entries in the manifest. */
  #years() {
    const byYear = Map.groupBy(this.#volumes, ({ entry }) => yearOf(entry.month));
    return [...byYear].map(([year, volumes]) => {
      const json = JSON.stringify(volumes.map(({ entry, columns }) => [entry.month, columns]));
      const entry = [year, hashContent(json)] as const;
      return { entry, file: [dataPath.year(...entry), json] as [string, string] };
    });
  }

  #tally(key: string): ListHeadTally {
    const known = this.#tallies.get(key) ?? new ListHeadTally();
    this.#tallies.set(key, known);
    return known;
  }

  #postings(facet: Facet, value: string): MonthPostings {
    return this.#volumes.flatMap(({ entry, postings }) => {
      // A tag may be called as what every object has, such as `constructor`.
      const own = Object.hasOwn(postings[facet] ?? {}, value) ? postings[facet]?.[value] : undefined;
      return own === undefined ? [] : [[entry.month, own] as const];
    });
  }
}

function shardIds(volumes: readonly Pick<VolumeDigest, 'entry' | 'ids'>[], { former, gone, unavailable }: OldIds) {
  const places = new Map<string, IdShard[string]>(gone.map(({ id }) => [id, null]));
  for (const { id } of unavailable) places.set(id, 'unavailable');
  for (const { entry, ids } of volumes) {
    for (const [position, { id, slug }] of ids.entries()) places.set(id, { month: entry.month, position, slug });
  }
  for (const [old, id] of former) {
    const place = places.get(id);
    if (isPlace(place) && !isPlace(places.get(old))) places.set(old, { ...place, id });
  }
  const prefix = Math.max(0, Math.ceil(Math.log(places.size / shardSize) / Math.log(32)));
  const sorted = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shards = Map.groupBy(sorted, ([id]) => id.slice(0, prefix));
  // Empty shards too: an unknown id must be answered "not found"; a missing file would mean that the archive has changed.
  const contents = shardNames(prefix).map(
    (name) => [name, JSON.stringify(Object.fromEntries(shards.get(name) ?? []))] as const,
  );
  const entry = { mark: hashContent(...contents.map(([, json]) => json)), prefix };
  const files = contents.map(([name, json]): [string, string] => [dataPath.ids(entry, name), json]);
  return { entry, files };
}

/** The files of names of tags with their entries in the manifest. */
function namesOfTags(names: TagNamesIn) {
  return Object.entries(names).map(([language, own]) => {
    const json = JSON.stringify({ [language]: own } satisfies TagNamesIn);
    // The manifest names the path, so that the app need not know it.
    const path = `tag-names/${language}-${hashContent(json)}.json`;
    return { entry: [language, path] as const, file: [path, json] as const };
  });
}

const isPlace = (entry: IdShard[string] | undefined): entry is ArticlePlace =>
  typeof entry === 'object' && entry !== null;

/** All prefixes of ids of this length, ascending. */
function shardNames(length: number): readonly string[] {
  if (length === 0) return [''];
  return shardNames(length - 1).flatMap((name) => [...crockfordDigits].map((digit) => name + digit));
}

/** Newest month first, `undated` last. */
export function compareMonths(a: string, b: string): number {
  if (a === b) return 0;
  if (a === undated) return 1;
  if (b === undated) return -1;
  return a < b ? 1 : -1;
}
