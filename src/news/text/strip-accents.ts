/** A text without the marks that Unicode takes apart from their letters: `Côte` is `Cote`. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
