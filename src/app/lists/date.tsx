import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs, Params } from 'react-router';
import { useParams } from 'react-router';
import { undated } from '#news/archive/archive.ts';
import { daysInMonth } from '#news/clock/calendar-date.ts';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { DatePlace } from '../archive/load-date-page.ts';
import type { PageHandle } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { countArticles } from '../languages/count-articles.ts';
import { nameOfMonth } from '../languages/name-of-month.ts';
import { StoryItem } from './story-item.tsx';
import { newsQueries } from '../archive/queries.ts';
import { openRequest } from '../pages/open-request.ts';
import { Link } from '../ui/link.tsx';
import './lists.css';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const place = readPlace(params);
    const { month, page } = place;
    const view = client.getQueryData(newsQueries.datePage(place).queryKey);
    const articles = countArticles(view?.total ?? 0);
    const pages = view?.pages ?? 1;
    const name = nameOfMonth(month);
    const told = { month: month === undated ? t('without-date') : name, articles };
    return {
      title: pageTitle(page === 1 ? name : t('date.title-page', { month: name, page })),
      description: pages === 1 ? t('date.description', told) : t('date.description-page', { ...told, page, pages }),
      canonical: urls.date(month, page),
    };
  },
};

export async function loader({ params, ...args }: LoaderFunctionArgs) {
  const place = readPlace(params);
  const view = await openRequest(args).client.ensureQueryData(newsQueries.datePage(place));
  if (view === null) throw new NewsError('not-found', `the archive has no page ${place.page} of ${place.month}`);
  return null;
}

/** A month of the archive, thirty articles a page from its first day on. A full page is the same for ever. */
export function Component() {
  const place = readPlace(useParams());
  const { data: view } = useSuspenseQuery(newsQueries.datePage(place));
  if (view === null) return null;
  const { month, page } = place;
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
              {t('date.earlier', { place: namePlace(view.earlier, month) })}
            </Link>
          )}
          {view.later !== null && (
            <Link className="button" to={urls.date(view.later.month, view.later.page)} rel="next">
              {t('date.later', { place: namePlace(view.later, month) })}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

/** Throws `not-found` for what is no month and no page. */
function readPlace({ month = '', page = '1' }: Params): DatePlace {
  if ((month !== undated && !/^\d{4}-\d{2}$/u.test(month)) || !/^[1-9]\d{0,5}$/u.test(page))
    throw new NewsError('not-found', `there is no date ${month}/${page}`);
  return { month, page: Number(page) };
}

function namePlace({ month, page }: DatePlace, here: string): string {
  return month === here ? t('date.page', { page }) : nameOfMonth(month);
}

function datesOf(month: string) {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return { since: `${month}-01`, until: `${month}-${last}` };
}
