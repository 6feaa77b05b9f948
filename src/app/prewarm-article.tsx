import type { QueryClient } from '@tanstack/react-query';
import { Activity } from 'react';
import { createRoot } from 'react-dom/client';
import { type createBrowserRouter, Router as FixedRouter } from 'react-router';
import type { Article } from '#news/article.ts';
import { App } from './app.tsx';

/** Leads nowhere. */
const navigator = { createHref: () => '', go: () => undefined, push: () => undefined, replace: () => undefined };

/**
 * Draws a story where nobody sees it, in slices of idle time: code that runs for the first time takes twice as long, and
 * the first story that a reader opens is not to wait for that. Nothing of it enters the document, no effect runs and
 * nothing is fetched; what was drawn is garbage then. The router goes through its steps to where the reader already is.
 */
export async function rehearse(
  article: Article,
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
): Promise<void> {
  const { Story } = await import('./pages/article.tsx');
  createRoot(document.createElement('div')).render(
    <App client={client}>
      <Activity mode="hidden">
        <FixedRouter location="/" navigator={navigator}>
          <Story article={article} />
        </FixedRouter>
      </Activity>
    </App>,
  );
  if (router.state.navigation.state === 'idle') await router.revalidate();
}
