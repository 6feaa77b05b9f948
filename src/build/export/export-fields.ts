import type { Article } from '#news/article/article.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { textOf } from '#news/text/span.ts';
import { urls } from '#news/addresses/urls.ts';
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

/** The fields of an article as a table has them; lists are lists. Absent is what it has not. */
export function exportFields({ article, file, siteUrl, pictureFile }: ExportedArticle) {
  const {
    source,
    id,
    headline,
    standfirst,
    authors,
    stated,
    published,
    clock,
    dateline,
    lang,
    tags,
    about,
    filed,
    label,
  } = article;
  const name = (code: string) => regionByCode(code)?.name ?? code;
  const [first] = article.pictures ?? [];
  const lead = first?.at === undefined ? first : undefined;
  return {
    id,
    title: headline,
    standfirst,
    authors: authors?.map((author) => author.name),
    source: stated?.source,
    agency: stated?.agency,
    published,
    updated: stated?.updated,
    clock: clock?.printed,
    kicker: label && textOf(source, label),
    caption: article.caption === null ? undefined : textOf(source, article.caption),
    dateline: dateline?.place ?? undefined,
    about: about.map(name),
    filed_from: filed === null ? undefined : name(filed),
    tags,
    language: lang,
    link: siteUrl === null ? undefined : siteUrl + urls.article(article),
    addresses: article.oldAddresses,
    picture: lead && pictureFile(lead),
    picture_alt: lead?.alt || undefined,
    text: articleMarkdown(article, (picture) => pictureFile(picture)),
    file,
  };
}

/** Why an article has its regions: the phrases, and what they count for. */
export function exportEvidence({ source, regions, mentions, refused, passing }: Article) {
  return {
    regions,
    mentions: mentions.map((one) => ({ words: source.slice(...one.span), ...one })),
    refused: refused.map((one) => ({ words: source.slice(...one.span), ...one })),
    passing,
  };
}
