/**
 * The name of a file for a message or a table: as it is, or in quotation marks with escapes, as a JSON string, where it has
 * characters that would break a line or a column, are not seen, or stand for bytes that are not UTF-8 (`nameOfBytes`).
 */
export function quoteName(name: string): string {
  return /[\p{Cc}\p{Cs}\u{2028}\u{2029}\p{Bidi_Control}]/u.test(name)
    ? JSON.stringify(name).replaceAll(/[\u{7f}-\u{9f}\u{2028}\u{2029}\p{Bidi_Control}]/gu, escaped)
    : name;
}

/** The name that `quoteName` wrote; null where it is not whole. The names of articles never end in a quotation mark. */
export function unquoteName(text: string): string | null {
  if (!/^".*"$/u.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
