import { useState } from 'react';
import {
  holds,
  mergeSaved,
  nothingSaved,
  save,
  unsave,
  type SavedData,
  type SavedArticle,
} from '#news/saved/saved-data.ts';
import { urls } from '#news/addresses/urls.ts';
import { useChangeSaved } from '../device/use-change-saved.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { SavedItem } from './saved-item.tsx';

/** What is saved, the newest first. What is removed leaves a line behind that brings it back, until the page is left. */
export function SavedList({ kept }: { readonly kept: SavedData }) {
  const { said, keep } = useChangeSaved();
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const shown = mergeSaved(kept, { ...nothingSaved, saved: removed }).saved;
  const toggle = (article: SavedArticle, isSaved: boolean) => {
    if (!isSaved)
      return keep(
        (now) => save(now, article),
        () => t('saved.again'),
      );
    setRemoved([...removed, article]);
    return keep(
      (now) => unsave(now, article.id),
      () => t('saved.removed'),
    );
  };
  return (
    <section className="list-main" aria-label={t('saved.articles')}>
      <div className="list-status">
        <p role="status">
          {said} {kept.saved.length === 0 ? t('saved.none') : t('saved.newest-first', { count: kept.saved.length })}
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
      <p className="empty">{t('saved.how')}</p>
      <p className="ways">
        <Link to={urls.front()}>{t('saved.find')}</Link>
      </p>
    </>
  );
}
