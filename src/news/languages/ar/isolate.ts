/**
 * A placeholder between directional isolates (U+2068, U+2069), for text of unknown direction and for numeric dates: its
 * direction then does not affect the sentence around it (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(name: string): string {
  return `\u2068{${name}}\u2069`;
}
