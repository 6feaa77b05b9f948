import type { Article } from '../article/article.ts';
import { regionByCode } from '../regions/regions.ts';
import { textOf } from '../text/span.ts';

/** The fields of an article as a table has them; absent is what it has not. `text` are its paragraphs as they read. */
export function articleFields(article: Article) {
  const { source, id, headline, standfirst, authors, stated, published, clock, dateline, lang, tags, about, filed } =
    article;
  const name = (code: string) => regionByCode(code)?.name ?? code;
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
    dateline: dateline?.place ?? undefined,
    about: about.map(name),
    filed_from: filed === null ? undefined : name(filed),
    tags,
    language: lang,
    text: article.paragraphs.map(({ span }) => textOf(source, span)).join('\n\n'),
  };
}

/** Why an article has its regions: the phrases, and what they count for. */
export function articleEvidence({ source, regions, mentions, refused, passing }: Article) {
  return {
    regions,
    mentions: mentions.map((one) => ({ words: source.slice(...one.span), ...one })),
    refused: refused.map((one) => ({ words: source.slice(...one.span), ...one })),
    passing,
  };
}
