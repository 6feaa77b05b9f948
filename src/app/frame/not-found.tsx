import { urls } from '#news/addresses/urls.ts';
import type { PageHandle } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { ErrorPage } from './page-error.tsx';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('not-found')),
    description: t('not-found.description'),
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
        <Rich text={t('not-found.needs-script')} a={(text) => <Link to={urls.dates()}>{text}</Link>} />
      </noscript>
    </ErrorPage>
  );
}
