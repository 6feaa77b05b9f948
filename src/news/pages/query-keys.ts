/**
 * The first part of a query's key, where more than one place names it: `'list' satisfies QueryKind`. A type and no constants,
 * which would be bytes of every first visit.
 */
export type QueryKind = 'article' | 'neighbours' | 'near' | 'list' | 'page';
