import { locale } from 'virtual:language';
import type { Summary } from '#news/article/article.ts';
import { sortDate } from '#news/article/sort-date.ts';
import { t } from '../languages/t.ts';
import { groupByDay } from './arrange-front.ts';
import { StoryLine } from './story-item.tsx';

const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

interface Props {
  readonly items: readonly Summary[];
  /** The article above them, whose day is not named again. */
  readonly above?: Summary | undefined;
}

/** Articles as headlines, below the day of each. */
export function HeadlinesByDay({ items, above }: Props) {
  return (
    <div className="days">
      {groupByDay(items).map(([day, some]) => (
        <section key={some[0]?.id} className="day">
          {(above === undefined || sortDate(above).date !== day) && (
            <h2>{day === null ? t('undated') : <time dateTime={day}>{longDay.format(new Date(day))}</time>}</h2>
          )}
          {some.map((summary) => (
            <StoryLine key={summary.id} summary={summary} />
          ))}
        </section>
      ))}
    </div>
  );
}
