import type { MapView } from '#news/map/map-sheets.ts';
import { countriesOf } from '#news/regions/regions.ts';

import { areaOf, joinBoxes, overlap, sideOf, type Box } from './frame-country.ts';
import { frameCountries } from './frame-countries.ts';
import { degrees, worldHeight, worldWidth } from './world-projection.ts';

/** Only the surest countries choose the view: the seventh of a story never moves its map. */
const maxWeighed = 6;

/** The closest view: enough to see Singapore with Malaysia and Sumatra about it. */
const minWidth = degrees(12);

/** What twice the width costs, as a share of the story. Higher keeps views close; lower shows distant countries together. */
const costOfDoubling = 0.1;

let frames: ReadonlyMap<string, Box> | null = null;

/**
 * Chooses the part of the world map for a story about these countries, the surest first: three high by four wide, and
 * wider where it reaches around the world. It weighs every choice of the first six: what share of them it shows, less
 * what a wider view costs. So a story about Russia, Iran, Syria and the United States gets the Middle East with the south
 * of Russia, and one about the United States and Japan gets both. Codes the map does not know are passed over; null
 * where none is left.
 */
export function locate(codes: readonly string[]): MapView | null {
  const weights = framesOf(codes)
    .slice(0, maxWeighed)
    .map((frame, at) => ({ frame, weight: 1 / (1 + at / 3) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let best: readonly Box[] | null = null;
  let bestWorth = -Infinity;
  for (let choice = 1; choice < 2 ** weights.length; choice += 1) {
    const chosen = weights.filter((_, at) => choice & (1 << at)).map(({ frame }) => frame);
    const view = viewOf(chosen);
    const shown = weights.reduce((sum, { frame, weight }) => sum + weight * shareShown(frame, view), 0);
    const worth = shown / total - costOfDoubling * Math.log2(view[2] / minWidth);
    if (worth > bestWorth) [best, bestWorth] = [chosen, worth];
  }
  return best === null ? null : viewAmongOthers(best);
}

/** The part of the map that shows a country, or all of a world region's; null where the map knows none of them. */
export function locateRegion(code: string): MapView | null {
  const members = countriesOf(code).map((country) => country.code);
  return locateAll(members.length > 0 ? members : [code]);
}

/** The part of the world map that shows all of these countries; null where the map knows none of them. */
export function locateAll(codes: readonly string[]): MapView | null {
  const chosen = framesOf(codes);
  return chosen.length === 0 ? null : viewAmongOthers(chosen);
}

function framesOf(codes: readonly string[]): readonly Box[] {
  const known = (frames ??= frameCountries());
  return codes.map((code) => known.get(code)).filter((frame) => frame !== undefined);
}

/** The view of these frames, widened until two other countries are on it: islands in an empty sea tell nobody where. */
function viewAmongOthers(chosen: readonly Box[]): MapView {
  let view = viewOf(chosen);
  for (let width = minWidth; width < degrees(50) && countOn(view) < chosen.length + 2; width *= 1.25) {
    view = viewOf(chosen, width);
  }
  return view;
}

function viewOf(chosen: readonly Box[], width = minWidth): MapView {
  const box = joinBoxes(chosen);
  // A country that fills its map shows its shape, not its place.
  const margin = Math.max(degrees(5), 0.12 * sideOf(box));
  return viewAround(box, Math.max(width, box[2] - box[0] + margin, ((box[3] - box[1] + margin) * 4) / 3));
}

function viewAround([left, top, right, bottom]: Box, wish: number): MapView {
  // Antarctica alone lies below the map's usual end.
  const lowest = Math.max(worldHeight, bottom);
  const width = Math.min(worldWidth, Math.ceil(wish));
  const height = Math.min(lowest, Math.ceil((width * 3) / 4));
  const x = Math.round((left + right - width) / 2);
  const y = Math.round((top + bottom - height) / 2);
  return [Math.max(0, Math.min(worldWidth - width, x)), Math.max(0, Math.min(lowest - height, y)), width, height];
}

/** How many countries stand clear of the view's rim. */
function countOn([x, y, width, height]: MapView): number {
  const rim = width / 8;
  const view: Box = [x + rim, y + rim, x + width - rim, y + height - rim];
  return [...(frames ??= frameCountries()).values()].filter((frame) => overlap(frame, view)).length;
}

/** How well a view shows a country, 0 to 1. Of a country as large as Saudi Arabia or larger, a good part is enough: it is recognised. */
function shareShown(frame: Box, [x, y, width, height]: MapView): number {
  const seen: Box = [
    Math.max(frame[0], x),
    Math.max(frame[1], y),
    Math.min(frame[2], x + width),
    Math.min(frame[3], y + height),
  ];
  const whole = areaOf(frame);
  if (whole === 0) return overlap(frame, [x, y, x + width, y + height]) ? 1 : 0;
  const share = areaOf(seen) / whole;
  return sideOf(frame) > degrees(25) ? Math.min(1, 2 * Math.sqrt(share)) : share;
}
