import type { RouteObject } from 'react-router';
import { RootLayout } from './pages/root-layout.tsx';
import { loadSearch } from './pages/load-search.ts';
import { PageError } from './pages/page-error.tsx';
import { PageOutlet } from './pages/page-outlet.tsx';

/** The route table. Addresses are built in news/urls; a test runs every builder through this table. */
export function createRoutes(): RouteObject[] {
  return [
    {
      id: 'root',
      path: '/',
      Component: RootLayout,
      ErrorBoundary: PageError,
      children: [
        {
          // Inside the layout, so that an error on a page leaves the way out of it.
          id: 'pages',
          Component: PageOutlet,
          ErrorBoundary: PageError,
          children: [
            { id: 'front', index: true, lazy: once(() => import('./pages/front.tsx')) },
            { id: 'article', path: 'articles/:address', lazy: once(() => import('./pages/article.tsx')) },
            { id: 'regions', path: 'regions', lazy: once(() => import('./pages/regions.tsx')) },
            { id: 'region', path: 'regions/:slug', lazy: once(() => import('./pages/region.tsx')) },
            { id: 'tags', path: 'tags', lazy: once(() => import('./pages/tags.tsx')) },
            { id: 'tag', path: 'tags/:slug', lazy: once(() => import('./pages/tag.tsx')) },
            { id: 'dates', path: 'dates', lazy: once(() => import('./pages/dates.tsx')) },
            { id: 'date', path: 'dates/:month/:page?', lazy: once(() => import('./pages/date.tsx')) },
            { id: 'search', path: 'search', lazy: once(loadSearch) },
            { id: 'saved', path: 'saved', lazy: once(() => import('./pages/saved.tsx')) },
            { id: 'about', path: 'about', lazy: once(() => import('./pages/about.tsx')) },
            { id: 'not-found', path: '*', lazy: once(() => import('./pages/not-found.tsx')) },
          ],
        },
      ],
    },
  ];
}

/** Loads a module once: a page whose module was fetched ahead is shown in the task of the click. What failed is tried again. */
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
