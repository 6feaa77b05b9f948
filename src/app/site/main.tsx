import { direction, language } from 'virtual:language';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { RouteObject } from 'react-router';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { displayKey } from '#news/settings/device-keys.ts';
import { App } from './app.tsx';
import { createFetchReader } from '../archive/data-reader.ts';
import { markFirstEntry } from '../frame/entry-key.ts';
import type { Prefetcher } from '../prefetch/create-prefetcher.ts';
import { PrefetchContext } from '../prefetch/prefetch-context.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { isRenderedFor, readPageData, hydrateCache } from '../pages/page-data.ts';
import { onEvents } from '../ui/on-events.ts';
import { createClient } from './create-client.ts';
import { createRouteContext } from '../pages/route-context.ts';
import { base, storageKey } from '../settings/base.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { siteLanguage } from '../settings/site-languages.ts';
import { createRoutes } from './routes.tsx';
import { RevealPage } from './reveal-page.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import '../frame/main.css';

type BrowserRouter = ReturnType<typeof createBrowserRouter>;

await start();

/** Starts the app: fills the cache from the document, opens the router at the address, and hydrates or renders. */
async function start(): Promise<void> {
  removeTrailingSlash();
  // The document may be in another language than the reader's.
  Object.assign(document.documentElement, { lang: language, dir: direction });
  const client = createClient(createFetchReader(base));
  const pageData = readPageData(document);
  if (pageData !== null) hydrateCache(client, pageData);
  const canHydrate =
    language === siteLanguage && pageData !== null && isRenderedFor(pageData, location.pathname, location.search, base);
  const router = await openRouter(client, canHydrate);
  const openPrefetcher = prefetchLinks(router, client);
  followDisplaySettings();
  const app = (
    <App client={client}>
      <RevealPage isHydrated={canHydrate}>
        <PrefetchContext value={openPrefetcher}>
          {/* React renders transitions in slices of 5 ms, one a frame: navigations would take several frames. */}
          <RouterProvider router={router} useTransitions={false} />
        </PrefetchContext>
      </RevealPage>
    </App>
  );
  // From here on React itself replays a click on what is not hydrated yet.
  onclick = null;
  // index.html has this element; React throws where it is missing.
  const root = document.querySelector('#root') as Element;
  // As a transition, so that hydration yields to input.
  if (canHydrate) startTransition(() => void hydrateRoot(root, app));
  else {
    // The document stays readable until the loaders are done.
    if (!router.state.initialized)
      await new Promise<void>((resolve) => void router.subscribe(({ initialized }) => initialized && resolve()));
    createRoot(root).render(app);
  }
  if (import.meta.hot)
    import.meta.hot.on('news:changed', () => {
      // Those that the manifest no longer names would stay.
      setTagNames();
      void client.resetQueries().then(() => router.revalidate());
    });
}

/** A static host redirects `/about` to `/about/`; the address that people copy has no slash at its end. */
function removeTrailingSlash(): void {
  const { pathname, search, hash } = location;
  if (pathname !== base && pathname.endsWith('/'))
    history.replaceState(history.state, '', pathname.replace(/\/+$/u, '') + search + hash);
}

/** Opens the router at the current address, with the modules of its routes loaded. */
async function openRouter(client: QueryClient, canHydrate: boolean): Promise<BrowserRouter> {
  const routes = createRoutes();
  const basename = base.replace(/(?!^)\/$/u, '');
  const matched = await loadRoutes(routes, location.pathname, basename);
  const router = createBrowserRouter(routes, {
    basename,
    getContext: () => createRouteContext(client),
    // The loaders ran at prerender: their data is in the cache, and they return nothing.
    ...(canHydrate && { hydrationData: { loaderData: Object.fromEntries(matched.map(({ id }) => [id, null])) } }),
  });
  markFirstEntry(router.state.location);
  return router;
}

/**
 * Loads the lazy modules of the routes that match a path, puts them into the route table and returns those routes.
 * Rejects where a module cannot be loaded. Call it before rendering: hydrating while a module is missing leaves the
 * article in the document twice, without an error.
 */
async function loadRoutes(routes: RouteObject[], pathname: string, basename: string): Promise<RouteObject[]> {
  const matches = matchRoutes(routes, pathname, basename) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
  return matches.map(({ route }) => route);
}

/** Prefetches the links that the reader points at. Returns what loads the prefetcher: null where it must not prefetch. */
function prefetchLinks(router: BrowserRouter, client: QueryClient): () => Promise<Prefetcher | null> {
  let loading: Promise<Prefetcher> | undefined;
  const openPrefetcher = async () => {
    if (!mayPrefetch()) return null;
    loading ??= import('./open-prefetcher.ts').then((module) => module.openPrefetcher(router, client));
    return loading;
  };
  onEvents(
    ['pointerover', 'pointerdown', 'focusin'],
    (event) => void openPrefetcher().then((prefetcher) => prefetcher?.follow(event)),
  );
  return openPrefetcher;
}

/** Applies display settings that are changed in another tab. The panel's module brings their styles. */
function followDisplaySettings(): void {
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === storageKey(displayKey))
      runWithModule(
        () => import('../display/display-panel.tsx'),
        (module) => module.followDisplay(event),
      );
  });
}
