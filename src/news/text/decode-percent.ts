/** A part of a URL with its percent escapes decoded; the text itself where they are malformed (`%E0%A4%A`). */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
