import type { VolumeEntry, VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, facets, listSize } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import { contentsPath, type VolumeContents } from '#news/archive/volume-contents.ts';
import { encodePostings } from '#news/archive/postings.ts';
import { sortDate, type Dated } from '#news/article/sort-date.ts';
import { ContentHash, hashContent } from '../text/content-hash.ts';
import type { VolumeSummary } from '#news/archive/facet-columns.ts';
import { facetValues, listed } from './list-head-tally.ts';
import { MonthIndex, type MonthWords } from '../search/month-words.ts';
import { slicesOf } from '../text/slices-of.ts';

/** What the archive-wide files need of a volume. */
export interface VolumeDigest {
  readonly entry: VolumeEntry;
  /** Newest first. */
  readonly summaries: readonly VolumeSummary[];
  readonly postings: VolumeFacets['postings'];
  /** By position (oldest first); `contentHash` is that of the article's data file. */
  readonly ids: readonly { readonly id: string; readonly slug: string; readonly contentHash: string }[];
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly words: MonthWords;
}

/** What a volume needs of an article. */
export interface VolumeItem {
  readonly summary: VolumeSummary;
  /** Of the article's data file. */
  readonly contentHash: string;
  /** The size of that file. */
  readonly bytes: number;
  /** Its search terms (`listWords`). */
  readonly words: string;
}

export interface CompiledVolume {
  readonly digest: VolumeDigest;
  /** Data files: path below `data/` and JSON. */
  readonly files: readonly (readonly [path: string, json: string])[];
}

/**
 * The order of a list: by date and time (sort-date.ts), newest first (no time counts as the start of the day), then by id.
 * Positions count from the other end.
 */
export function compareInList(a: ListPlace, b: ListPlace): number {
  return compare(sortKey(b), sortKey(a)) || compare(a.id, b.id);
}

type ListPlace = Pick<Summary, 'id'> & Dated;

/**
 * Compiles the data files of one month from its articles, which are added in the order of `compareInList`. It holds only
 * summaries and the search index.
 */
export class VolumeCompiler {
  readonly #month: string;
  readonly #hash = new ContentHash();
  readonly #summaries: VolumeSummary[] = [];
  readonly #contents: (readonly [contentHash: string, bytes: number])[] = [];
  readonly #index = new MonthIndex();

  constructor(month: string) {
    this.#month = month;
  }

  add({ summary, contentHash, bytes, words }: VolumeItem): void {
    this.#hash.add(contentHash);
    this.#summaries.push(summary);
    this.#contents.push([contentHash, bytes]);
    this.#index.add(summary.position, words);
  }

  /** The volume's digest, and its data files other than articles. Call once, after the last article. */
  close(): CompiledVolume {
    const newestFirst = this.#summaries;
    const summaries = newestFirst.toReversed();
    const month = this.#month;
    const pages = slicesOf(summaries, listSize).map((page) => JSON.stringify(page.map(listed)));
    const lists = pages.map((json) => hashContent(json));
    const volumeFacets: VolumeFacets = { ...findPostings(summaries), lists };
    const facetsJson = JSON.stringify(volumeFacets);
    this.#hash.add(facetsJson);
    const entry = { month, mark: this.#hash.name(), count: summaries.length };
    const dates = summaries.map((summary) => sortDate(summary).date).filter((date) => date !== null);
    return {
      digest: {
        entry,
        summaries: newestFirst,
        postings: volumeFacets.postings,
        ids: newestFirst
          .map(({ id, slug }, at) => ({ id, slug, contentHash: this.#contents[at]?.[0] ?? '' }))
          .toReversed(),
        oldest: dates.at(0) ?? null,
        newest: dates.at(-1) ?? null,
        words: this.#index.close(),
      },
      files: [
        [dataPath.facets(entry), facetsJson],
        [contentsPath(entry), JSON.stringify(this.#contents.toReversed() satisfies VolumeContents)],
        ...pages.map((json, page) => [dataPath.list(month, page, lists[page] ?? ''), json] as const),
      ],
    };
  }
}

/** Posting lists by position; the summaries come oldest first. */
function findPostings(summaries: readonly VolumeSummary[]): Omit<VolumeFacets, 'lists'> {
  const positions = {
    about: new Map<string, number[]>(),
    filed: new Map<string, number[]>(),
    tag: new Map<string, number[]>(),
    by: new Map<string, number[]>(),
    person: new Map<string, number[]>(),
    organisation: new Map<string, number[]>(),
  };
  const days: [day: number, articles: number][] = [];
  for (const [position, summary] of summaries.entries()) {
    const values = facetValues(summary);
    for (const facet of facets) {
      for (const value of values[facet]) {
        const at = positions[facet].get(value);
        if (at === undefined) positions[facet].set(value, [position]);
        else at.push(position);
      }
    }
    const day = Number(sortDate(summary).date?.slice(8) ?? 0);
    const run = days.at(-1);
    if (run?.[0] === day) run[1] += 1;
    else if (day > 0) days.push([day, 1]);
  }
  const encode = (of: Map<string, number[]>) =>
    Object.fromEntries([...of].toSorted(([a], [b]) => compare(a, b)).map(([value, at]) => [value, encodePostings(at)]));
  return {
    postings: {
      about: encode(positions.about),
      filed: encode(positions.filed),
      tag: encode(positions.tag),
      ...(positions.by.size > 0 && { by: encode(positions.by) }),
      ...(positions.person.size > 0 && { person: encode(positions.person) }),
      ...(positions.organisation.size > 0 && { organisation: encode(positions.organisation) }),
    },
    days,
  };
}

function sortKey(place: ListPlace): string {
  const { date, time } = sortDate(place);
  return `${date ?? ''}T${time ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
