/**
 * The first part of a query key that several modules use: `'list' satisfies QueryKind`. A type rather than constants, which
 * would add bytes to every first visit.
 */
export type QueryKind = 'article' | 'neighbours' | 'near' | 'revisions' | 'list' | 'page';
