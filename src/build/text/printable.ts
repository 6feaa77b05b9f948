/**
 * A text as a terminal may show it: characters that would move its cursor, change its colours or turn the direction of a line
 * are written as JSON writes them. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u{2028}\u{2029}]/gu, escaped);
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
