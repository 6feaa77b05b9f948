import type { ArticleLink } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import { Clock } from './clock.tsx';
import { isInCapitals } from './is-in-capitals.ts';
import { StatedDate } from './stated-date.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly link: ArticleLink;
  /** Above the headline: how the article relates to that of the page. */
  readonly label?: string;
  readonly rel?: 'prev' | 'next';
}

/** A link to an article by its headline, with its dateline and printed clock. */
export function StoryLink({ link, label, rel }: Props) {
  const { headline, lang, dir, dateline, clock, published } = link;
  return (
    <>
      <Link to={urls.article(link)} rel={rel}>
        {label !== undefined && (
          <>
            <span className="foot-label">{label}</span>{' '}
          </>
        )}
        <span className={isInCapitals(headline) ? 'foot-headline in-capitals' : 'foot-headline'} lang={lang} dir={dir}>
          {headline}
        </span>
      </Link>
      <p className="meta">
        {dateline?.place && <bdi className="place">{dateline.place}</bdi>}
        {published && (
          <span>
            <StatedDate message={t('meta.published')} date={published} />
          </span>
        )}
        {(clock !== null || !published) && <Clock clock={clock} lang={lang} />}
      </p>
    </>
  );
}
