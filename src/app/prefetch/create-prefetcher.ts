import type { QueryClient } from '@tanstack/react-query';
import { type createBrowserRouter, matchRoutes } from 'react-router';
import type { Article } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { createRouteContext } from '../pages/route-context.ts';
import { watchInSight } from './watch-in-sight.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** Fetches what the reader is about to open: the module of its page and, by the page's own loader, its data. */
export interface Prefetcher {
  /** Takes an event of the document: a pointer or the focus on a link says that it may be followed. */
  readonly follow: (event: Event) => void;
  /** Watches a list of stories: what those in sight lead to is fetched, the stories first. Gives the way to stop. */
  readonly watch: (list: Element) => () => void;
}

/** What the links in sight of one page may cost: pages that they lead to, and bytes of data while it is open. */
const budget = { pages: 40, bytes: 150_000 };
const mostAtOnce = 3;
/** A story, and the region that it is about the most. */
const links = ['article h2 a', 'article .kicker li:first-child a'];
/** How long a link is pointed at before it is meant. A press means it at once. */
const meantMs = 50;

/**
 * Fetches ahead for the pages of a router. What cannot be fetched is left to the click, which says why. `prewarm` is given the
 * first article that was fetched, in idle time.
 */
export function createPrefetcher(
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
  prewarm: (story: Article) => void,
): Prefetcher {
  const context = createRouteContext(client);
  const known = new Set<string>();
  const waiting = new Set<string>();
  let running = 0;
  let meant: ReturnType<typeof setTimeout> | undefined;
  let spent = { path: '', pages: 0, bytes: 0 };
  let isPrewarmed = false;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceResourceTiming && entry.name.includes('/data/'))
        spent.bytes += entry.encodedBodySize;
  }).observe({ type: 'resource' });

  const fetchPage = async (href: string): Promise<void> => {
    known.add(href);
    const url = new URL(href);
    const matches = matchRoutes(router.routes, url.pathname, router.basename) ?? [];
    const loading = matches.map(async ({ route, params }) => {
      const { loader } = typeof route.lazy === 'function' ? await route.lazy() : route;
      if (typeof loader === 'function')
        await loader({ request: new Request(url), url, pattern: route.path ?? '', params, context });
    });
    await Promise.all(loading).catch(() => known.delete(href));
  };

  const fetchNext = (): void => {
    if (spent.path !== location.pathname) spent = { path: location.pathname, pages: 0, bytes: 0 };
    if (spent.pages >= budget.pages || spent.bytes >= budget.bytes) waiting.clear();
    const [href] = waiting;
    if (href === undefined || running >= mostAtOnce) return;
    waiting.delete(href);
    spent.pages += 1;
    running += 1;
    const fetchOne = async () => {
      await fetchPage(href);
      running -= 1;
      fetchNext();
      const [story] = client
        .getQueriesData<Article>({ queryKey: ['article' satisfies QueryKind] })
        .map(([, article]) => article);
      if (isPrewarmed || story === undefined) return;
      isPrewarmed = true;
      whenIdle(() => prewarm(story));
    };
    whenIdle(() => void fetchOne());
    fetchNext();
  };

  return {
    follow: ({ type, target }) => {
      clearTimeout(meant);
      const href = target instanceof Element ? hrefOf(target.closest('a')) : null;
      if (href === null || known.has(href)) return;
      meant = setTimeout(() => void fetchPage(href), type === 'pointerdown' ? 0 : meantMs);
    },
    watch: (list) => {
      // What finds the list's next pages and narrower views.
      whenIdle(
        () => void Promise.allSettled([import('../archive/select-articles.ts'), import('../archive/load-list.ts')]),
      );
      const seen = (link: Element) => {
        const href = hrefOf(link);
        if (href === null || known.has(href)) return;
        waiting.add(href);
        fetchNext();
      };
      const stop = watchInSight(list, links, seen, (link) => waiting.delete(hrefOf(link) ?? ''));
      return () => {
        stop();
        waiting.clear();
      };
    },
  };
}

/** Where a link leads on this site, without its fragment; null where it leads elsewhere, or to where the reader is. */
function hrefOf(link: Element | null): string | null {
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return null;
  const isHere = link.pathname === location.pathname && link.search === location.search;
  return isHere ? null : link.origin + link.pathname + link.search;
}
