import { direction, language } from 'virtual:language';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { displayKey } from '#news/settings/device-keys.ts';
import { RootLayout } from '../frame/root-layout.tsx';
import { App } from './app.tsx';
import { createFetchReader } from '../archive/data-reader.ts';
import { openNavigation } from '../navigation/browser-navigation.ts';
import type { PageRoute } from '../navigation/open-view.ts';
import type { Prefetcher } from '../prefetch/create-prefetcher.ts';
import { PrefetchContext } from '../prefetch/prefetch-context.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { isRenderedFor, readPageData, hydrateCache } from '../pages/page-data.ts';
import { onEvents } from '../ui/on-events.ts';
import { createClient } from './create-client.ts';
import { base, storageKey } from '../settings/base.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { siteLanguage } from '../settings/site-languages.ts';
import { createRoutes } from './routes.ts';
import { RevealPage } from './reveal-page.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import '../frame/main.css';

/** In index.html. */
declare const markDead: () => void;

try {
  await start();
} catch (error) {
  markDead();
  throw error;
}

/** Starts the app: fills the cache from the document, opens the page of the address, and hydrates or renders. */
async function start(): Promise<void> {
  tidyAddress();
  // A page without its styles can be read, here and below.
  const styles = Promise.all([import('../frame/running.css'), import('../frame/print.css')]).catch(() => undefined);
  // The document may be in another language than the reader's.
  Object.assign(document.documentElement, { lang: language, dir: direction });
  const client = createClient(createFetchReader(base));
  const pageData = readPageData(document);
  if (pageData !== null) hydrateCache(client, pageData);
  const canHydrate =
    language === siteLanguage && pageData !== null && isRenderedFor(pageData, location.pathname, location.search, base);
  const routes = createRoutes();
  // Before rendering: hydrating while a module is missing leaves the article in the document twice, without an error.
  // The document stays readable until then.
  const navigation = await openNavigation(routes, client, canHydrate);
  // What could be shown first may be an error.
  if (!canHydrate) await styles;
  const openPrefetcher = prefetchLinks(routes, client);
  followDisplaySettings();
  addEventListener('vite:preloadError', (event) => {
    if (event.payload.message.includes('CSS')) event.preventDefault();
  });
  const app = (
    <App client={client} navigation={navigation}>
      <RevealPage isHydrated={canHydrate}>
        <PrefetchContext value={openPrefetcher}>
          <RootLayout />
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
  else createRoot(root).render(app);
  navigation.listen();
  if (import.meta.hot)
    import.meta.hot.on('news:changed', () => {
      // Those that the manifest no longer names would stay.
      setTagNames();
      void client.resetQueries().then(() => navigation.reload());
    });
}

/**
 * A static host redirects `/about` to `/about/`; the address that people copy has no slash at its end, and none twice. With the
 * origin: a path that begins with two would be another host.
 */
function tidyAddress(): void {
  const { origin, pathname, search, hash } = location;
  const tidy = pathname.replaceAll(/\/{2,}/gu, '/').replace(/\/$/u, '');
  if (pathname !== base && pathname !== tidy)
    history.replaceState(history.state, '', `${origin}${tidy || '/'}${search}${hash}`);
}

/** Prefetches the links that the reader points at. Returns what loads the prefetcher: null where it must not prefetch. */
function prefetchLinks(routes: PageRoute[], client: QueryClient): () => Promise<Prefetcher | null> {
  let loading: Promise<Prefetcher> | undefined;
  const openPrefetcher = async () => {
    if (!mayPrefetch()) return null;
    loading ??= import('./open-prefetcher.ts').then((module) => module.openPrefetcher(routes, client));
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
