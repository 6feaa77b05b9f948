import type { RouteObject } from 'react-router';
import { RootError } from './pages/root-error.tsx';
import { RootLayout } from './pages/root-layout.tsx';
import { PageError } from './pages/page-error.tsx';
import { PageOutlet } from './pages/page-outlet.tsx';

/** The route table. Addresses are built in news/urls; a test runs every builder through this table. */
export function createRoutes(): RouteObject[] {
  return [
    {
      id: 'root',
      path: '/',
      Component: RootLayout,
      ErrorBoundary: RootError,
      children: [
        {
          // Inside the layout, so that an error on a page leaves the way out of it.
          id: 'pages',
          Component: PageOutlet,
          ErrorBoundary: PageError,
          children: [
            { id: 'front', index: true, lazy: () => import('./pages/front.tsx') },
            { id: 'article', path: 'articles/:address', lazy: () => import('./pages/article.tsx') },
            { id: 'regions', path: 'regions', lazy: () => import('./pages/regions.tsx') },
            { id: 'region', path: 'regions/:slug', lazy: () => import('./pages/region.tsx') },
            { id: 'tags', path: 'tags', lazy: () => import('./pages/tags.tsx') },
            { id: 'tag', path: 'tags/:slug', lazy: () => import('./pages/tag.tsx') },
            { id: 'search', path: 'search', lazy: () => import('./pages/search.tsx') },
            { id: 'about', path: 'about', lazy: () => import('./pages/about.tsx') },
            { id: 'not-found', path: '*', lazy: () => import('./pages/not-found.tsx') },
          ],
        },
      ],
    },
  ];
}
