import type { Head, Manifest } from '#news/archive.ts';
import { dataPath } from '#news/archive.ts';
import type { Article, ArticleLink, Neighbours } from '#news/article.ts';
import { noPlace } from '#news/region.ts';
import type { ReadFile } from './archive-files.ts';

/** Stories from where an article is about. */
export interface NearStories {
  /** The country, the first of the article's that others are about too; null where there is none. */
  readonly code: string | null;
  /** Those of its newest that are nearest in time, newest first; none that stand beside the article anyway. */
  readonly items: readonly ArticleLink[];
}

const mostStories = 3;

/** Finds them in one head. An article without a date is near to what is newest. */
export async function loadNear(
  read: ReadFile,
  manifest: Manifest,
  { id, about, clock }: Pick<Article, 'id' | 'about' | 'clock'>,
  { newer, older }: Neighbours,
): Promise<NearStories> {
  const shared = manifest.facets.about.filter(({ value, count }) => count > 1 && value !== noPlace);
  const counted = about.map((code) => shared.find(({ value }) => value === code)).find((entry) => entry !== undefined);
  if (counted === undefined) return { code: null, items: [] };
  const { items } = await read<Head>(dataPath.head('about', counted));
  const besides = [id, newer?.id, older?.id];
  const others = items.filter((item) => !besides.includes(item.id));
  const distances = new Map(others.map((item) => [item, daysBetween(item.clock, clock)]));
  const nearest = others.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0)).slice(0, mostStories);
  return { code: counted.value, items: others.filter((item) => nearest.includes(item)) };
}

/** By the dates as printed; farther than any others where one of them is not known. */
function daysBetween(a: Article['clock'], b: Article['clock']): number {
  const day = (clock: Article['clock']) => Date.parse(clock?.date ?? '') / 864e5;
  const days = Math.abs(day(a) - day(b));
  return Number.isNaN(days) ? Number.MAX_VALUE : days;
}
