import type { Article } from '../article/article.ts';
import { articleEvidence, articleFields } from './article-fields.ts';
import { csvLine } from './csv.ts';

/** What a list is written as: a table, or a line of JSON for each article, with its evidence. */
export type ListFormat = 'csv' | 'jsonl';

const columns = ['id', 'title', 'published', 'updated', 'clock', 'authors', 'source', 'agency', 'dateline', 'about', 'filed_from', 'tags', 'language', 'standfirst', 'text'] as const; // prettier-ignore

/** The articles of a list as a file; `linkOf` gives the address of one. */
export function listFile(
  articles: readonly Article[],
  format: ListFormat,
  linkOf: (article: Article) => string,
): string {
  if (format === 'jsonl')
    return articles
      .map(
        (article) =>
          `${JSON.stringify({ ...articleFields(article), link: linkOf(article), evidence: articleEvidence(article) })}\n`,
      )
      .join('');
  const rows = articles.map((article) => {
    const fields = articleFields(article);
    return csvLine([...columns.map((name) => fields[name]), linkOf(article)]);
  });
  // With its mark, by which spreadsheets know UTF-8.
  return `\u{feff}${csvLine([...columns, 'link'])}${rows.join('')}`;
}
