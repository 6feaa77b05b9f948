import type { Counted, Manifest, ViewFacets, YearColumns } from '#news/archive/archive.ts';
import { dataPath, facets, type Facet } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import { readColumn, type FacetColumns } from '#news/archive/facet-columns.ts';
import { firstChoices } from '#news/archive/first-choices.ts';
import { yearOf } from '#news/archive/year-of.ts';
import { withWorlds } from '#news/regions/with-worlds.ts';
import type { ReadFile } from './data-reader.ts';
import type { Selection } from './select-articles.ts';

/** Every value that the articles of a view have, facet by facet, the most frequent first. */
export type AllFacets = { readonly [F in Facet]: readonly Counted[] };

export interface FacetCounts {
  readonly facets: AllFacets;
  /** What the view offers of them at once. */
  readonly first: ViewFacets;
  /** Not all articles were counted: each count is the least that it can be. */
  readonly isAtLeast: boolean;
}

/** Counting lets others have the thread after so long: half a frame. */
const longestMs = 8;

/**
 * Counts a view's facets from the columns of its years. `most` bounds the articles that are looked through, but for the
 * newest year's.
 */
export async function countFacets(
  read: ReadFile,
  { years, volumes }: Pick<Manifest, 'years' | 'volumes'>,
  { months, only, total }: Selection,
  most: number,
): Promise<FacetCounts> {
  const articles = new Map<string, number>();
  for (const { month, count } of volumes) add(articles, yearOf(month), count);
  const held = new Set(months.map(({ volume }) => yearOf(volume.month)));
  let looked = 0;
  const asked = years.filter(([year]) => {
    if (!held.has(year)) return false;
    const isNewest = looked === 0;
    looked += articles.get(year) ?? 0;
    return isNewest || looked <= most;
  });
  const selected = new Map(months.map((month) => [month.volume.month, month]));
  const tally = new Tally();
  let began = performance.now();
  for (const file of asked.map(([year, mark]) => read<YearColumns>(dataPath.year(year, mark)))) {
    // oxlint-disable-next-line no-await-in-loop -- all are on their way; each is counted when it is there
    for (const [month, columns] of await file) {
      const own = selected.get(month);
      if (own !== undefined) tally.addMonth(columns, own.positions, only);
      if (performance.now() - began < longestMs) continue;
      // oxlint-disable-next-line no-await-in-loop -- no frame waits for a large year
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }
  return offerFirst(tally.ranked(), total, asked.length < held.size);
}

/** Counts the facets of a view whose articles are at hand, all of them. */
export function countSummaries(summaries: readonly Summary[]): FacetCounts {
  const tally = new Tally();
  for (const { about, filed, tags } of summaries) {
    tally.add('about', about);
    tally.add('filed', filed === null ? [] : [filed]);
    tally.add('tag', tags);
  }
  return offerFirst(tally.ranked(), summaries.length);
}

/** The facets of a view of `total` articles, with what it offers of them at once. */
export function offerFirst(facetCounts: AllFacets, total: number, isAtLeast = false): FacetCounts {
  const { about, filed, tag } = facetCounts;
  const first = {
    about: firstChoices(about, total),
    filed: firstChoices(filed, total),
    tag: firstChoices(tag, total),
  };
  return { facets: facetCounts, first, isAtLeast };
}

class Tally {
  readonly #counts = new Map<Facet, Map<string, number>>(facets.map((facet) => [facet, new Map()]));

  add(facet: Facet, values: readonly string[]): void {
    const counts = this.#counts.get(facet);
    if (counts === undefined) return;
    for (const value of facet === 'tag' ? values : withWorlds(values)) add(counts, value, 1);
  }

  /** A month's articles at these positions; without them those that have the value of `only`, or all. */
  addMonth(columns: FacetColumns, positions: readonly number[] | null, only: Selection['only']): void {
    const rows = { about: readColumn(columns.about), filed: readColumn(columns.filed), tag: readColumn(columns.tag) };
    const hasValue = (values: readonly string[] = []) =>
      only === null || (only.facet === 'tag' ? values : withWorlds(values)).includes(only.value);
    const held = positions ?? [...rows.about.keys()].filter((at) => only === null || hasValue(rows[only.facet][at]));
    for (const position of held) for (const facet of facets) this.add(facet, rows[facet][position] ?? []);
  }

  ranked(): AllFacets {
    const rank = (facet: Facet) =>
      [...(this.#counts.get(facet) ?? [])].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { about: rank('about'), filed: rank('filed'), tag: rank('tag') };
  }
}

function add(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}
