import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { listFile, type ListFormat } from '#news/export/list-file.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { countPages } from '../archive/list-pages.ts';
import { newsQueries } from '../archive/queries.ts';
import { hrefOf } from '../ui/link.tsx';

/** Articles that are requested at the same time. */
const atOnce = 8;

/** All articles of a list in its order, as a file. Rejects with a `NewsError` where one cannot be read. */
export async function readList(
  client: QueryClient,
  filters: Filters,
  total: number,
  format: ListFormat,
): Promise<string> {
  const numbers = Array.from({ length: countPages(total) }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((page) => client.fetchQuery(newsQueries.page(filters, page))));
  // Pages are numbered from the oldest.
  const summaries = (filters.sort === 'oldest' ? pages : pages.toReversed()).flat();
  const articles: Article[] = [];
  for (let at = 0; at < summaries.length; at += atOnce) {
    const some = summaries.slice(at, at + atOnce).map(({ id }) => client.fetchQuery(articleQueries.article(id)));
    // oxlint-disable-next-line no-await-in-loop -- a host is not to be pressed
    articles.push(...(await Promise.all(some)));
  }
  return listFile(articles, format, (article) => window.location.origin + hrefOf(urls.article(article)));
}
