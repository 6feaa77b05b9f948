import { type Params, useMatches } from 'react-router';

/**
 * The parameters of the page's address, for use in a page and below it. React Router's `useParams` reads a context that has a
 * new value at each step of a navigation, so that the page that is left would render once more when one begins.
 */
export function usePageParams(): Params {
  return useMatches().at(-1)?.params ?? {};
}
