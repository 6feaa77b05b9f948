import type { Article } from '#news/article/article.ts';
import type { CitedArticle } from '#news/share/cited-article.ts';

/** What is cited where an article is read here and today; `path` is its address with the site's base. */
export function citePage(article: Article, path: string): CitedArticle {
  return {
    ...article,
    site: 'Dateline',
    address: new URL(path, window.location.origin).href,
    // Swedish writes days as ISO does.
    accessed: new Date().toLocaleDateString('sv'),
  };
}
