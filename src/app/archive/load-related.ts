import type { ListHead, Manifest } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article, ArticleLink, Neighbours, Summary } from '#news/article/article.ts';
import { sortDate, type Dated } from '#news/article/sort-date.ts';
import { noPlace } from '#news/regions/region.ts';
import type { ReadFile } from './data-reader.ts';

/** Other articles about the country of an article. */
export interface RelatedStories {
  /** The first country of the article that other articles are about too; null where there is none. */
  readonly code: string | null;
  /** Number of articles about that country, including this one. */
  readonly count: number;
  /**
   * Of its thirty newest, those that have the most in common with the article, newest first, without the article's
   * neighbours.
   */
  readonly items: readonly RelatedStory[];
}

/** A related article with the reason why it is shown. */
interface RelatedStory extends ArticleLink {
  readonly shared: Shared;
}

/** What two articles have in common. */
export interface Shared {
  /** Countries that both are about. */
  readonly about: readonly string[];
  readonly tags: readonly string[];
  /** Where both were filed from, if it is not among `about`; else null. */
  readonly filed: string | null;
}

const maxStories = 3;

type Comparable = Pick<Article, 'id' | 'about' | 'tags' | 'filed' | 'clock' | 'published'>;

/**
 * Finds related articles in a single list head. What few articles have counts for more than what many have; among
 * equals the nearest in time are chosen. For an undated article those are the newest.
 */
export async function loadRelated(
  read: ReadFile,
  manifest: Manifest,
  article: Comparable,
  { newer, older }: Neighbours,
): Promise<RelatedStories> {
  const shared = manifest.facets.about.filter(({ value, count }) => count > 1 && value !== noPlace);
  const country = article.about.map((code) => shared.find(({ value }) => value === code)).find(Boolean);
  if (country === undefined) return { code: null, count: 0, items: [] };
  const { items, total } = await read<ListHead>(dataPath.head('about', country));
  const excluded = [article.id, newer?.id, older?.id];
  const candidates = items
    .filter((item) => !excluded.includes(item.id))
    .map((item) => ({ ...item, shared: findShared(item, article) }));
  const weigh = weigher(manifest);
  const ranks = new Map(
    candidates.map((item) => [item.id, { weight: weigh(item.shared), days: daysBetween(item, article) }]),
  );
  const rankOf = ({ id }: RelatedStory) => ranks.get(id) ?? { weight: 0, days: 0 };
  const nearest = candidates
    .toSorted((a, b) => rankOf(b).weight - rankOf(a).weight || rankOf(a).days - rankOf(b).days)
    .slice(0, maxStories);
  return { code: country.value, count: total, items: candidates.filter((item) => nearest.includes(item)) };
}

function findShared({ about, tags, filed }: Pick<Summary, 'about' | 'tags' | 'filed'>, article: Comparable): Shared {
  const sharedRegions = about.filter((code) => article.about.includes(code));
  const isFromThere = filed === article.filed && filed !== noPlace && !sharedRegions.includes(filed ?? '');
  return {
    about: sharedRegions,
    tags: tags.filter((tag) => article.tags.includes(tag)),
    filed: isFromThere ? filed : null,
  };
}

/**
 * Weighs what is shared by inverse document frequency: log(all articles / articles that have it), summed. Tags that the
 * manifest does not count are rarer than those it does, and weigh as the rarest of these: no file is asked for them.
 */
function weigher({ count: all, facets, tags: { first } }: Manifest) {
  const weightOf = (facet: 'about' | 'filed', value: string) =>
    Math.log(all / (facets[facet].find((entry) => entry.value === value)?.count ?? all));
  const weightOfTag = (tag: string) =>
    Math.log(all / (first.find(([value]) => value === tag) ?? first.at(-1) ?? ['', all])[1]);
  return ({ about, tags, filed }: Shared) =>
    [
      ...about.map((code) => weightOf('about', code)),
      ...tags.map(weightOfTag),
      ...(filed === null ? [] : [weightOf('filed', filed)]),
    ].reduce((sum, weight) => sum + weight, 0);
}

/** Days between the dates of two articles; the largest number where either is unknown. */
function daysBetween(a: Dated, b: Dated): number {
  const day = (article: Dated) => Date.parse(sortDate(article).date ?? '') / 864e5;
  const days = Math.abs(day(a) - day(b));
  return Number.isNaN(days) ? Number.MAX_VALUE : days;
}
