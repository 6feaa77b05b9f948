import type { Article } from '#news/article/article.ts';
import { noPlace } from '#news/regions/region.ts';

/**
 * Codes of the countries that an article names: those it is about by descending score, then those mentioned in passing. The
 * index of a code is the number in the classes `mention-0`, `evidence-0` and so on (evidence.css).
 */
export function evidenceOrder({ about, passing }: Pick<Article, 'about' | 'passing'>): string[] {
  return [...about.filter((code) => code !== noPlace), ...passing];
}
