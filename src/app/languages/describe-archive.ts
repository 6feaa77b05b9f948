import { locale } from 'virtual:language';
import { countArticles } from './count-articles.ts';
import { t } from './t.ts';

interface Archive {
  readonly articles: number;
  readonly countries: number;
  /** ISO dates of the first and the last printed clock; null where no clock has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** "62 articles, about 23 countries, printed 26 February 1987 to 20 October 1987." */
export function describeArchive({ articles, countries, oldest, newest }: Archive): string {
  const format = (date: string | null) => (date === null ? '' : day.format(new Date(date)));
  return t('archive-holds', {
    articles: countArticles(articles),
    countries,
    printed: oldest === null ? 'never' : oldest === newest ? 'once' : 'between',
    oldest: format(oldest),
    newest: format(newest),
  });
}
