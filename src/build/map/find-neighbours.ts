import { readAtlas } from './read-atlas.ts';

/**
 * ISO 3166-1 codes of the countries that share a land border with each: an arc of the atlas. An island has none. Codes are
 * sorted.
 */
export function findNeighbours(): ReadonlyMap<string, readonly string[]> {
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
