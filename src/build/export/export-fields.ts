import { urls } from '#news/addresses/urls.ts';
import type { Article } from '#news/article/article.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { articleFields } from '#news/export/article-fields.ts';
import { textOf } from '#news/text/span.ts';
import { articleMarkdown } from './article-markdown.ts';

/** What an export says of an article in any format. */
export interface ExportedArticle {
  readonly article: Article;
  /** Its file, as a path below the archive's folder. */
  readonly file: string;
  /** Where the site is, without a slash at the end; null where that is not known. */
  readonly siteUrl: string | null;
  /** Where a picture of it lies below the archive's folder. */
  readonly pictureFile: (picture: ArticlePicture) => string;
}

/** The fields of an article as a table has them, with its text as Markdown; lists are lists. Absent is what it has not. */
export function exportFields({ article, file, siteUrl, pictureFile }: ExportedArticle) {
  const { source, label, caption, oldAddresses, pictures = [] } = article;
  const lead = pictures.find(({ at }) => at === undefined);
  return {
    ...articleFields(article),
    kicker: label && textOf(source, label),
    caption: caption === null ? undefined : textOf(source, caption),
    link: siteUrl === null ? undefined : siteUrl + urls.article(article),
    addresses: oldAddresses,
    picture: lead && pictureFile(lead),
    picture_alt: lead?.alt || undefined,
    pictures: pictureFacts(pictures, pictureFile),
    text: articleMarkdown(article, (picture) => pictureFile(picture)),
    file,
  };
}

/** What is known of pictures besides what their marks in the text say: who made them, their licence, what stays in sight. */
function pictureFacts(pictures: readonly ArticlePicture[], fileOf: ExportedArticle['pictureFile']) {
  const facts = pictures
    .filter(({ at, caption, ...said }) => {
      return (at === undefined && caption) || said.credit || said.licence || said.focus;
    })
    .map((picture) => {
      const { at, caption, credit, licence, focus } = picture;
      // That of a picture in the text is said there.
      return { file: fileOf(picture), ...(at === undefined && { caption }), credit, licence, focus: focus?.join(' ') };
    });
  return facts.length === 0 ? undefined : facts;
}
