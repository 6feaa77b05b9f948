import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { StaticApp } from '#news/pages/static-app.ts';
import { App } from './app.tsx';
import { NewsError } from '../archive/errors.ts';
import { errorWords } from '../frame/page-error.tsx';
import { pageTitle, type PageHandle } from '../pages/page-meta.ts';
import { setBase } from '../settings/base.ts';
import { setSite } from '../settings/site-info.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { createClient } from './create-client.ts';
import { createRouteContext } from '../pages/route-context.ts';
import { createRoutes } from './routes.tsx';

type StaticHandler = ReturnType<typeof createStaticHandler>;
const handlers = new Map<string, StaticHandler>();

/** Documented at `StaticApp`, the type by which the build calls it. */
export const renderPage: StaticApp['renderPage'] = async (address, { base, site, tagNames }, read, seeds = []) => {
  setBase(base);
  setSite(site);
  setTagNames(tagNames);
  const client = createClient(read);
  for (const [key, value] of seeds) client.setQueryData(key, value);
  const handler = handlerOf(base);
  const url = new URL(base.replace(/\/$/u, '') + address, 'http://dateline.invalid');
  const context = await handler.query(new Request(url), { requestContext: createRouteContext(client) });
  if (context instanceof Response)
    throw new Error(`${address} answers with a redirect to ${context.headers.get('Location')}`);
  const error = Object.values(context.errors ?? {}).at(0);
  const lacks =
    error instanceof NewsError && (error.kind === 'gone' || error.kind === 'unavailable') ? error.kind : null;
  if (error !== undefined && lacks === null) throw error;

  const render = () =>
    renderToString(
      <App client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>,
    );
  const match = context.matches.at(-1);
  const handle = match?.route.handle as PageHandle | undefined;
  if (match === undefined || handle === undefined) throw new Error(`${address} has no page`);
  if (lacks !== null) {
    const { title, text } = errorWords[lacks];
    const meta = { title: pageTitle(title), description: text, canonical: address };
    return { draw: render, status: lacks === 'gone' ? 410 : 200, route: lacks, meta, data: [] };
  }
  const data = client
    .getQueryCache()
    .findAll({ predicate: ({ meta, state }) => meta?.isInternal !== true && state.status === 'success' })
    .map(({ queryKey, state }) => [queryKey, state.data] as const);
  const meta = handle.meta({ client, params: match.params, search: '' });
  return { draw: render, status: context.statusCode, route: match.route.id, meta, data };
};

/**
 * Returns the static handler of a base path. All pages share it: it holds the routes with their loaded modules, and no
 * data of a page.
 */
function handlerOf(base: string): StaticHandler {
  const existing = handlers.get(base);
  if (existing !== undefined) return existing;
  const handler = createStaticHandler(createRoutes(), { basename: base.replace(/(?!^)\/$/u, '') });
  handlers.set(base, handler);
  return handler;
}
