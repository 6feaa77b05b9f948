import type { QueryClient } from '@tanstack/react-query';
import { Activity } from 'react';
import { createRoot } from 'react-dom/client';
import { type createBrowserRouter, Router as FixedRouter } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { App } from './app.tsx';

/** Leads nowhere. */
const navigator = { createHref: () => '', go: () => undefined, push: () => undefined, replace: () => undefined };

/**
 * Renders an article outside the document, in slices of idle time, so that the code for it is compiled before the reader opens
 * the first one; what that saves is in docs/decisions/0017-prewarming.md. No effect runs and nothing is fetched. The router
 * revalidates the page that is open, for its own code. Gives the element that holds what was rendered. What fails does so in a
 * root of its own: it is reported as an error, and the page stays as it is.
 */
export async function prewarmArticle(
  article: Article,
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
): Promise<HTMLElement> {
  const { Story } = await import('../article/article.tsx');
  const element = document.createElement('div');
  createRoot(element).render(
    <App client={client}>
      <Activity mode="hidden">
        <FixedRouter location="/" navigator={navigator}>
          <Story article={article} />
        </FixedRouter>
      </Activity>
    </App>,
  );
  if (router.state.navigation.state === 'idle') await router.revalidate();
  return element;
}
