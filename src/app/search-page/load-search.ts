/** Loads the module of the search page, for its route and for the search field of every page. */
export const loadSearch = () => import('./search.tsx');
