import { useContext, useState } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { useWatchReading } from './use-track-reading.ts';
import { SavedContext } from './saved-context.ts';
import { t } from '../languages/t.ts';
import './saved.css';

/** Notes how far an article is read, and offers to go on where it was left: as it was when it was opened. */
export function ReadingPosition({ article }: { readonly article: Article }) {
  useWatchReading(article);
  const places = useContext(SavedContext)?.kept.places;
  const { search, hash } = useLocation();
  const isAsked = hash !== '' || search.includes('quote=');
  const [key] = useState(() => (isAsked ? undefined : places?.find(({ id }) => id === article.id)?.key));
  const isThere = article.paragraphs.some((paragraph) => paragraph.key === key);
  return (
    isThere && (
      <p className="go-on">
        <a href={`#${key}`}>{t('go-on')}</a>
      </p>
    )
  );
}
