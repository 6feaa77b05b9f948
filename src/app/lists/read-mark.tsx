import { useContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import { SavedContext } from '../device/saved-context.ts';
import { t } from '../languages/t.ts';

/** The hidden text "Read" on an article that was read, where the reader wants marks. CSS greys its headline (story-item.css). */
export function ReadMark({ id }: { readonly id: ArticleId }) {
  return useContext(SavedContext)?.readIds.has(id) && <span className="read-mark visually-hidden">{t('is-read')}</span>;
}
