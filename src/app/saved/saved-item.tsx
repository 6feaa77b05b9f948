import { useQuery } from '@tanstack/react-query';
import type { SavedArticle } from '#news/saved/saved-data.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { errorKind } from '../archive/errors.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { StoryItem } from '../lists/story-item.tsx';

interface Props {
  readonly article: SavedArticle;
  /** It was removed where not, and can be brought back. */
  readonly isSaved: boolean;
  readonly onToggle: () => void;
}

/** A saved article, or what is left of one that was removed. Its button stays the same, and with it the focus. */
export function SavedItem({ article, isSaved, onToggle }: Props) {
  const { headline, lang } = article;
  return (
    <div className="saved-item">
      {isSaved ? (
        <>
          <StoryItem summary={article} />
          <TakenOut id={article.id} />
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

/** Says so where the archive no longer has an article, or never had it: it may come from another's file. */
function TakenOut({ id }: { readonly id: string }) {
  const { data: place, error } = useQuery(articleQueries.place(id));
  const isGone = place === null || (error !== null && errorKind(error) === 'gone');
  return isGone && <p className="notice">{t('saved.gone')}</p>;
}
