import type { Counted, Facet, FacetChoices, ListHead, OfFacets } from '#news/archive/archive.ts';
import type { MapLabel, MapView } from '#news/map/map-sheets.ts';
import { facets, listSize } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import { firstChoices } from '#news/archive/first-choices.ts';
import type { VolumeSummary } from '#news/archive/facet-columns.ts';
import { isNamedKind, listName, type NamedKind } from '#news/people/named.ts';
import { betterSpelling, personSlug } from '#news/article/person-slug.ts';
import { withWorlds } from '#news/regions/with-worlds.ts';

/** The facet values of an article: its countries with the world regions that contain them, its tags, the people who wrote it. */
export function facetValues(summary: VolumeSummary): { readonly [F in Facet]: readonly string[] } {
  return {
    about: withWorlds(summary.about),
    filed: summary.filed === null ? [] : withWorlds([summary.filed]),
    tag: summary.tags,
    by: [...new Set(summary.authors?.map(({ name }) => personSlug(name)))],
    person: slugsOf(summary, 'person'),
    organisation: slugsOf(summary, 'organisation'),
  };
}

function slugsOf({ named = [] }: VolumeSummary, kind: NamedKind): readonly string[] {
  return [...new Set(named.filter((tag) => tag.kind === kind).map(({ slug }) => slug))];
}

/** What lists have of a summary. */
export function listed({ named: _named, ...summary }: VolumeSummary): Summary {
  return summary;
}

/** Collects a list head from articles that are added newest first: the first page, counts by month and by facet value. */
export class ListHeadTally {
  #total = 0;
  readonly #items: Summary[] = [];
  readonly #months = new Map<string, number>();
  readonly #counts: { readonly [F in Facet]: Map<string, number> } = {
    about: new Map(),
    filed: new Map(),
    tag: new Map(),
    by: new Map(),
    person: new Map(),
    organisation: new Map(),
  };
  /** Of each slug of an author, a person or an organisation the spelling to show. */
  readonly #names = new Map<string, string>();

  add(summary: VolumeSummary, values: { readonly [F in Facet]: readonly string[] }): void {
    this.#total += 1;
    if (this.#items.length < listSize) this.#items.push(listed(summary));
    this.#months.set(summary.month, (this.#months.get(summary.month) ?? 0) + 1);
    for (const facet of facets) {
      for (const value of values[facet]) increase(this.#counts[facet], value, 1);
    }
    for (const name of [
      ...(summary.authors ?? []).map((author) => author.name),
      ...(summary.named ?? []).map(listName),
    ]) {
      const slug = personSlug(name);
      this.#names.set(slug, betterSpelling(name, this.#names.get(slug)));
    }
  }

  get total(): number {
    return this.#total;
  }

  /** The first page. */
  get newest(): readonly Summary[] {
    return this.#items;
  }

  /** Every value of a facet with its count, highest count first, ties by value. */
  ranked(facet: Facet): [value: string, count: number][] {
    return [...this.#counts[facet]].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  /** The name of an author, a person or an organisation by their slug. */
  nameOf(slug: string): string {
    return this.#names.get(slug) ?? slug;
  }

  /**
   * The content of the head's file. `postings` is the hash of its posting lists; `map`, `neighbours` and `labels` are those of
   * its region.
   */
  head(
    postings: string | null,
    map: MapView | null = null,
    neighbours: readonly string[] = [],
    labels: readonly MapLabel[] = [],
  ): ListHead {
    // Whom articles name is counted when it is asked for: a list's first visit does without.
    const used = facets.filter((facet) => !isNamedKind(facet) && (facet !== 'by' || this.#counts.by.size > 0));
    const rankedNames = () => this.ranked('by').map(([slug, count]): Counted => [this.nameOf(slug), count]);
    const top = Object.fromEntries(
      used.map((facet) => [facet, firstChoices(facet === 'by' ? rankedNames() : this.ranked(facet), this.#total)]),
    );
    return {
      total: this.#total,
      items: this.#items,
      months: [...this.#months],
      facets: top as unknown as OfFacets<FacetChoices>,
      map,
      neighbours,
      ...(labels.length > 0 && { labels }),
      postings,
    };
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
