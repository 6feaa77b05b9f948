import { useContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import { SavedContext } from '../device/saved-context.ts';
import { t } from '../languages/t.ts';

/** Says that an article was read, where its reader wants that marked; its headline is quieter then (story-item.css). */
export function ReadMark({ id }: { readonly id: ArticleId }) {
  return useContext(SavedContext)?.read.has(id) && <span className="read-mark visually-hidden">{t('is-read')}</span>;
}
