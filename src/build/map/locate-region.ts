import type { MapView } from '#news/map/map-sheets.ts';
import { countriesOf } from '#news/regions/regions.ts';
import { locateAll } from './locate.ts';

/** The part of the map that shows a country, or all of a world region's; null where the map knows none of them. */
export function locateRegion(code: string): MapView | null {
  const members = countriesOf(code).map((country) => country.code);
  return locateAll(members.length > 0 ? members : [code]);
}
