import type { Counted, Manifest, ViewFacets, YearColumns } from '#news/archive/archive.ts';
import { dataPath, facets, isNameFacet, type Facet } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import { betterSpelling, personSlug } from '#news/article/person-slug.ts';
import { readColumn, readNames, type FacetColumns } from '#news/archive/facet-columns.ts';
import { firstChoices } from '#news/archive/first-choices.ts';
import { yearOf } from '#news/archive/year-of.ts';
import { withWorlds } from '#news/regions/with-worlds.ts';
import type { ReadFile } from './data-reader.ts';
import type { Selection } from './select-articles.ts';

/** The values of each facet among a view's articles, with their counts, the most frequent first. */
type AllFacets = { readonly [F in Facet]: readonly Counted[] };

/** The facets of a view, counted. */
export interface FacetCounts {
  readonly facets: AllFacets;
  /** The values that are offered before the reader asks for all. */
  readonly first: ViewFacets;
  /** Not all articles were counted: the counts are lower bounds. */
  readonly isAtLeast: boolean;
}

/** Counting yields the main thread after this time: half a frame. */
const sliceMs = 8;

/**
 * Counts a view's facets from the columns of its years, newest first. Older years are left out once more than
 * `maxArticles` articles would be counted; the newest year is always counted. Yields the main thread every 8 ms.
 */
export async function countFacets(
  read: ReadFile,
  { years, volumes }: Pick<Manifest, 'years' | 'volumes'>,
  { months, only, total }: Selection,
  maxArticles: number,
): Promise<FacetCounts> {
  const articles = new Map<string, number>();
  for (const { month, count } of volumes) add(articles, yearOf(month), count);
  const selectedYears = new Set(months.map(({ volume }) => yearOf(volume.month)));
  let countedArticles = 0;
  const yearsToCount = years.filter(([year]) => {
    if (!selectedYears.has(year)) return false;
    const isNewest = countedArticles === 0;
    countedArticles += articles.get(year) ?? 0;
    return isNewest || countedArticles <= maxArticles;
  });
  const selected = new Map(months.map((month) => [month.volume.month, month]));
  const tally = new Tally();
  let began = performance.now();
  for (const file of yearsToCount.map(([year, mark]) => read<YearColumns>(dataPath.year(year, mark)))) {
    // oxlint-disable-next-line no-await-in-loop -- all reads are pending; each file is counted as soon as it is read
    for (const [month, columns] of await file) {
      const selectedMonth = selected.get(month);
      if (selectedMonth !== undefined) tally.addMonth(columns, selectedMonth.positions, only);
      if (performance.now() - began < sliceMs) continue;
      // oxlint-disable-next-line no-await-in-loop -- yields the main thread
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }
  return offerFirst(tally.ranked(), total, yearsToCount.length < selectedYears.size);
}

/** Counts the facets of a view from all of its summaries. */
export function countSummaries(summaries: readonly Summary[]): FacetCounts {
  const tally = new Tally();
  for (const { about, filed, tags, authors = [] } of summaries) {
    tally.add('about', about);
    tally.add('filed', filed === null ? [] : [filed]);
    tally.add('tag', tags);
    tally.add('by', authors.map(({ name }) => name)); // prettier-ignore
  }
  return offerFirst(tally.ranked(), summaries.length);
}

/** Adds to the facets of a view of `total` articles the values offered at once. */
function offerFirst(facetCounts: AllFacets, total: number, isAtLeast = false): FacetCounts {
  const { about, filed, tag, by, person, organisation } = facetCounts;
  const first = {
    about: firstChoices(about, total),
    filed: firstChoices(filed, total),
    tag: firstChoices(tag, total),
    ...(by[0] && { by: firstChoices(by, total) }),
    ...(person[0] && { person: firstChoices(person, total) }),
    ...(organisation[0] && { organisation: firstChoices(organisation, total) }),
  };
  return { facets: facetCounts, first, isAtLeast };
}

class Tally {
  /** The slug of each spelling of a name, and of each slug the spelling to show. */
  readonly #slugs = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<Facet, Map<string, number>>(facets.map((facet) => [facet, new Map()]));

  add(facet: Facet, values: readonly string[]): void {
    const counts = this.#counts.get(facet);
    if (counts === undefined) return;
    for (const value of this.#valuesOf(facet, values)) add(counts, value, 1);
  }

  /** The values that an article counts for: its countries with their world regions, and each name once. */
  #valuesOf(facet: Facet, values: readonly string[]): readonly string[] {
    if (facet === 'tag') return values;
    return isNameFacet(facet) ? [...new Set(values.map((name) => this.#slugOf(name)))] : withWorlds(values);
  }

  #slugOf(name: string): string {
    let slug = this.#slugs.get(name);
    if (slug === undefined) {
      slug = personSlug(name);
      this.#slugs.set(name, slug);
      this.#names.set(slug, betterSpelling(name, this.#names.get(slug)));
    }
    return slug;
  }

  /** Adds a month's articles at these positions; where they are null, those that have the value of `only`, or all. */
  addMonth(columns: FacetColumns, positions: readonly number[] | null, only: Selection['only']): void {
    const rows = {
      about: readColumn(columns.about),
      filed: readColumn(columns.filed),
      tag: readColumn(columns.tag),
      by: columns.by === undefined ? [] : readNames(columns.by),
      person: columns.person === undefined ? [] : readNames(columns.person),
      organisation: columns.organisation === undefined ? [] : readNames(columns.organisation),
    };
    const hasValue = (values: readonly string[] = []) =>
      only === null || this.#valuesOf(only.facet, values).includes(only.value);
    const selectedPositions =
      positions ?? [...rows.about.keys()].filter((at) => only === null || hasValue(rows[only.facet][at]));
    for (const position of selectedPositions) for (const facet of facets) this.add(facet, rows[facet][position] ?? []);
  }

  ranked(): AllFacets {
    const rank = (facet: Facet) =>
      [...(this.#counts.get(facet) ?? [])].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const named = (facet: Facet) => rank(facet).map(([slug, count]) => [this.#names.get(slug) ?? slug, count] as const);
    return {
      about: rank('about'),
      filed: rank('filed'),
      tag: rank('tag'),
      by: named('by'),
      person: named('person'),
      organisation: named('organisation'),
    };
  }
}

function add(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}
