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

/** The saved articles, last saved first. Each one that is removed leaves a line with Undo until the page is left. */
export function SavedList({ data }: { readonly data: SavedData }) {
  const { status, changeData } = useChangeSaved();
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const shown = mergeSaved(data, { ...nothingSaved, saved: removed }).saved;
  const toggle = (article: SavedArticle, isSaved: boolean) => {
    if (!isSaved)
      return changeData(
        (current) => save(current, article),
        () => t('saved.again'),
      );
    setRemoved([...removed, article]);
    return changeData(
      (current) => unsave(current, article.id),
      () => t('saved.removed'),
    );
  };
  return (
    <section className="list-main" aria-label={t('saved.articles')}>
      <div className="list-status">
        <p role="status">
          {status} {data.saved.length === 0 ? t('saved.none') : t('saved.newest-first', { count: data.saved.length })}
        </p>
      </div>
      {shown.map((article) => {
        const isSaved = holds(data.saved, article.id);
        return (
          <SavedItem
            key={article.id}
            article={article}
            isSaved={isSaved}
            onToggle={() => void toggle(article, isSaved)}
          />
        );
      })}
      {shown.length === 0 && <EmptySaved />}
    </section>
  );
}

function EmptySaved() {
  return (
    <>
      <p className="empty">{t('saved.how')}</p>
      <p className="suggestions">
        <Link to={urls.front()}>{t('saved.find')}</Link>
      </p>
    </>
  );
}
