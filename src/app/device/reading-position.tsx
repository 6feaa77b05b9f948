import { useContext, useState } from 'react';
import { useLocation } from '../navigation/navigation-context.tsx';
import type { Article } from '#news/article/article.ts';
import { useTrackReading } from './use-track-reading.ts';
import { SavedContext } from './saved-context.ts';
import { t } from '../languages/t.ts';
import './saved.css';

/** Saves how far an article is read, and links to the paragraph where the reader stopped, as saved before this visit. */
export function ReadingPosition({ article }: { readonly article: Article }) {
  useTrackReading(article);
  const positions = useContext(SavedContext)?.data.places;
  const { search, hash } = useLocation();
  // An address that names a place in the text wins.
  const namesPassage = hash !== '' || search.includes('quote=');
  const [key] = useState(() => (namesPassage ? undefined : positions?.find(({ id }) => id === article.id)?.key));
  const hasParagraph = article.paragraphs.some((paragraph) => paragraph.key === key);
  return (
    hasParagraph && (
      <p className="resume">
        <a href={`#${key}`}>{t('go-on')}</a>
      </p>
    )
  );
}
