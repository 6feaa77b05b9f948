import type { ListHead, Manifest } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article, ArticleLink, Neighbours, Summary } from '#news/article/article.ts';
import { noPlace } from '#news/regions/region.ts';
import type { ReadFile } from './data-reader.ts';

/** Stories from where an article is about. */
export interface RelatedStories {
  /** The country, the first of the article's that others are about too; null where there is none. */
  readonly code: string | null;
  /** Articles about it, this one among them. */
  readonly count: number;
  /** Of its newest, those that share the most with the article, newest first; none that stand beside it anyway. */
  readonly items: readonly RelatedStory[];
}

interface RelatedStory extends ArticleLink {
  readonly shared: Shared;
}

/** What a story has in common with an article: why it is shown beside it. */
export interface Shared {
  /** Countries that both are about. */
  readonly about: readonly string[];
  readonly tags: readonly string[];
  /** Where both were filed from, if neither is about it; else null. */
  readonly filed: string | null;
}

const mostStories = 3;

type NearTo = Pick<Article, 'id' | 'about' | 'tags' | 'filed' | 'clock'>;

/**
 * Finds them in one head. What few articles have counts for more than what most have; of those that share as much, the
 * nearest in time are taken. An article without a date is near to what is newest.
 */
export async function loadRelated(
  read: ReadFile,
  manifest: Manifest,
  article: NearTo,
  { newer, older }: Neighbours,
): Promise<RelatedStories> {
  const shared = manifest.facets.about.filter(({ value, count }) => count > 1 && value !== noPlace);
  const counted = article.about.map((code) => shared.find(({ value }) => value === code)).find(Boolean);
  if (counted === undefined) return { code: null, count: 0, items: [] };
  const { items, total } = await read<ListHead>(dataPath.head('about', counted));
  const besides = [article.id, newer?.id, older?.id];
  const others = items
    .filter((item) => !besides.includes(item.id))
    .map((item) => ({ ...item, shared: findShared(item, article) }));
  const weigh = weigher(manifest);
  const ranks = new Map(
    others.map((item) => [item.id, { weight: weigh(item.shared), days: daysBetween(item.clock, article.clock) }]),
  );
  const rankOf = ({ id }: RelatedStory) => ranks.get(id) ?? { weight: 0, days: 0 };
  const nearest = others
    .toSorted((a, b) => rankOf(b).weight - rankOf(a).weight || rankOf(a).days - rankOf(b).days)
    .slice(0, mostStories);
  return { code: counted.value, count: total, items: others.filter((item) => nearest.includes(item)) };
}

function findShared({ about, tags, filed }: Pick<Summary, 'about' | 'tags' | 'filed'>, article: NearTo): Shared {
  const both = about.filter((code) => article.about.includes(code));
  const isFromThere = filed === article.filed && filed !== noPlace && !both.includes(filed ?? '');
  return {
    about: both,
    tags: tags.filter((tag) => article.tags.includes(tag)),
    filed: isFromThere ? filed : null,
  };
}

/**
 * What is shared by half of the archive says little, what is shared by two articles much: the logarithm of one in how
 * many.
 */
function weigher({ count: all, facets }: Manifest) {
  const weightOf = (facet: 'about' | 'tag' | 'filed', value: string) =>
    Math.log(all / (facets[facet].find((entry) => entry.value === value)?.count ?? all));
  return ({ about, tags, filed }: Shared) =>
    [
      ...about.map((code) => weightOf('about', code)),
      ...tags.map((tag) => weightOf('tag', tag)),
      ...(filed === null ? [] : [weightOf('filed', filed)]),
    ].reduce((sum, weight) => sum + weight, 0);
}

/** By the dates as printed; farther than any others where one of them is not known. */
function daysBetween(a: Article['clock'], b: Article['clock']): number {
  const day = (clock: Article['clock']) => Date.parse(clock?.date ?? '') / 864e5;
  const days = Math.abs(day(a) - day(b));
  return Number.isNaN(days) ? Number.MAX_VALUE : days;
}
