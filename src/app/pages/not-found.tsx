import { urls } from '#news/urls.ts';
import type { PageHandle } from '../page-meta.ts';
import { pageTitle } from '../page-meta.ts';
import { Link } from '../ui/link.tsx';
import { ErrorPage } from './page-error.tsx';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle('Nothing stands at this address'),
    description: 'Nothing stands at this address.',
    canonical: '/404.html',
  }),
};

/**
 * Any address that is none of ours. As `404.html` it is also what hosts give for an article that has no page of its own:
 * the app finds it; without scripts it can only be said where to look.
 */
export function Component() {
  return (
    <ErrorPage kind="not-found">
      <noscript>
        {' '}
        Older articles, and links with an earlier headline, open here only with JavaScript, which is off in this
        browser: <Link to={urls.dates()}>all articles by date</Link> lead to each by its headline and how it begins.
      </noscript>
    </ErrorPage>
  );
}
