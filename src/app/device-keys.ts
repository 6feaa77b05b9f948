/**
 * Names of what the local storage keeps; all begin with `dateline`, by which /about erases them. index.html, which shows
 * a page as it was set before anything is painted, has the first two as well.
 */
export const displayKey = 'dateline-display';
export const languageKey = 'dateline-language';
export const shortcutsKey = 'dateline:shortcuts';
