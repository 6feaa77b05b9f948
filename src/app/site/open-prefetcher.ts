import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { createPrefetcher, type Prefetcher } from '../prefetch/create-prefetcher.ts';
import { runWithModule } from '../ui/run-with-module.ts';

/** Opens the prefetcher of a visit, which prewarms the code of articles with the first one that it fetches. */
export function openPrefetcher(router: ReturnType<typeof createBrowserRouter>, client: QueryClient): Prefetcher {
  return createPrefetcher(router, client, (article) =>
    runWithModule(
      () => import('./prewarm-article.tsx'),
      (module) => void module.prewarmArticle(article, router, client),
    ),
  );
}
