import { locale } from 'virtual:language';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** A message with `<date></date>` in it. */
  readonly message: string;
  /** As the owner states it (StatedFacts). */
  readonly date: string;
  /** Whether to show its time of day too, with the offset, where these are stated. */
  readonly hasTime?: boolean;
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** "Published 19 January 2022", by what the owner states, in whatever zone they state it. */
export function StatedDate({ message, date, hasTime = false }: Props) {
  const offset = date.slice(16).replace(/^:\d\d/u, '').replace(/^Z$/u, '+00:00'); // prettier-ignore
  return (
    <Rich
      text={message}
      date={() => (
        <time dateTime={date}>
          {day.format(new Date(date.slice(0, 10)))}
          {hasTime && date.length > 10 && (
            <>
              {t('comma')}
              <bdi dir="ltr">
                {date.slice(11, 16)}
                {offset && ` ${offset}`}
              </bdi>
            </>
          )}
        </time>
      )}
    />
  );
}
