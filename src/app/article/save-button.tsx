import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { Article } from '#news/article/article.ts';
import { KeptContext } from '../device/kept-context.ts';
import { say } from '../languages/say.ts';

/** Saves an article on this device, or takes it out again. What does it is loaded then, and says what became of it. */
export function SaveButton({ article }: { readonly article: Article }) {
  const client = useQueryClient();
  const isSaved = useContext(KeptContext)?.kept.saved.some(({ id }) => id === article.id) === true;
  const [said, tell] = useState('');
  const toggle = () =>
    void import('../device/keeping.ts')
      .then(({ saveArticle }) => saveArticle(client, article, !isSaved))
      .then(tell, () => tell(say('not-fetched')));
  return (
    <>
      <button type="button" className="button" data-save="" aria-pressed={isSaved} onClick={toggle}>
        {isSaved ? say('is-saved') : say('save')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
