import { useState } from 'react';
import { holds, mergeKept, nothingKept, save, unsave, type Kept, type SavedArticle } from '#news/saved/kept.ts';
import { urls } from '#news/addresses/urls.ts';
import { useKeeping } from '../device/use-keeping.ts';
import { say } from '../languages/say.ts';
import { Link } from '../ui/link.tsx';
import { SavedItem } from './saved-item.tsx';

/** What is saved, the newest first. What is removed leaves a line behind that brings it back, until the page is left. */
export function SavedList({ kept }: { readonly kept: Kept }) {
  const { said, keep } = useKeeping();
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const shown = mergeKept(kept, { ...nothingKept, saved: removed }).saved;
  const toggle = (article: SavedArticle, isSaved: boolean) => {
    if (!isSaved)
      return keep(
        (now) => save(now, article),
        () => say('saved.again'),
      );
    setRemoved([...removed, article]);
    return keep(
      (now) => unsave(now, article.id),
      () => say('saved.removed'),
    );
  };
  return (
    <section className="list-main" aria-label={say('saved.articles')}>
      <div className="list-status">
        <p role="status">
          {said} {kept.saved.length === 0 ? say('saved.none') : say('saved.newest-first', { count: kept.saved.length })}
        </p>
      </div>
      {shown.map((article) => {
        const isSaved = holds(kept.saved, article.id);
        return (
          <SavedItem
            key={article.id}
            article={article}
            isSaved={isSaved}
            onToggle={() => void toggle(article, isSaved)}
          />
        );
      })}
      {shown.length === 0 && <Empty />}
    </section>
  );
}

function Empty() {
  return (
    <>
      <p className="empty">{say('saved.how')}</p>
      <p className="ways">
        <Link to={urls.front()}>{say('saved.find')}</Link>
      </p>
    </>
  );
}
