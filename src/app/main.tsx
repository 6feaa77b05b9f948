import { useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './app.tsx';
import { createFetchReader } from './data-reader.ts';
import type { FetchAhead } from './fetch-ahead.ts';
import { FetchAheadContext } from './fetch-ahead-context.ts';
import { loadRoutes } from './load-routes.ts';
import { mayFetchAhead } from './may-fetch-ahead.ts';
import { isRenderedFor, readPageData, seedCache } from './page-data.ts';
import { createQueryClient } from './query-client.ts';
import { createRouteContext } from './route-context.ts';
import { createRoutes } from './routes.tsx';
import './styles/main.css';

await start(document, window);

async function start(page: Document, { location, history }: Window): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const root = page.querySelector('#root');
  if (root === null) throw new Error('index.html has no #root');
  // A host of plain files answers `/about` with `/about/`; the address that people copy has no slash at its end.
  if (location.pathname !== base && location.pathname.endsWith('/')) {
    history.replaceState(history.state, '', location.pathname.replace(/\/+$/u, '') + location.search + location.hash);
  }
  const client = createQueryClient(createFetchReader(base));
  const pageData = readPageData(page);
  if (pageData !== null) seedCache(client, pageData);
  const canHydrate = pageData !== null && isRenderedFor(pageData, location.pathname, location.search, base);

  const routes = createRoutes();
  const basename = base.replace(/(?!^)\/$/u, '');
  const matched = await loadRoutes(routes, location.pathname, basename);
  const router = createBrowserRouter(routes, {
    basename,
    getContext: () => createRouteContext(client),
    // The loaders have run at prerender: their answers are in the cache, and they return nothing.
    ...(canHydrate && { hydrationData: { loaderData: Object.fromEntries(matched.map(({ id }) => [id, null])) } }),
  });
  let ahead: Promise<FetchAhead> | undefined;
  const openFetchAhead = async () => {
    if (!mayFetchAhead()) return null;
    ahead ??= import('./fetch-ahead.ts').then(({ createFetchAhead }) => createFetchAhead(routes, basename, client));
    return ahead;
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    page.addEventListener(type, (event) => void openFetchAhead().then((fetchAhead) => fetchAhead?.follow(event)));
  const app = (
    <App client={client}>
      <Uncover page={page} />
      <FetchAheadContext value={openFetchAhead}>
        <RouterProvider router={router} />
      </FetchAheadContext>
    </App>
  );
  if (canHydrate) hydrateRoot(root, app);
  else {
    // What stands in the document stays readable until the view that was asked for is there.
    if (!router.state.initialized) await new Promise<void>((resolve) => whenInitialized(router, resolve));
    createRoot(root).render(app);
  }
  if (import.meta.hot)
    import.meta.hot.on('news:changed', () => void client.resetQueries().then(() => router.revalidate()));
}

/** Shows the document in the moment in which its view stands in it: before, it may hold another, the unfiltered list. */
function Uncover({ page }: { readonly page: Document }) {
  useLayoutEffect(() => page.documentElement.removeAttribute('data-waiting'), [page]);
  return null;
}

function whenInitialized(router: ReturnType<typeof createBrowserRouter>, then: () => void): void {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    then();
  });
}
