import { articleHtml, textBlocks } from '../share/article-html.ts';
import { statedInstant } from '../share/printed-instant.ts';
import { exportFields, type ExportedArticle } from './export-fields.ts';

/** An article as ninjs 2.1 (https://www.iptc.org/std/ninjs/). What it has no place for is left out. */
export function ninjsItem(one: ExportedArticle): object {
  const { article, pictureFile } = one;
  const { title, standfirst, authors, source, agency, published, updated, tags, about, language, link, id, dateline } =
    exportFields(one);
  const version = updated ?? published ?? article.clock?.date ?? undefined;
  const pictures = article.pictures ?? [];
  return {
    uri: link ?? `urn:dateline:${id}`,
    type: 'text',
    representationtype: 'complete',
    pubstatus: 'usable',
    profile: 'text',
    language,
    ...(published !== undefined && { firstcreated: statedInstant(published) }),
    ...(version !== undefined && { versioncreated: statedInstant(version) }),
    headline: title,
    description_text: standfirst,
    ...(authors !== undefined && { byline: authors.join(', ') }),
    ...(dateline !== undefined && { located: dateline }),
    ...((agency ?? source) !== undefined && {
      infosource: [source, agency].flatMap((name) => (name === undefined ? [] : [{ name }])),
    }),
    subject: [...tags.map((name) => ({ name, rel: 'tag' })), ...about.map((name) => ({ name, rel: 'about' }))],
    body_xhtml: articleHtml(textBlocks(article)),
    ...(pictures.length > 0 && {
      associations: Object.fromEntries(
        pictures.map((picture, at) => [
          `picture${at + 1}`,
          {
            uri: pictureFile(picture),
            type: 'picture',
            ...(picture.alt !== '' && { body_text: picture.alt }),
            ...(picture.caption !== undefined && { description_text: picture.caption }),
            ...(picture.credit !== undefined && { byline: picture.credit }),
            ...(picture.licence !== undefined && { usageterms: picture.licence }),
          },
        ]),
      ),
    }),
  };
}
