import type { Summary } from '#news/article.ts';
import { Clock } from './clock.tsx';

/** Under a headline: the dateline's place in small capitals, the agency, the clock as printed, the reading time. */
export function Byline({ summary }: { readonly summary: Pick<Summary, 'dateline' | 'clock' | 'minutes' | 'lang'> }) {
  const { dateline, clock, minutes, lang } = summary;
  return (
    <p className="byline">
      {dateline !== null && <span className="place">{dateline.place}</span>}
      {dateline?.agency != null && <span>{dateline.agency}</span>}
      <span>
        <Clock clock={clock} lang={lang} />
        {clock?.date != null && <span className="as-printed">, as printed</span>}
      </span>
      <span>{minutes === 1 ? '1 minute' : `${minutes} minutes`}</span>
    </p>
  );
}
