import { missingPlaces } from './atlas-codes.ts';
import { frameCountry, type Box } from './frame-country.ts';
import { projectArcs } from './project-arcs.ts';
import { readAtlas } from './read-atlas.ts';
import { boxesOf } from './shape-country.ts';
import { placeEast } from './world-projection.ts';

/** The box that stands for each country on the map, by ISO 3166-1 code, in whole units (`frameCountry`). */
export function frameCountries(): ReadonlyMap<string, Box> {
  const atlas = readAtlas();
  const arcs = projectArcs(atlas);
  return new Map([
    ...[...atlas.countries].map(([code, polygons]) => [code, frameCountry(code, boxesOf(polygons, arcs))] as const),
    ...[...missingPlaces].map(([code, points]) => {
      const boxes = points.map(placeEast).map(([x, y]): Box => [x, y, x, y]);
      return [code, frameCountry(code, boxes)] as const;
    }),
  ]);
}
