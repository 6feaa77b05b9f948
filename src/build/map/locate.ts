import type { MapLabel, MapView } from '#news/map/map-sheets.ts';
import { countriesOf } from '#news/regions/regions.ts';

import { areaOf, joinBoxes, overlap, sideOf, type Box } from './frame-country.ts';
import { countryFrames } from './country-table.ts';
import { degrees, worldHeight, worldWidth } from './world-projection.ts';

/** Only the first countries decide the view. */
const maxWeighed = 6;

/** The narrowest view: it shows Singapore with Malaysia and Sumatra. */
const minWidth = degrees(12);

/**
 * The cost of doubling the width, as a share of the story. A higher cost keeps views close; a lower one shows distant
 * countries together.
 */
const costOfDoubling = 0.1;

/**
 * Chooses the map view of a story about these countries, likeliest first: 4:3, and wider where it spans the world. Of every
 * subset of the first six it weighs the share of the countries shown against the cost of width. A story about Russia, Iran,
 * Syria and the United States gets the Middle East with southern Russia; one about the United States and Japan gets both.
 * Unknown codes are ignored; null where none is known.
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

/**
 * The view of each world region, mostly 3:2, where most of its countries are: some reach around the globe (the Pacific, France). Each lies
 * within a sheet of map-sheets.ts.
 */
const worldViews: ReadonlyMap<string, MapView> = new Map<string, MapView>([
  ['africa', [2256, 1040, 1456, 971]],
  ['asia', [3380, 560, 1790, 1193]],
  ['australia-pacific', [4400, 1420, 1360, 990]],
  ['europe', [2304, 260, 1120, 747]],
  ['latin-america-caribbean', [640, 975, 1680, 1590]],
  ['middle-east', [2965, 810, 1020, 640]],
  ['us-canada', [470, 357, 1430, 953]],
]);

/** The view of a country or of a world region; null where the map has none. */
export function locateRegion(code: string): MapView | null {
  return worldViews.get(code) ?? locateAll([code]);
}

/** Where the names of a world region's countries may stand on its map; none for a country. */
export function labelsOf(code: string): readonly MapLabel[] {
  const view = worldViews.get(code);
  if (view === undefined) return [];
  const [left, top, width, height] = view;
  return countriesOf(code).flatMap((country) => {
    const frame = countryFrames.get(country.code);
    if (frame === undefined) return [];
    const [x, y] = [Math.round((frame[0] + frame[2]) / 2), Math.round((frame[1] + frame[3]) / 2)];
    const isOn = x > left && x < left + width && y > top && y < top + height;
    return isOn ? [[country.code, x, y, frame[2] - frame[0]] as const] : [];
  });
}

/** The view of all of these countries; null where the map has none of them. */
export function locateAll(codes: readonly string[]): MapView | null {
  const chosen = framesOf(codes);
  return chosen.length === 0 ? null : viewAmongOthers(chosen);
}

function framesOf(codes: readonly string[]): readonly Box[] {
  return codes.map((code) => countryFrames.get(code)).filter((frame) => frame !== undefined);
}

/**
 * The view of these boxes, widened until two other countries are on it: islands in an empty sea show nobody where they are.
 */
function viewAmongOthers(chosen: readonly Box[]): MapView {
  let view = viewOf(chosen);
  for (let width = minWidth; width < degrees(50) && countOn(view) < chosen.length + 2; width *= 1.25) {
    view = viewOf(chosen, width);
  }
  return view;
}

function viewOf(chosen: readonly Box[], width = minWidth): MapView {
  const box = joinBoxes(chosen);
  // A country that fills its map shows its shape but not where it is.
  const margin = Math.max(degrees(5), 0.12 * sideOf(box));
  return viewAround(box, Math.max(width, box[2] - box[0] + margin, ((box[3] - box[1] + margin) * 4) / 3));
}

function viewAround([left, top, right, bottom]: Box, wish: number): MapView {
  // Only Antarctica lies below the usual end of the map.
  const lowest = Math.max(worldHeight, bottom);
  const width = Math.min(worldWidth, Math.ceil(wish));
  const height = Math.min(lowest, Math.ceil((width * 3) / 4));
  const x = Math.round((left + right - width) / 2);
  const y = Math.round((top + bottom - height) / 2);
  return [Math.max(0, Math.min(worldWidth - width, x)), Math.max(0, Math.min(lowest - height, y)), width, height];
}

/** The number of countries that reach inside the view's margin. */
function countOn([x, y, width, height]: MapView): number {
  const rim = width / 8;
  const view: Box = [x + rim, y + rim, x + width - rim, y + height - rim];
  return [...countryFrames.values()].filter((frame) => overlap(frame, view)).length;
}

/** How well a view shows a country, 0 to 1. Of a country as large as Saudi Arabia, a good part is recognised. */
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
