import { useSuspenseQuery } from '@tanstack/react-query';
import { undated } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { yearOf } from '#news/archive/year-of.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { nameOfYear, shortNameOfMonth } from '../languages/name-of-month.ts';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import '../lists/lists.css';
import './dates.css';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('by-date')),
    description: import.meta.env.SSR ? t('dates.description') : '',
    canonical: urls.dates(),
  }),
};

export async function loader({ client }: PageRequest) {
  await client.ensureQueryData(newsQueries.months());
}

/** All years with their months: together with the pages of the months it links to every article without a script. */
export function Component() {
  const { data: months } = useSuspenseQuery(newsQueries.months());
  const dated = months.filter(([month]) => month !== undated);
  const years = [...new Set(dated.map(([month]) => yearOf(month)))];
  const undatedMonth = months.find(([month]) => month === undated);
  return (
    <div className="page">
      <header className="list-header">
        <h1 tabIndex={-1}>{t('by-date')}</h1>
        <p className="list-facts">{t('dates.which-date')}</p>
      </header>
      {years.map((year) => (
        <YearSection key={year} year={year} months={dated.filter(([month]) => month.startsWith(year)).toReversed()} />
      ))}
      {undatedMonth !== undefined && (
        <p className="list-facts">
          <Link to={urls.date(undated)}>{t('undated')}</Link> <Count of={undatedMonth[1]} />
        </p>
      )}
      {months.length === 0 && <p className="empty">{t('dates.empty')}</p>}
    </div>
  );
}

interface YearProps {
  readonly year: string;
  /** In order of the calendar, with their numbers of articles. */
  readonly months: readonly (readonly [month: string, count: number])[];
}

function YearSection({ year, months }: YearProps) {
  return (
    <section className="year">
      <h2>
        {nameOfYear(year)} <Count of={months.reduce((sum, [, count]) => sum + count, 0)} />
      </h2>
      <ul>
        {months.map(([month, count]) => (
          <li key={month}>
            <Link to={urls.date(month)}>
              {shortNameOfMonth(month)}
              <span className="visually-hidden"> {nameOfYear(year)}</span>
            </Link>{' '}
            <Count of={count} />
          </li>
        ))}
      </ul>
    </section>
  );
}
