import { useMemo } from 'react';
import type { Article } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import type { ReadQuery } from '../archive/matches.ts';
import { makeSnippet } from '../search/make-snippet.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { Byline } from '../article/byline.tsx';
import { isInCapitals } from '../article/is-in-capitals.ts';
import { HighlightedText } from './highlighted-text.tsx';
import { ReadMark } from '../lists/read-mark.tsx';
import { RegionLinks } from '../article/region-links.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly article: Article;
  /** What the question was read as. */
  readonly query: ReadQuery;
}

/** An article that was found: where its words stand, and why where they stand there in another spelling. */
export function ResultItem({ article, query }: Props) {
  const { headline, text, isCutBefore, isCutAfter, otherSpellings } = useMemo(
    () => makeSnippet(article, query),
    [article, query],
  );
  return (
    <article className="story result">
      <RegionLinks codes={article.about} most={4} label={t('about-places')} />
      <h2 lang={article.lang} dir="auto">
        <Link to={urls.article(article)} className={isInCapitals(article.headline) ? 'in-capitals' : undefined}>
          <HighlightedText pieces={headline} />
        </Link>
      </h2>
      <p className="standfirst" lang={article.lang} dir="auto">
        {isCutBefore && '… '}
        <HighlightedText pieces={text} />
        {isCutAfter && ' …'}
      </p>
      {otherSpellings.map(({ printed, usual }) => (
        <p key={printed} className="result-why">
          <Rich
            text={t('printed-otherwise')}
            usual={() => <bdi lang="en">{usual}</bdi>}
            printed={() => (
              <q lang={article.lang} dir="auto">
                {printed}
              </q>
            )}
          />
        </p>
      ))}
      <ReadMark id={article.id} />
      <Byline summary={article} />
    </article>
  );
}
