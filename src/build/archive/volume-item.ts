import type { Article } from '#news/article/article.ts';
import { summaryOf } from '#news/article/summary-of.ts';
import type { VolumeItem } from './compile-volume.ts';
import { hashContent } from '../text/content-hash.ts';
import { listWords } from '../search/list-words.ts';

/** What the volume needs of an article; `json` is its data file. */
export function volumeItem(article: Article, json: string): VolumeItem {
  return { summary: summaryOf(article), contentHash: hashContent(json), words: listWords(article) };
}
