import { displayKey } from 'virtual:device-keys';
import { direction, language, siteLanguage } from 'virtual:language';
import type { ReactNode } from 'react';
import { startTransition, useEffect, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './app.tsx';
import { createFetchReader } from '../archive/data-reader.ts';
import { nameFirstEntry } from '../frame/entry-key.ts';
import type { Prefetcher } from '../prefetch/create-prefetcher.ts';
import { PrefetchContext } from '../prefetch/prefetch-context.ts';
import { loadRoutes } from './load-routes.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { isRenderedFor, readPageData, hydrateCache } from '../pages/page-data.ts';
import { onEvents } from '../ui/on-events.ts';
import { createClient } from './create-client.ts';
import { createRouteContext } from '../pages/route-context.ts';
import { createRoutes } from './routes.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import '../frame/main.css';

/** Keys and clicks since the page began to show, in their order (index.html). */
declare const early: Event[];

await start(document, window);

async function start(page: Document, { location, history }: Window): Promise<void> {
  const base = import.meta.env.BASE_URL;
  // index.html has it; React says so where it has not.
  const root = page.querySelector('#root') as Element;
  // A host of plain files answers `/about` with `/about/`; the address that people copy has no slash at its end.
  if (location.pathname !== base && location.pathname.endsWith('/')) {
    history.replaceState(history.state, '', location.pathname.replace(/\/+$/u, '') + location.search + location.hash);
  }
  const client = createClient(createFetchReader(base));
  const pageData = readPageData(page);
  if (pageData !== null) hydrateCache(client, pageData);
  // The page may be in another language than the reader's.
  Object.assign(page.documentElement, { lang: language, dir: direction });
  const canHydrate =
    language === siteLanguage && pageData !== null && isRenderedFor(pageData, location.pathname, location.search, base);

  const routes = createRoutes();
  const basename = base.replace(/(?!^)\/$/u, '');
  const matched = await loadRoutes(routes, location.pathname, basename);
  const router = createBrowserRouter(routes, {
    basename,
    getContext: () => createRouteContext(client),
    // The loaders have run at prerender: their answers are in the cache, and they return nothing.
    ...(canHydrate && { hydrationData: { loaderData: Object.fromEntries(matched.map(({ id }) => [id, null])) } }),
  });
  nameFirstEntry(router.state.location);
  let ahead: Promise<Prefetcher> | undefined;
  const openPrefetcher = async () => {
    if (!mayPrefetch()) return null;
    ahead ??= import('./open-prefetcher.ts').then((module) => module.openPrefetcher(router, client));
    return ahead;
  };
  onEvents(
    ['pointerover', 'pointerdown', 'focusin'],
    (event) => void openPrefetcher().then((fetchAhead) => fetchAhead?.follow(event)),
  );
  // Another tab has set how pages are shown: the panel's code knows how to follow, and brings the styles.
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === displayKey)
      runWithModule(
        () => import('../display/display-panel.tsx'),
        (module) => module.followDisplay(event),
      );
  });
  const app = (
    <App client={client}>
      <RevealPage isHydrated={canHydrate}>
        <PrefetchContext value={openPrefetcher}>
          {/* Not as transitions, which React draws piece by piece: five milliseconds, a frame, five milliseconds. */}
          <RouterProvider router={router} useTransitions={false} />
        </PrefetchContext>
      </RevealPage>
    </App>
  );
  // A click on what is not hydrated yet has React hydrate it first.
  onclick = null;
  // In slices: whatever the reader does meanwhile goes first.
  if (canHydrate) startTransition(() => void hydrateRoot(root, app));
  else {
    // What stands in the document stays readable until the view that was asked for is there.
    if (!router.state.initialized)
      await new Promise<void>((resolve) => void router.subscribe(({ initialized }) => initialized && resolve()));
    createRoot(root).render(app);
  }
  if (import.meta.hot)
    import.meta.hot.on('news:changed', () => void client.resetQueries().then(() => router.revalidate()));
}

/**
 * Shows the document in the moment in which its view stands in it: before, it may hold another, the unfiltered list. Where
 * the reader left it is <ScrollRestoration>'s work.
 */
function RevealPage({ isHydrated, children }: UncoverProps) {
  useLayoutEffect(() => {
    document.documentElement.removeAttribute('data-waiting');
    if (isHydrated) return;
    const { location, history } = window;
    const { state } = history;
    if (location.hash !== '') {
      // What the address points at was not there when the browser looked for it (:target).
      location.replace(location.hash);
      history.replaceState(state, '');
    }
  }, [isHydrated]);
  // By now every key has its listener.
  useEffect(() => {
    onkeydown = null;
    if (early[0])
      runWithModule(
        () => import('../frame/replay-events.ts'),
        (module) => module.replayEvents(early),
      );
  }, []);
  return children;
}

interface UncoverProps {
  readonly isHydrated: boolean;
  readonly children: ReactNode;
}
