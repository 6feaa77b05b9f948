import { renderToString } from 'react-dom/server';
import { NavigationType } from 'react-router';
import type { StaticApp } from '#news/pages/static-app.ts';
import { App } from './app.tsx';
import { NewsError } from '../archive/errors.ts';
import { errorWords } from '../frame/page-error.tsx';
import { RootLayout } from '../frame/root-layout.tsx';
import { fixedNavigation } from '../navigation/navigation.ts';
import { openView } from '../navigation/open-view.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { setBase } from '../settings/base.ts';
import { setSite } from '../settings/site-info.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { createClient } from './create-client.ts';
import { createRoutes } from './routes.ts';

/** All pages share it: it holds the routes with their loaded modules, and no data of a page. */
const routes = createRoutes();

/** Documented at `StaticApp`, the type by which the build calls it. */
export const renderPage: StaticApp['renderPage'] = async (address, { base, site, tagNames }, read, seeds = []) => {
  setBase(base);
  setSite(site);
  setTagNames(tagNames);
  const client = createClient(read);
  for (const [key, value] of seeds) client.setQueryData(key, value);
  const { pathname, search } = new URL(address, 'http://dateline.invalid');
  const location = { pathname, search, hash: '', state: null, key: '' };
  const view = await openView(routes, { location, action: NavigationType.Pop, keepsScroll: true }, client);
  const { error, page, params, routeId } = view;
  const lacks =
    error instanceof NewsError && (error.kind === 'gone' || error.kind === 'unavailable') ? error.kind : null;
  if (page === null || (error !== undefined && lacks === null)) throw error;

  const render = () =>
    renderToString(
      <App client={client} navigation={fixedNavigation(view)}>
        <RootLayout />
      </App>,
    );
  if (lacks !== null) {
    const { title, text } = errorWords[lacks];
    const meta = { title: pageTitle(title), description: text, canonical: address };
    return { draw: render, status: lacks === 'gone' ? 410 : 200, route: lacks, meta, data: [] };
  }
  const data = client
    .getQueryCache()
    .findAll({ predicate: ({ meta, state }) => meta?.isInternal !== true && state.status === 'success' })
    .map(({ queryKey, state }) => [queryKey, state.data] as const);
  const meta = page.handle.meta({ client, params, search: '' });
  return { draw: render, status: 200, route: routeId, meta, data };
};
