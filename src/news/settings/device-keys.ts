/** All names in local and session storage; the page about the site erases all of them. index.html has the first two. */
export const displayKey = 'dateline-display';
export const languageKey = 'dateline-language';
export const shortcutsKey = 'dateline:shortcuts';
/** Session storage: the scroll positions of the history entries, as JSON. */
export const scrollPlacesKey = 'dateline-scroll';

/**
 * The name of a key of the site below `base` (with both slashes). Sites on one host share its storage: one below a path has
 * the path in its keys, so that none reads or erases those of another.
 */
export const keyBelow = (base: string, name: string): string => (base === '/' ? name : `${name}:${base}`);
