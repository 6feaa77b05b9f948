/** Decodes the percent escapes in a part of a URL. Never throws: returns the text unchanged where they are malformed (`%E0%A4%A`). */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
