import type { PageRoute } from '../navigation/open-view.ts';
import { loadSearch } from '../search-page/load-search.ts';

/**
 * The route table, a new one for each call. Addresses are built in news/addresses/urls.ts; a test resolves every
 * builder's address with this table.
 */
export function createRoutes(): PageRoute[] {
  const loadNames = () => import('../people/name-pages.tsx');
  const loadPeople = once(async () => (await loadNames()).people);
  const loadOrganisations = once(async () => (await loadNames()).organisations);
  const loadTags = once(() => import('../lists/tags.tsx'));
  return [
    { id: 'front', path: '/', load: once(() => import('../lists/front.tsx')) },
    { id: 'article', path: '/articles/:address', load: once(() => import('../article/article.tsx')) },
    { id: 'regions', path: '/regions', load: once(() => import('../lists/regions.tsx')) },
    { id: 'region', path: '/regions/:slug', load: once(() => import('../lists/region.tsx')) },
    { id: 'tags', path: '/tags', load: loadTags },
    { id: 'tags-page', path: '/tags/page/:page', load: loadTags },
    { id: 'tag', path: '/tags/:slug', load: once(() => import('../lists/tag.tsx')) },
    { id: 'people', path: '/people', load: loadPeople },
    { id: 'people-page', path: '/people/page/:page', load: loadPeople },
    { id: 'person', path: '/people/:slug', load: once(async () => (await loadNames()).person) },
    { id: 'organisations', path: '/organisations', load: loadOrganisations },
    { id: 'organisations-page', path: '/organisations/page/:page', load: loadOrganisations },
    { id: 'organisation', path: '/organisations/:slug', load: once(async () => (await loadNames()).organisation) },
    { id: 'dates', path: '/dates', load: once(() => import('../dates/dates.tsx')) },
    { id: 'date', path: '/dates/:month/:page?', load: once(() => import('../dates/date.tsx')) },
    { id: 'search', path: '/search', load: once(loadSearch) },
    { id: 'saved', path: '/saved', load: once(() => import('../saved/saved.tsx')) },
    { id: 'about', path: '/about', load: once(() => import('../about/about.tsx')) },
    { id: 'not-found', path: '*', load: once(() => import('../frame/not-found.tsx')) },
  ];
}

/**
 * Loads a module at most once, so that a page whose module was prefetched is shown in the task of the click. A failed
 * load is retried by the next call.
 */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return async () => {
    try {
      return await (loading ??= load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}
