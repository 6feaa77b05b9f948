import type { Article } from '#news/article/article.ts';
import { noPlace } from '#news/regions/region.ts';

/** Every country an article names: what it is about first, the surest first, then those in passing. */
export function evidenceOrder({ about, passing }: Pick<Article, 'about' | 'passing'>): string[] {
  return [...about.filter((code) => code !== noPlace), ...passing];
}
