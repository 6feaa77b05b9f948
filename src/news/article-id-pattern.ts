/**
 * The source of a regular expression for an article's id: ten digits of Crockford's base 32 (crockford.ts). Written out, so that
 * an article's page, which reads addresses, does not load what writes such digits.
 */
export const articleIdPattern = '[0-9a-hjkmnp-tv-z]{10}';
