import type { Article } from '#news/article/article.ts';

/** The words of an article that is written in plain ASCII, as a child would tell them; the clock is none of its text. */
export function plainWords({ source, clockSpan }: Pick<Article, 'source' | 'clockSpan'>): string[] {
  return source
    .slice(clockSpan?.[1] ?? 0)
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/** The articles that have all words, the last of them as a beginning: by going through all texts. */
export function searchNaively(articles: readonly Article[], asked: readonly string[]): Article[] {
  return articles.filter((article) => {
    const words = plainWords(article);
    const whole = asked.slice(0, -1).every((word) => words.includes(word));
    return whole && words.some((word) => word.startsWith(asked.at(-1) ?? ''));
  });
}
