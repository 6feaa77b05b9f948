import type { Article } from '#news/article/article.ts';

/** The words of an article in plain ASCII, without the printed clock. */
export function plainWords({ source, clockSpan }: Pick<Article, 'source' | 'clockSpan'>): string[] {
  return source
    .slice(clockSpan?.[1] ?? 0)
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/** The articles that have all words, the last as a prefix: a slow reference implementation. */
export function searchNaively(articles: readonly Article[], query: readonly string[]): Article[] {
  return articles.filter((article) => {
    const words = plainWords(article);
    const hasOthers = query.slice(0, -1).every((word) => words.includes(word));
    return hasOthers && words.some((word) => word.startsWith(query.at(-1) ?? ''));
  });
}
