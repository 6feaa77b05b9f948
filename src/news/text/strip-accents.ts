/** Removes every combining mark of the text's canonical decomposition (NFD): `Côte` gives `Cote`; `Łódź` keeps its Ł. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
