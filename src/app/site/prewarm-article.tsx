import type { QueryClient } from '@tanstack/react-query';
import { Activity } from 'react';
import { createRoot } from 'react-dom/client';
import { type createBrowserRouter, Router as FixedRouter } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { App } from './app.tsx';

/** A navigator that ignores every navigation. */
const navigator = { createHref: () => '', go: () => undefined, push: () => undefined, replace: () => undefined };

/**
 * Renders an article outside the document, in slices of idle time, so that its code is compiled before the reader opens
 * the first one; docs/decisions/0017-prewarming.md has the measurements. No effect runs and nothing is fetched. The
 * open page is revalidated, to compile the router's own code. Resolves to the container that holds the rendered article.
 * An error while rendering is reported to the console and stays within this separate root.
 */
export async function prewarmArticle(
  article: Article,
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
): Promise<HTMLElement> {
  const { Story } = await import('../article/article.tsx');
  const container = document.createElement('div');
  createRoot(container).render(
    <App client={client}>
      <Activity mode="hidden">
        <FixedRouter location="/" navigator={navigator}>
          <Story article={article} />
        </FixedRouter>
      </Activity>
    </App>,
  );
  if (router.state.navigation.state === 'idle') await router.revalidate();
  return container;
}
