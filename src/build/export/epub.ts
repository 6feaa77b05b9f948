import { urls } from '#news/addresses/urls.ts';
import { type Book, packBook } from './pack-book.ts';
import { filePath } from '../seeds/file-path.ts';
import { hashContent } from '../text/content-hash.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import type { ExportedArticle } from './export-fields.ts';

/** How a book of all articles is called, and the language of its list of contents. */
export type BookOfSite = Pick<Book, 'title' | 'language' | 'dir'>;

/** All articles as an EPUB, with their pictures as the owner gave them. `folder` is the archive's. */
export function epub(articles: readonly ExportedArticle[], folder: string, site: BookOfSite): Uint8Array {
  const pictures = new Map<string, Uint8Array>();
  for (const { article, pictureFile } of articles)
    for (const picture of article.pictures ?? []) {
      const file = pictureFile(picture);
      if (file !== '' && !pictures.has(picture.mark))
        pictures.set(picture.mark, readRegularFile(filePath(folder, file)));
    }
  const [siteUrl = null] = articles.map((one) => one.siteUrl);
  return packBook({
    ...site,
    identifier: siteUrl ?? `urn:dateline:${hashContent(articles.map(({ article }) => article.id).join(' '))}`,
    articles: articles.map(({ article }) => article),
    linkOf: (article) => (siteUrl === null ? null : siteUrl + urls.article(article)),
    pictures,
  });
}
