import type { Facet, FacetCount, Manifest, MonthPostings } from '#news/archive/archive.ts';
import type { Report } from '#news/archive/report.ts';
import type { Summary } from '#news/article/article.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import type { MapLabel, MapView } from '#news/map/map-sheets.ts';
import { archiveFormat, dataPath, facets, isNameFacet, leastNamed, undated } from '#news/archive/archive.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { isNamedKind } from '#news/people/named.ts';
import { shardIds, type OldIds } from './shard-ids.ts';
import { yearOf } from '#news/archive/year-of.ts';
import { writeColumns, type FacetColumns, type VolumeSummary } from '#news/archive/facet-columns.ts';
import type { VolumeDigest } from './compile-volume.ts';
import { withLead } from './choose-lead.ts';
import { hashContent } from '../text/content-hash.ts';
import { facetValues, listed, ListHeadTally } from './list-head-tally.ts';
import { joinIndex } from '../search/join-index.ts';
import { listValues, namesOfTags, pairsOf } from './list-values.ts';

type FacetValues = ReturnType<typeof facetValues>;

/** An article of a list: the path of its data file and the hash of its content. */
export interface ListedArticle {
  readonly path: string;
  readonly contentHash: string;
}

/** What has lists of its own, as in addresses, by name. */
export interface ListedNames {
  readonly tags: readonly string[];
  readonly people: readonly (readonly [slug: string, name: string])[];
  readonly organisations: readonly (readonly [slug: string, name: string])[];
}

export interface JoinedArchive extends ListedNames {
  readonly manifest: Manifest;
  readonly files: readonly (readonly [path: string, json: string])[];
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
  /** The only articles so far that name somebody. */
  readonly #once = new Map<string, { readonly summary: VolumeSummary; readonly values: FacetValues }>();
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
      if (summary.id === this.#leadId) this.#lead = listed(summary);
      const values = facetValues(summary);
      this.#tally('latest').add(summary, values);
      for (const facet of facets) for (const value of values[facet]) this.#count(facet, value, summary, values);
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
    const counts: { readonly [F in Facet]: FacetCount[] } = {
      about: [],
      filed: [],
      tag: [],
      by: [],
      person: [],
      organisation: [],
    };
    for (const facet of facets) {
      for (const [value, count] of latest.ranked(facet)) {
        if (isNamedKind(facet) && count < leastNamed) break;
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
          ...(isNameFacet(facet) && { name: latest.nameOf(value) }),
          mark: hashContent(json),
        };
        counts[facet].push(counted);
        files.push([dataPath.head(facet, counted), json]);
      }
    }
    const { about, filed } = counts;
    const tags = listValues('tags', counts.tag);
    const authors = listValues('authors', counts.by);
    const people = listValues('people', counts.person);
    const organisations = listValues('organisations', counts.organisation);
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
      ...(people.directory.count > 0 && { people: people.directory }),
      ...(organisations.directory.count > 0 && { organisations: organisations.directory }),
      ...(names.length > 0 && { tagNames: Object.fromEntries(names.map(({ entry }) => entry)) }),
      latestMark: hashContent(latestJson),
      ids: ids.entry,
      reportMark: hashContent(reportJson),
      indexMark: index.contentHash,
    };
    files.push([dataPath.latest(manifest), latestJson], [dataPath.report(manifest), reportJson]);
    files.push(
      ...ids.files,
      ...tags.files,
      ...authors.files,
      ...people.files,
      ...organisations.files,
      ...names.map(({ file }) => file),
    );
    files.push(...index.files, [dataPath.manifest(), JSON.stringify(manifest)]);
    return {
      manifest,
      tags: tags.values,
      people: pairsOf(counts.person),
      organisations: pairsOf(counts.organisation),
      files,
    };
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
      const json = JSON.stringify(volumes.map(({ entry, columns }) => [entry.month, this.#listed(columns)]));
      const entry = [year, hashContent(json)] as const;
      return { entry, file: [dataPath.year(...entry), json] as [string, string] };
    });
  }

  /** Columns without those who have no list: a filter by one would select nothing. */
  #listed({ person, organisation, ...columns }: FacetColumns): FacetColumns {
    const keep = (facet: Facet, column: string | undefined) => {
      const isListed = (name: string) => this.#tallies.has(`${facet}/${personSlug(name)}`);
      const lines = column?.split('\n').map((line) => line.split('\t').filter(isListed).join('\t'));
      return lines?.some((line) => line !== '') === true ? { [facet]: lines.join('\n') } : {};
    };
    return { ...columns, ...keep('person', person), ...keep('organisation', organisation) };
  }

  /** Adds an article to the list of a value. Most people are named once, and have none: theirs begins with the second article. */
  #count(facet: Facet, value: string, summary: VolumeSummary, values: FacetValues): void {
    const key = `${facet}/${value}`;
    if (isNamedKind(facet) && !this.#tallies.has(key)) {
      const first = this.#once.get(key);
      if (first === undefined) {
        this.#once.set(key, { summary, values });
        return;
      }
      this.#once.delete(key);
      this.#tally(key).add(first.summary, first.values);
    }
    this.#tally(key).add(summary, values);
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

/** Newest month first, `undated` last. */
export function compareMonths(a: string, b: string): number {
  if (a === b) return 0;
  if (a === undated) return 1;
  if (b === undated) return -1;
  return a < b ? 1 : -1;
}
