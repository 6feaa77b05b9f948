import type { RouteObject } from 'react-router';
import { matchRoutes } from 'react-router';

/**
 * Loads the page modules that an address needs and puts them into the route table, before anything is rendered:
 * hydration with a module still missing leaves the article in the document twice, without an error.
 */
export async function loadRoutes(routes: RouteObject[], pathname: string, basename: string): Promise<RouteObject[]> {
  const matches = matchRoutes(routes, pathname, basename) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
  return matches.map(({ route }) => route);
}
