import type { RouteObject } from 'react-router';
import { RootLayout } from '../frame/root-layout.tsx';
import { loadSearch } from '../search-page/load-search.ts';
import { PageError } from '../frame/page-error.tsx';
import { PageOutlet } from '../frame/page-outlet.tsx';

/**
 * The route table, a new one for each call. Addresses are built in news/addresses/urls.ts; a test resolves every
 * builder's address with this table.
 */
export function createRoutes(): RouteObject[] {
  const loadTags = once(() => import('../lists/tags.tsx'));
  return [
    {
      id: 'root',
      path: '/',
      Component: RootLayout,
      ErrorBoundary: PageError,
      children: [
        {
          // Inside the layout, so that the navigation stays usable when a page fails.
          id: 'pages',
          Component: PageOutlet,
          ErrorBoundary: PageError,
          children: [
            { id: 'front', index: true, lazy: once(() => import('../lists/front.tsx')) },
            { id: 'article', path: 'articles/:address', lazy: once(() => import('../article/article.tsx')) },
            { id: 'regions', path: 'regions', lazy: once(() => import('../lists/regions.tsx')) },
            { id: 'region', path: 'regions/:slug', lazy: once(() => import('../lists/region.tsx')) },
            { id: 'tags', path: 'tags', lazy: loadTags },
            { id: 'tags-page', path: 'tags/page/:page', lazy: loadTags },
            { id: 'tag', path: 'tags/:slug', lazy: once(() => import('../lists/tag.tsx')) },
            { id: 'dates', path: 'dates', lazy: once(() => import('../lists/dates.tsx')) },
            { id: 'date', path: 'dates/:month/:page?', lazy: once(() => import('../lists/date.tsx')) },
            { id: 'search', path: 'search', lazy: once(loadSearch) },
            { id: 'saved', path: 'saved', lazy: once(() => import('../saved/saved.tsx')) },
            { id: 'about', path: 'about', lazy: once(() => import('../about/about.tsx')) },
            { id: 'not-found', path: '*', lazy: once(() => import('../frame/not-found.tsx')) },
          ],
        },
      ],
    },
  ];
}

/**
 * Loads a module at most once, so that a page whose module was prefetched is shown in the task of the click. A failed
 * load is retried by the next call.
 */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return async () => {
    try {
      return await (loading ??= load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}
