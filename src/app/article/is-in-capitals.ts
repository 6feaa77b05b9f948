/** Whether a headline is set in capitals only, as wires do: words of three letters and more, none with a small one. */
export function isInCapitals(headline: string): boolean {
  return /\p{Lu}{3}/u.test(headline) && !/\p{Ll}{2}/u.test(headline);
}
