import type { ReactNode } from 'react';
import { locale } from 'virtual:language';
import type { Author, Summary } from '#news/article/article.ts';
import { t } from '../languages/t.ts';
import { Clock } from './clock.tsx';
import { StatedDate } from './stated-date.tsx';

interface Props {
  readonly summary: Pick<Summary, 'dateline' | 'clock' | 'published' | 'minutes' | 'lang'>;
  /** Who wrote it, where no byline is beside this line. */
  readonly authors?: readonly Author[] | undefined;
  /** What is known only of the article that a page shows. */
  readonly children?: ReactNode;
}

/**
 * The line below a headline: authors, the dateline's place, the agency, the stated date of publication, the printed clock with
 * the Gregorian day (ISO 8601) behind one of another calendar, the reading time. A missing clock is told where no date is
 * stated.
 */
export function ArticleMeta({ summary, authors, children }: Props) {
  const { dateline, clock, published, minutes, lang } = summary;
  return (
    <p className="meta">
      {authors && <bdi>{new Intl.ListFormat(locale).format(authors.map(({ name }) => name))}</bdi>}
      {dateline?.place && <bdi className="place">{dateline.place}</bdi>}
      {dateline?.agency != null && <bdi>{dateline.agency}</bdi>}
      {published && (
        <span>
          <StatedDate message={t('meta.published')} date={published} hasTime={children !== undefined} />
        </span>
      )}
      {(clock !== null || !published) && (
        <span>
          <Clock clock={clock} lang={lang} />
          {clock?.calendar && ` = ${clock.date}`}
        </span>
      )}
      {children}
      <span>{t('meta.minutes', { count: minutes })}</span>
    </p>
  );
}
