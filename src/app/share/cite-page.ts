import type { Article } from '#news/article/article.ts';
import type { CitedArticle } from '#news/share/citation.ts';
import { site } from '../settings/site-info.ts';

/** The data of a citation of this page, accessed today. `path` is the article's address with the site's base path. */
export function citePage(article: Article, path: string): CitedArticle {
  return {
    ...article,
    site: site.name,
    address: new URL(path, window.location.origin).href,
    // The Swedish date format is the ISO one.
    accessed: new Date().toLocaleDateString('sv'),
  };
}
