import type { QueryClient } from '@tanstack/react-query';
import { Activity } from 'react';
import { createRoot } from 'react-dom/client';
import { NavigationType } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import { ViewPage } from '../navigation/navigation-context.tsx';
import { fixedNavigation } from '../navigation/navigation.ts';
import { openView, type PageRoute } from '../navigation/open-view.ts';
import { App } from './app.tsx';

/**
 * Renders an article's page outside the document, in slices of idle time, so that its code is compiled before the reader opens
 * the first one; docs/decisions/0017-navigation.md has the measurements. No effect runs and nothing is fetched: the article
 * is in the cache. Resolves to the container that holds the page. An error while rendering is reported to the console and
 * stays within this separate root.
 */
export async function prewarmArticle(article: Article, routes: PageRoute[], client: QueryClient): Promise<HTMLElement> {
  const location = { pathname: urls.article(article), search: '', hash: '', state: null, key: '' };
  const view = await openView(routes, { location, action: NavigationType.Push, keepsScroll: true }, client);
  const container = document.createElement('div');
  createRoot(container).render(
    <App client={client} navigation={fixedNavigation(view)}>
      <Activity mode="hidden">
        <ViewPage view={view} />
      </Activity>
    </App>,
  );
  return container;
}
