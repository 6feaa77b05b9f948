import { offsetText } from '#news/clock/offset-text.ts';
import type { PrintedClock } from '#news/clock/printed-clock.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';

interface Props {
  readonly clock: PrintedClock | null;
  /** The language of the article: its clock is printed in it. */
  readonly lang: string;
}

/** The clock exactly as printed, in a `<time>` where it has a date. It is never called a publication date: nobody knows that. */
export function Clock({ clock, lang }: Props) {
  if (clock === null) return <span>{t('clock.none')}</span>;
  const dateTime = toDateTime(clock);
  const [day, ...time] = clock.printed.split(/(?=\| )/u);
  const printed = { lang: foreignLang(lang), dir: 'auto', children: [day, ...time.map(wrapInSpan)] };
  return dateTime === null ? <span {...printed} /> : <time {...printed} dateTime={dateTime} />;
}

/** Lets a narrow line break "Wednesday, 19 January 2022 | 18:36 WIB" before the bar, but not after it (ui/parts.css). */
const wrapInSpan = (text: string) => <span key={text}>{text}</span>;

/** A valid `datetime` attribute; without a printed zone it is a local time. Null without a date. */
function toDateTime({ date, time, zone }: PrintedClock): string | null {
  if (date === null) return null;
  if (time === null) return date;
  return `${date}T${time}${zone === null || zone.offsetMinutes === null ? '' : offsetText(zone.offsetMinutes)}`;
}
