import type { Article, Summary } from '#news/article/article.ts';
import type { VolumeItem } from './compile-volume.ts';
import { hashContent } from '../text/content-hash.ts';
import { listWords } from '../search/list-words.ts';

/** What the volume needs of an article; `json` is its data file. */
export function volumeItem(article: Article, json: string): VolumeItem {
  const { named } = article;
  return {
    summary: { ...summaryOf(article), ...(named && { named }) },
    contentHash: hashContent(json),
    bytes: Buffer.byteLength(json),
    words: listWords(article),
  };
}

/** The fields of a summary, in their order in data files. A field that is added to the type must be added here to compile. */
const fields = Object.keys({
  id: true,
  slug: true,
  headline: true,
  standfirst: true,
  clock: true,
  published: true,
  authors: true,
  dateline: true,
  filed: true,
  about: true,
  tags: true,
  minutes: true,
  lang: true,
  dir: true,
  picture: true,
  map: true,
  month: true,
  position: true,
} satisfies Record<keyof Summary, true>) as (keyof Summary)[];

/** The fields of a summary, and no others of an article. */
function summaryOf(article: Summary): Summary {
  const present = fields.filter((field) => article[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, article[field]])) as unknown as Summary;
}
