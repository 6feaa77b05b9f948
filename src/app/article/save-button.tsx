import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { Article } from '#news/article/article.ts';
import { SavedContext } from '../device/saved-context.ts';
import { t } from '../languages/t.ts';

/** Saves an article on this device, or takes it out again. What does it is loaded then, and says what became of it. */
export function SaveButton({ article }: { readonly article: Article }) {
  const client = useQueryClient();
  const isSaved = useContext(SavedContext)?.kept.saved.some(({ id }) => id === article.id) === true;
  const [said, tell] = useState('');
  const toggle = () =>
    void import('../device/saved-articles.ts')
      .then(({ saveArticle }) => saveArticle(client, article, !isSaved))
      .then(tell, () => tell(t('not-fetched')));
  return (
    <>
      <button type="button" className="button" data-save="" aria-pressed={isSaved} onClick={toggle}>
        {isSaved ? t('is-saved') : t('save')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
