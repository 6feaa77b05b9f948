/**
 * Whether a headline is in capitals, as agencies write some: it has three capitals in a row and nowhere two small letters in a
 * row.
 */
export function isInCapitals(headline: string): boolean {
  return /\p{Lu}{3}/u.test(headline) && !/\p{Ll}{2}/u.test(headline);
}
