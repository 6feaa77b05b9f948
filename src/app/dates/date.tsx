import { useSuspenseQuery } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { useParams } from '../navigation/navigation-context.tsx';
import { undated } from '#news/archive/archive.ts';
import { daysInMonth } from '#news/clock/calendar-date.ts';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { DatePlace } from '../archive/load-date-page.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { countArticles } from '../languages/count-articles.ts';
import { nameOfMonth } from '../languages/name-of-month.ts';
import { StoryItem } from '../lists/story-item.tsx';
import { newsQueries } from '../archive/queries.ts';
import { Link } from '../ui/link.tsx';
import '../lists/lists.css';
import './dates.css';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const datePage = readDatePage(params);
    const { month, page } = datePage;
    const view = client.getQueryData(newsQueries.datePage(datePage).queryKey);
    const articles = countArticles(view?.total ?? 0);
    const pages = view?.pages ?? 1;
    const name = nameOfMonth(month);
    const facts = { month: month === undated ? t('without-date') : name, articles };
    return {
      title: pageTitle(page === 1 ? name : t('date.title-page', { month: name, page })),
      description: import.meta.env.SSR ? describe(facts, page, pages) : '',
      canonical: urls.date(month, page),
    };
  },
};

const describe = (facts: { readonly month: string; readonly articles: string }, page: number, pages: number) =>
  pages === 1 ? t('date.description', facts) : t('date.description-page', { ...facts, page, pages });

export async function loader({ client, params }: PageRequest) {
  const datePage = readDatePage(params);
  const view = await client.ensureQueryData(newsQueries.datePage(datePage));
  if (view === null) throw new NewsError('not-found', `the archive has no page ${datePage.page} of ${datePage.month}`);
}

/** A page of a month: thirty articles, oldest first, so that a full page never changes when articles are added. */
export function Component() {
  const datePage = readDatePage(useParams());
  const { data: view } = useSuspenseQuery(newsQueries.datePage(datePage));
  if (view === null) return null;
  const { month, page } = datePage;
  return (
    <div className="page list-page">
      <header className="list-header">
        <h1 tabIndex={-1}>{nameOfMonth(month)}</h1>
        <p className="crumb">
          <Link to={urls.dates()}>{t('by-date')}</Link>
        </p>
        <p className="list-facts">
          {t('date.facts', {
            articles: countArticles(view.total),
            page,
            pages: view.pages,
            paged: String(view.pages > 1),
            dated: String(month !== undated),
          })}{' '}
          {month !== undated && (
            <Link className="needs-script" to={urls.front({ ...noFilters, ...datesOf(month) })}>
              {t('date.narrow')}
            </Link>
          )}
        </p>
      </header>
      {view.items.map((summary) => (
        <StoryItem key={summary.id} summary={summary} />
      ))}
      {(view.earlier ?? view.later) !== null && (
        <nav className="date-nav" aria-label={t('date.nav')}>
          {view.earlier !== null && (
            <Link className="button" to={urls.date(view.earlier.month, view.earlier.page)} rel="prev">
              {t('date.earlier', { place: nameDatePage(view.earlier, month) })}
            </Link>
          )}
          {view.later !== null && (
            <Link className="button" to={urls.date(view.later.month, view.later.page)} rel="next">
              {t('date.later', { place: nameDatePage(view.later, month) })}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

/** The month and the page number in an address. Throws `not-found` where they are not well-formed. */
function readDatePage({ month = '', page = '1' }: Params): DatePlace {
  if ((month !== undated && !/^\d{4}-\d{2}$/u.test(month)) || !/^[1-9]\d{0,5}$/u.test(page))
    throw new NewsError('not-found', `there is no date ${month}/${page}`);
  return { month, page: Number(page) };
}

function nameDatePage({ month, page }: DatePlace, currentMonth: string): string {
  return month === currentMonth ? t('date.page', { page }) : nameOfMonth(month);
}

function datesOf(month: string) {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return { since: `${month}-01`, until: `${month}-${last}` };
}
