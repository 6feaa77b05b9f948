import type { Article } from '#news/article/article.ts';
import { writeCitation } from '#news/share/citation.ts';
import { urls } from '#news/addresses/urls.ts';
import { citePage } from './cite-page.ts';
import { hrefOf } from '../ui/link.tsx';
import './printed-citation.css';

/** The article's citation, shown in print only. */
export function PrintedCitation({ article }: { readonly article: Article }) {
  return (
    <p hidden className="printed-citation" lang="en" dir="auto">
      {writeCitation(citePage(article, hrefOf(urls.article(article))), 'plain')}
    </p>
  );
}
