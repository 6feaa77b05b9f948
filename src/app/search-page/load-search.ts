/** Loads the search page: for its route, and for the field that leads there from every page. */
export const loadSearch = () => import('./search.tsx');
