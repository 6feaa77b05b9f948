import type { Summary } from '#news/article/article.ts';
import { t } from '../languages/t.ts';
import { Clock } from './clock.tsx';

/** The line below a headline: the dateline's place, the agency, the printed clock, the reading time. */
export function Byline({ summary }: { readonly summary: Pick<Summary, 'dateline' | 'clock' | 'minutes' | 'lang'> }) {
  const { dateline, clock, minutes, lang } = summary;
  return (
    <p className="byline">
      {dateline?.place && <bdi className="place">{dateline.place}</bdi>}
      {dateline?.agency != null && <bdi>{dateline.agency}</bdi>}
      <span>
        <Clock clock={clock} lang={lang} />
        {clock?.date != null && t('byline.as-printed')}
      </span>
      <span>{t('byline.minutes', { count: minutes })}</span>
    </p>
  );
}
