import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { Article } from '#news/article/article.ts';
import { SavedContext } from '../device/saved-context.ts';
import { t } from '../languages/t.ts';

/** Saves an article on this device, or removes it. The code is loaded by the press; a live region has the result. */
export function SaveButton({ article }: { readonly article: Article }) {
  const client = useQueryClient();
  const isSaved = useContext(SavedContext)?.data.saved.some(({ id }) => id === article.id) === true;
  const [status, setStatus] = useState('');
  const toggle = () =>
    void import('../device/saved-articles.ts')
      .then(({ saveArticle }) => saveArticle(client, article, !isSaved))
      .then(setStatus, () => setStatus(t('not-fetched')));
  return (
    <>
      <button type="button" className="button" data-save="" aria-pressed={isSaved} onClick={toggle}>
        {isSaved ? t('is-saved') : t('save')}
      </button>
      <span role="status">{status}</span>
    </>
  );
}
