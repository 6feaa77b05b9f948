/**
 * A value that a reader, an editor or a source wrote, or a date in figures: set apart by U+2068 and U+2069, so that its
 * own direction neither bends the sentence nor is bent by it
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(name: string): string {
  return `\u2068{${name}}\u2069`;
}
