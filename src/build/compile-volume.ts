import type { VolumeEntry, VolumeFacets } from '#news/archive.ts';
import { dataPath, facets, listSize } from '#news/archive.ts';
import type { Article, Summary } from '#news/article.ts';
import { encodePostings } from '#news/postings.ts';
import type { PrintedClock } from '#news/printed-clock.ts';
import { ContentHash } from './content-hash.ts';
import { facetValues, HeadTally } from './head-tally.ts';

/** What joining the volumes needs to know of one; small whatever the volume holds. */
export interface VolumeDigest {
  readonly entry: VolumeEntry;
  /** By `<facet>/<value>`; the volume as a whole is `latest`. */
  readonly heads: ReadonlyMap<string, HeadTally>;
  readonly ids: readonly { readonly id: string; readonly slug: string }[];
  readonly oldest: string | null;
  readonly newest: string | null;
}

export interface CompiledVolume {
  readonly digest: VolumeDigest;
  /** Data files: path below `data/` and JSON. */
  readonly files: readonly (readonly [path: string, json: string])[];
}

/**
 * Builds the data files of one month from its articles alone, in any order; another thread or machine could.
 * The list is ordered by the printed clock, newest first (a clock without a time counts as the day's start), then by id.
 */
export function compileVolume(month: string, articles: readonly Article[]): CompiledVolume {
  const volume = new VolumeCompiler(month);
  const jsons = articles
    .toSorted(compareInList)
    .map((article): [id: string, json: string] => [article.id, volume.add(article)]);
  const { digest, files } = volume.close();
  return {
    digest,
    files: [...jsons.map(([id, json]) => [dataPath.article(digest.entry, id), json] as const), ...files],
  };
}

/** The order of a volume's list. */
export function compareInList(a: ListPlace, b: ListPlace): number {
  return compare(clockKey(b), clockKey(a)) || compare(a.id, b.id);
}

type ListPlace = Pick<Summary, 'id'> & { readonly clock: Pick<PrintedClock, 'date' | 'time'> | null };

/** The same, article by article, each in the order of `compareInList`: what is whole in memory are the summaries. */
export class VolumeCompiler {
  readonly #month: string;
  readonly #hash = new ContentHash();
  readonly #summaries: Summary[] = [];

  constructor(month: string) {
    this.#month = month;
  }

  /** The JSON of the article's data file; its folder has no name before the last article is there. */
  add(article: Article): string {
    const json = JSON.stringify(article);
    this.#hash.add(json);
    this.#summaries.push(summarise(article));
    return json;
  }

  /** The volume's name and the data files that are not an article's. Once, after the last article. */
  close(): CompiledVolume {
    const summaries = this.#summaries;
    const contents: [path: (volume: VolumeEntry) => string, json: string][] = [];
    for (let page = 0; page * listSize < summaries.length; page += 1) {
      const items = summaries.slice(page * listSize, (page + 1) * listSize);
      contents.push([(volume) => dataPath.list(volume, page), JSON.stringify(items)]);
    }
    contents.push([dataPath.facets, JSON.stringify(volumeFacets(summaries))]);
    for (const [, json] of contents) this.#hash.add(json);
    const entry = { month: this.#month, mark: this.#hash.name(), count: summaries.length };
    const dates = summaries.map(({ clock }) => clock?.date ?? null).filter((date) => date !== null);
    return {
      digest: {
        entry,
        heads: tallyHeads(summaries),
        ids: summaries.map(({ id, slug }) => ({ id, slug })),
        oldest: dates.at(-1) ?? null,
        newest: dates.at(0) ?? null,
      },
      files: contents.map(([path, json]) => [path(entry), json]),
    };
  }
}

function tallyHeads(summaries: readonly Summary[]): Map<string, HeadTally> {
  const heads = new Map<string, HeadTally>();
  for (const summary of summaries) {
    const values = facetValues(summary);
    const keys = ['latest', ...facets.flatMap((facet) => values[facet].map((value) => `${facet}/${value}`))];
    for (const key of keys) {
      const tally = heads.get(key) ?? new HeadTally();
      tally.add(summary, values);
      heads.set(key, tally);
    }
  }
  return heads;
}

function volumeFacets(summaries: readonly Summary[]): VolumeFacets {
  const positions = {
    about: new Map<string, number[]>(),
    filed: new Map<string, number[]>(),
    tag: new Map<string, number[]>(),
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
    const day = Number(summary.clock?.date?.slice(8) ?? 0);
    const run = days.at(-1);
    if (run?.[0] === day) run[1] += 1;
    else if (day > 0) days.push([day, 1]);
  }
  const encode = (of: Map<string, number[]>) =>
    Object.fromEntries([...of].toSorted(([a], [b]) => compare(a, b)).map(([value, at]) => [value, encodePostings(at)]));
  return {
    postings: { about: encode(positions.about), filed: encode(positions.filed), tag: encode(positions.tag) },
    days,
  };
}

/** Sorts as the clock was printed: the wall clock, whatever its zone. */
function clockKey({ clock }: ListPlace): string {
  return `${clock?.date ?? ''}T${clock?.time ?? ''}`;
}

/** The fields of a summary, out of an article's. */
function summarise(article: Article): Summary {
  const { id, slug, headline, standfirst, clock, dateline, filed, about, tags, minutes, lang, map, month } = article;
  return { id, slug, headline, standfirst, clock, dateline, filed, about, tags, minutes, lang, map, month };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
