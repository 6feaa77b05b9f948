import type { PageHandle } from '../page-meta.ts';
import { pageTitle } from '../page-meta.ts';
import { ErrorPage } from './page-error.tsx';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle('Nothing stands at this address'),
    description: 'Nothing stands at this address.',
    canonical: '/404.html',
  }),
};

/** Any address that is none of ours. */
export function Component() {
  return <ErrorPage kind="not-found" />;
}
