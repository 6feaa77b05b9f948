import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { matchPage, type PageRoute } from '../navigation/open-view.ts';
import { watchInSight } from './watch-in-sight.ts';
import { addressWithin } from '../ui/link.tsx';
import { whenIdle } from '../ui/when-idle.ts';

/** Prefetches pages that the reader may open next: a page's module and, by its loader, its data. */
export interface Prefetcher {
  /** Handles a pointer or focus event of the document: prefetches the link below it. */
  readonly follow: (event: Event) => void;
  /**
   * Prefetches the links of stories that are visible in a list, stories before regions. Returns the function that stops
   * it.
   */
  readonly watch: (list: Element) => () => void;
}

/** Limits for the visible links of one page: pages to prefetch, and bytes of data loaded while it is open. */
const budget = { pages: 40, bytes: 150_000 };
const maxConcurrent = 3;
/** A story, and the first region that it is about. */
const linkSelectors = ['article :is(h2, h3) a', 'article .kicker li:first-child a'];
/** How long a link is pointed at before it is prefetched. A press does not wait. */
const hoverDelayMs = 50;

/**
 * Creates a prefetcher for the pages of `routes`. Failures are ignored: a click on the link repeats the request and
 * shows the error. `prewarm` is called once, in idle time, with the first article in the cache.
 */
export function createPrefetcher(
  routes: PageRoute[],
  client: QueryClient,
  prewarm: (article: Article) => void,
): Prefetcher {
  const requested = new Set<string>();
  const waiting = new Set<string>();
  let running = 0;
  let hoverTimer: ReturnType<typeof setTimeout> | undefined;
  let spent = { path: '', pages: 0, bytes: 0 };
  let isPrewarmed = false;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceResourceTiming && entry.name.includes('/data/'))
        spent.bytes += entry.encodedBodySize;
  }).observe({ type: 'resource' });

  const fetchPage = async (href: string): Promise<void> => {
    requested.add(href);
    const { pathname, search } = new URL(href);
    const match = matchPage(routes, addressWithin(pathname) ?? '');
    try {
      const page = await match?.route.load();
      await page?.loader?.({ client, params: match?.params ?? {}, search });
    } catch {
      requested.delete(href);
    }
  };

  const fetchNext = (): void => {
    if (spent.path !== location.pathname) spent = { path: location.pathname, pages: 0, bytes: 0 };
    if (spent.pages >= budget.pages || spent.bytes >= budget.bytes) waiting.clear();
    const [href] = waiting;
    if (href === undefined || running >= maxConcurrent) return;
    waiting.delete(href);
    spent.pages += 1;
    running += 1;
    const run = async () => {
      await fetchPage(href);
      running -= 1;
      fetchNext();
      const [article] = client
        .getQueriesData<Article>({ queryKey: ['article' satisfies QueryKind] })
        .map(([, data]) => data);
      if (isPrewarmed || article === undefined) return;
      isPrewarmed = true;
      whenIdle(() => prewarm(article));
    };
    whenIdle(() => void run());
    fetchNext();
  };

  return {
    follow: ({ type, target }) => {
      clearTimeout(hoverTimer);
      const href = target instanceof Element ? hrefOf(target.closest('a')) : null;
      if (href === null || requested.has(href)) return;
      hoverTimer = setTimeout(() => void fetchPage(href), type === 'pointerdown' ? 0 : hoverDelayMs);
    },
    watch: (list) => {
      // The code behind the list's next pages and filters.
      whenIdle(
        () => void Promise.allSettled([import('../archive/select-articles.ts'), import('../archive/load-list.ts')]),
      );
      const enqueue = (link: Element) => {
        const href = hrefOf(link);
        if (href === null || requested.has(href)) return;
        waiting.add(href);
        fetchNext();
      };
      const stop = watchInSight(list, linkSelectors, enqueue, (link) => waiting.delete(hrefOf(link) ?? ''));
      return () => {
        stop();
        waiting.clear();
      };
    },
  };
}

/** A link's absolute address without the fragment; null for another origin and for the current page. */
function hrefOf(link: Element | null): string | null {
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return null;
  const isHere = link.pathname === location.pathname && link.search === location.search;
  return isHere ? null : link.origin + link.pathname + link.search;
}
