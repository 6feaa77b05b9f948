import type { QueryClient } from '@tanstack/react-query';
import type { PageRoute } from '../navigation/open-view.ts';
import { createPrefetcher, type Prefetcher } from '../prefetch/create-prefetcher.ts';
import { runWithModule } from '../ui/run-with-module.ts';

/** Creates the prefetcher of a visit. The first article it fetches is also rendered once to prewarm the code. */
export function openPrefetcher(routes: PageRoute[], client: QueryClient): Prefetcher {
  return createPrefetcher(routes, client, (article) =>
    runWithModule(
      () => import('./prewarm-article.tsx'),
      (module) => void module.prewarmArticle(article, routes, client),
    ),
  );
}
