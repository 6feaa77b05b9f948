import { useQuery } from '@tanstack/react-query';
import type { SavedArticle } from '#news/saved/saved-data.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { errorKind } from '../archive/errors.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { StoryItem } from '../lists/story-item.tsx';

interface Props {
  readonly article: SavedArticle;
  /** False after it was removed: the button then saves it again. */
  readonly isSaved: boolean;
  readonly onToggle: () => void;
}

/** A saved article, or a line in place of one that was removed. Both have the same button element, which keeps the focus. */
export function SavedItem({ article, isSaved, onToggle }: Props) {
  const { headline, lang } = article;
  return (
    <div className="saved-item">
      {isSaved ? (
        <>
          <StoryItem summary={{ ...article, dir: 'auto' }} />
          <GoneNotice id={article.id} />
        </>
      ) : (
        <p className="removed">
          <Rich text={t('saved.was-removed')} headline={() => <bdi lang={lang}>{headline}</bdi>} />
        </p>
      )}
      <button type="button" className="text-button" onClick={onToggle}>
        <Rich
          text={isSaved ? t('saved.remove') : t('saved.undo')}
          hidden={(text) => (
            <span className="visually-hidden">
              {text}
              <bdi lang={lang}>{headline}</bdi>
            </span>
          )}
        />
      </button>
    </div>
  );
}

/** A notice where the archive does not have the article: it was removed, or imported from another archive's file. */
function GoneNotice({ id }: { readonly id: string }) {
  const { data: location, error } = useQuery(articleQueries.place(id));
  const isGone = location === null || (error !== null && errorKind(error) === 'gone');
  return isGone && <p className="notice">{t('saved.gone')}</p>;
}
