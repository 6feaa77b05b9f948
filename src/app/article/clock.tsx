import { offsetText } from '#news/clock/offset-text.ts';
import type { PrintedClock } from '#news/clock/printed-clock.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';

interface Props {
  readonly clock: PrintedClock | null;
  /** The article's, in which it is printed. */
  readonly lang: string;
}

/** The clock exactly as printed, with what is known of it for machines. Never called a publication date. */
export function Clock({ clock, lang }: Props) {
  if (clock === null) return <span>{t('clock.none')}</span>;
  const machine = machineTime(clock);
  const [day, ...time] = clock.printed.split(/(?=\| )/u);
  const printed = { lang: foreignLang(lang), dir: 'auto', children: [day, ...time.map(unbroken)] };
  return machine === null ? <span {...printed} /> : <time {...printed} dateTime={machine} />;
}

/** What a bar sets off ("Wednesday, 19 January 2022 | 18:36 WIB") stays in one piece where a line is narrow. */
const unbroken = (text: string) => <span key={text}>{text}</span>;

/** A valid `datetime` that says no more than is printed: without a zone it stays a local time. */
function machineTime({ date, time, zone }: PrintedClock): string | null {
  if (date === null) return null;
  if (time === null) return date;
  return `${date}T${time}${zone === null || zone.offsetMinutes === null ? '' : offsetText(zone.offsetMinutes)}`;
}
