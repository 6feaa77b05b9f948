import type { Article } from '#news/article/article.ts';
import { comparedText, type Revision, type Revisions, revisionsPath } from '#news/revisions/revision.ts';
import { hashContent } from '../text/content-hash.ts';
import { compareTexts } from './compare-texts.ts';

/** An article that says that it was changed, with the data file that says how. */
export interface RevisedArticle {
  readonly article: Article;
  readonly revisions: Revisions;
  /** Below the site's folder. */
  readonly file: string;
  readonly json: string;
}

/** Characters of the data file up to which a page has it: readers without JavaScript see what was changed. */
const shortLength = 2500;

/**
 * Says in an article how it read before, by its earlier texts, newest first; null where it never read otherwise. A text that is
 * the same as the one after it, as an owner may keep one, is none.
 */
export function reviseArticle(
  article: Article,
  versions: readonly { readonly date: string; readonly text: string }[],
): RevisedArticle | null {
  let after = comparedText(article);
  const revisions = versions.flatMap(({ date, text }): Revision[] => {
    const edits = compareTexts(after, text);
    after = text;
    return edits.length === 0 ? [] : [{ date, edits }];
  });
  const since = revisions.at(-1)?.date;
  if (since === undefined) return null;
  const json = JSON.stringify(revisions);
  const mark = hashContent(json);
  const revised = { since, mark, ...(json.length <= shortLength && { isShort: true as const }) };
  return { article: { ...article, revised }, revisions, file: `data/${revisionsPath(article.id, mark)}`, json };
}
