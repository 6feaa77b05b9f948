import { readAtlas } from './read-atlas.ts';

let found: ReadonlyMap<string, readonly string[]> | null = null;

/** ISO 3166-1 codes of the countries that share a land border with this one; none for an island or an unknown code. */
export function neighboursOf(code: string): readonly string[] {
  found ??= findNeighbours();
  return found.get(code) ?? [];
}

/** Two countries are neighbours if they share an arc of the atlas. */
function findNeighbours(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<number, Set<string>>();
  for (const [code, polygons] of readAtlas().countries) {
    for (const arc of polygons.flat(2)) {
      const at = arc < 0 ? ~arc : arc;
      owners.set(at, (owners.get(at) ?? new Set()).add(code));
    }
  }
  const neighbours = new Map<string, Set<string>>();
  for (const codes of owners.values()) {
    for (const code of codes) neighbours.set(code, new Set([...(neighbours.get(code) ?? []), ...codes]));
  }
  return new Map(
    [...neighbours].map(([code, all]) => [code, [...all].filter((other) => other !== code).toSorted()] as const),
  );
}
