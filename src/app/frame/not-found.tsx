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
    description: import.meta.env.SSR ? t('not-found.description') : '',
    canonical: '/404.html',
  }),
};

/**
 * The page of an unknown address. It is also served as `404.html` for an article without a prerendered page: the app
 * then finds the article; without JavaScript the page can only say where to look.
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
