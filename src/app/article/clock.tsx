import type { PrintedClock } from '#news/clock/printed-clock.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';

interface Props {
  readonly clock: PrintedClock | null;
  /** The language of the article: its clock is printed in it. */
  readonly lang: string;
}

/**
 * The clock exactly as printed, in a `<time>` where it has a date. It is never called a publication date: nobody knows that.
 */
export function Clock({ clock, lang }: Props) {
  if (clock === null) return <span>{t('clock.none')}</span>;
  const dateTime = toDateTime(clock);
  const [day, ...time] = clock.printed.split(/(?=\| )/u);
  const printed = { lang: foreignLang(lang), dir: 'auto', children: [day, ...time.map(wrapInSpan)] };
  if (dateTime === null) return <span {...printed} />;
  return <time {...printed} dateTime={dateTime} />;
}

/** Lets a narrow line break "Wednesday, 19 January 2022 | 18:36 WIB" before the bar, but not after it (ui/parts.css). */
const wrapInSpan = (text: string) => <span key={text}>{text}</span>;

/** A valid `datetime` attribute; without a printed zone it is a local time. Null without a date. */
function toDateTime({ date, time, zone }: PrintedClock): string | null {
  if (date === null || time === null) return date;
  const offset = zone?.offsetMinutes ?? null;
  if (offset === null) return `${date}T${time}`;
  // Shorter than offset-text.ts: every first visit loads it.
  return `${date}T${time}${offset < 0 ? '-' : '+'}${new Date(Math.abs(offset) * 6e4).toISOString().slice(11, 16)}`;
}
