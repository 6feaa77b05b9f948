import { useMemo } from 'react';
import type { Article } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import type { ReadQuery } from '../archive/matches.ts';
import { makeSnippet, type Piece } from '../search/make-snippet.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { ArticleMeta } from '../article/article-meta.tsx';
import { StoryPicture } from '../pictures/story-picture.tsx';
import { isInCapitals } from '../article/is-in-capitals.ts';
import { ReadMark } from '../lists/read-mark.tsx';
import { RegionLinks } from '../article/region-links.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly article: Article;
  /** How the search words were interpreted. */
  readonly query: ReadQuery;
}

/** A search result: headline and snippet with the found words highlighted, and notes on words that are spelled otherwise. */
export function ResultItem({ article, query }: Props) {
  const { headline, text, isCutBefore, isCutAfter, otherSpellings } = useMemo(
    () => makeSnippet(article, query),
    [article, query],
  );
  return (
    <article className="story result">
      <div className="story-text">
        <RegionLinks codes={article.about} limit={4} label={t('about-places')} />
        <h2 lang={article.lang} dir={article.dir}>
          <Link to={urls.article(article)} className={isInCapitals(article.headline) ? 'in-capitals' : undefined}>
            <HighlightedText pieces={headline} />
          </Link>
        </h2>
        <p className="standfirst" lang={article.lang} dir={article.dir}>
          {isCutBefore && '… '}
          <HighlightedText pieces={text} />
          {isCutAfter && ' …'}
        </p>
        {otherSpellings.map(({ printed, usual }) => (
          <p key={printed} className="result-spelling">
            <Rich
              text={t('printed-otherwise')}
              usual={() => <bdi lang="en">{usual}</bdi>}
              printed={() => (
                <q lang={article.lang} dir={article.dir}>
                  {printed}
                </q>
              )}
            />
          </p>
        ))}
        <ReadMark id={article.id} />
        <ArticleMeta summary={article} authors={article.authors} />
      </div>
      <StoryPicture article={article} />
    </article>
  );
}

/** A text as printed, with the found words in `<mark>`. */
function HighlightedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) =>
    // The pieces of a text are only ever replaced all at once.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={index}>{text}</mark> : text,
  );
}
