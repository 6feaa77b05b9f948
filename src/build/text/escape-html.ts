/** Escapes a text for HTML or XML, between tags or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
