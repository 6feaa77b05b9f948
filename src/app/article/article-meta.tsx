import type { Summary } from '#news/article/article.ts';
import { t } from '../languages/t.ts';
import { Clock } from './clock.tsx';

/**
 * The line below a headline: the dateline's place, the agency, the printed clock with the Gregorian day (ISO 8601) behind one
 * of another calendar, the reading time.
 */
export function ArticleMeta({
  summary,
}: {
  readonly summary: Pick<Summary, 'dateline' | 'clock' | 'minutes' | 'lang'>;
}) {
  const { dateline, clock, minutes, lang } = summary;
  return (
    <p className="meta">
      {dateline?.place && <bdi className="place">{dateline.place}</bdi>}
      {dateline?.agency != null && <bdi>{dateline.agency}</bdi>}
      <span>
        <Clock clock={clock} lang={lang} />
        {clock?.date != null && t('meta.as-printed')}
        {clock?.calendar && ` = ${clock.date}`}
      </span>
      <span>{t('meta.minutes', { count: minutes })}</span>
    </p>
  );
}
