import type { Facet, Head, ViewFacets } from '#news/archive.ts';
import type { MapView } from '#news/map-sheets.ts';
import { facets, listSize } from '#news/archive.ts';
import type { Summary } from '#news/article.ts';
import { firstChoices } from '#news/first-choices.ts';
import { withWorlds } from '#news/regions.ts';

/** What an article is found by, facet by facet: its countries with the world regions that hold them, and its tags. */
export function facetValues(summary: Summary): { readonly [F in Facet]: readonly string[] } {
  return {
    about: withWorlds(summary.about),
    filed: summary.filed === null ? [] : withWorlds([summary.filed]),
    tag: summary.tags,
  };
}

/** A tally as plain data, which a thread can send. */
export interface TallyData {
  readonly total: number;
  readonly items: readonly Summary[];
  readonly months: ReadonlyMap<string, number>;
  readonly counts: { readonly [F in Facet]: ReadonlyMap<string, number> };
}

/** Grows a list's head as articles are added newest first: its first page, its months and what its articles are about. */
export class HeadTally {
  #total = 0;
  readonly #items: Summary[] = [];
  readonly #months = new Map<string, number>();
  readonly #counts: { readonly [F in Facet]: Map<string, number> } = {
    about: new Map(),
    filed: new Map(),
    tag: new Map(),
  };

  add(summary: Summary, values: { readonly [F in Facet]: readonly string[] }): void {
    this.#total += 1;
    if (this.#items.length < listSize) this.#items.push(summary);
    this.#months.set(summary.month, (this.#months.get(summary.month) ?? 0) + 1);
    for (const facet of facets) {
      for (const value of values[facet]) increase(this.#counts[facet], value, 1);
    }
  }

  /** Adds what an older volume counted. */
  append(older: HeadTally): void {
    this.#total += older.#total;
    this.#items.push(...older.#items.slice(0, listSize - this.#items.length));
    for (const [month, count] of older.#months) increase(this.#months, month, count);
    for (const facet of facets) {
      for (const [value, count] of older.#counts[facet]) increase(this.#counts[facet], value, count);
    }
  }

  static from({ total, items, months, counts }: TallyData): HeadTally {
    const tally = new HeadTally();
    tally.#total = total;
    tally.#items.push(...items);
    for (const [month, count] of months) tally.#months.set(month, count);
    for (const facet of facets) for (const [value, count] of counts[facet]) tally.#counts[facet].set(value, count);
    return tally;
  }

  data(): TallyData {
    return { total: this.#total, items: this.#items, months: this.#months, counts: this.#counts };
  }

  get total(): number {
    return this.#total;
  }

  /** Every value of a facet with its count, the most first. */
  ranked(facet: Facet): [value: string, count: number][] {
    return [...this.#counts[facet]].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  /** The head as its file holds it, with the mark of its postings, where its region is and what is beside it. */
  head(postings: string | null, map: MapView | null = null, neighbours: readonly string[] = []): Head {
    const top = Object.fromEntries(facets.map((facet) => [facet, firstChoices(this.ranked(facet), this.#total)]));
    return {
      total: this.#total,
      items: this.#items,
      months: [...this.#months],
      facets: top as unknown as ViewFacets,
      map,
      neighbours,
      postings,
    };
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
