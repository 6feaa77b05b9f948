import type { ArticleLink } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import { Clock } from './clock.tsx';
import { isInCapitals } from './is-in-capitals.ts';

interface Props {
  readonly link: ArticleLink;
  /** What it is to the page it stands on, above the headline. */
  readonly label?: string;
  readonly rel?: 'prev' | 'next';
}

/** An article in brief: its headline as the link, and where and when it was printed. */
export function StoryLink({ link, label, rel }: Props) {
  const { headline, lang, dateline, clock } = link;
  return (
    <>
      <Link to={urls.article(link)} rel={rel}>
        {label !== undefined && (
          <>
            <span className="foot-label">{label}</span>{' '}
          </>
        )}
        <span className={isInCapitals(headline) ? 'foot-headline in-capitals' : 'foot-headline'} lang={lang} dir="auto">
          {headline}
        </span>
      </Link>
      <p className="byline">
        {dateline !== null && <bdi className="place">{dateline.place}</bdi>}
        <Clock clock={clock} lang={lang} />
      </p>
    </>
  );
}
