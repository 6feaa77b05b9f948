import type { QueryClient } from '@tanstack/react-query';
import { type Location, matchRoutes, type NavigationType, type Params, type RouteObject } from 'react-router';
import { NewsError } from '../archive/errors.ts';
import type { PageModule } from '../pages/page-meta.ts';
import { loadLateParts } from '../ui/late-part.tsx';

/** A route: a path, and how the module of its page is loaded. */
export type PageRoute = RouteObject & { readonly id: string; readonly load: () => Promise<PageModule> };

/** What is shown: an entry of the history with its page. */
export interface View {
  /** Its path is below the base of the site. */
  readonly location: Location;
  /** How it was reached. */
  readonly action: NavigationType;
  readonly routeId: string;
  readonly params: Params;
  /** Null where it could not be loaded. */
  readonly page: PageModule | null;
  /** Why the page cannot be shown: its module or its loader failed. Undefined where it can. */
  readonly error: unknown;
  /** Whether the scroll position stays as it is. */
  readonly keepsScroll: boolean;
}

type Entry = Pick<View, 'location' | 'action' | 'keepsScroll'>;

/**
 * Opens the page of an entry: loads its module and, unless its data is in the cache (`isFilled`), runs its loader. Never
 * rejects: what fails is the view's error. A module that is missing is of another edition of the site. One of `routes` must
 * match every path.
 */
export async function openView(
  routes: PageRoute[],
  entry: Entry,
  client: QueryClient,
  isFilled = false,
): Promise<View> {
  const match = matchPage(routes, entry.location.pathname);
  if (match === undefined) throw new Error(`no route for ${entry.location.pathname}`);
  const { route, params } = match;
  let [page, error]: [PageModule | null, unknown] = [null, undefined];
  try {
    page = await route.load();
    if (!isFilled) await page.loader?.({ client, params, search: entry.location.search });
    await loadLateParts(client);
  } catch (reason) {
    error = page === null && navigator.onLine ? new NewsError('new-version', route.id, { cause: reason }) : reason;
  }
  return { ...entry, routeId: route.id, params, page, error };
}

/** The route of a path below the base, with the values of its placeholders. */
export function matchPage(routes: PageRoute[], pathname: string) {
  return matchRoutes(routes, pathname)?.at(-1);
}
