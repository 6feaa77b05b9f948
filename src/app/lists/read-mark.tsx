import { useContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import { KeptContext } from '../device/kept-context.ts';
import { say } from '../languages/say.ts';

/** Says that an article was read, where its reader wants that marked; its headline is quieter then (story-item.css). */
export function ReadMark({ id }: { readonly id: ArticleId }) {
  return useContext(KeptContext)?.read.has(id) && <span className="read-mark visually-hidden">{say('is-read')}</span>;
}
