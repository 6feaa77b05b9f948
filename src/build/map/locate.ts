import type { MapView } from '#news/archive.ts';

import { drawWorld, type World } from './draw-world.ts';
import { areaOf, joinBoxes, type Box } from './frame-country.ts';
import { degrees, worldWidth } from './world-projection.ts';

/** Only the surest countries choose the view: the seventh of a story never moves its map. */
const weighed = 6;

/** The closest view: enough to see Singapore with Malaysia and Sumatra about it. */
const leastWidth = degrees(10);

/** What twice the width costs, in countries. Higher keeps views close; lower shows distant countries together. */
const costOfDoubling = 0.42;

let drawn: World | null = null;

/**
 * Chooses the part of the world map for a story about these countries, the surest first: three high by four wide, and
 * wider where it reaches around the world. It weighs every choice of the first six: what it shows of them, less what a
 * wider view costs. So a story about Russia, Iran, Syria and the United States gets the Middle East with the south of
 * Russia, and one about the United States and Japan gets both. Codes the map does not know are passed over; null where none is left.
 */
export function locate(codes: readonly string[]): MapView | null {
  const frames = framesOf(codes).slice(0, weighed);
  let best: MapView | null = null;
  let most = -Infinity;
  for (let choice = 1; choice < 2 ** frames.length; choice += 1) {
    const view = viewOf(frames.filter((_, at) => choice & (1 << at)));
    const shown = frames.reduce((sum, frame, at) => sum + shareShown(frame, view) / (1 + at / 5), 0);
    const worth = shown - costOfDoubling * Math.log2(view[2] / leastWidth);
    if (worth > most) [best, most] = [view, worth];
  }
  return best;
}

/** The part of the world map that shows all of these countries; null where the map knows none of them. */
export function locateAll(codes: readonly string[]): MapView | null {
  const frames = framesOf(codes);
  return frames.length === 0 ? null : viewOf(frames);
}

function framesOf(codes: readonly string[]): readonly Box[] {
  const { frames } = (drawn ??= drawWorld());
  return codes.map((code) => frames.get(code)).filter((frame) => frame !== undefined);
}

function viewOf(frames: readonly Box[]): MapView {
  const [left, top, right, bottom] = joinBoxes(frames);
  const margin = 0.12 * Math.max(right - left, bottom - top);
  const [, , , worldHeight] = (drawn ??= drawWorld()).view;
  // Antarctica alone lies below the map's usual end.
  const lowest = Math.max(worldHeight, bottom);
  const width = Math.min(
    worldWidth,
    Math.ceil(Math.max(leastWidth, right - left + margin, ((bottom - top + margin) * 4) / 3)),
  );
  const height = Math.min(lowest, Math.ceil((width * 3) / 4));
  const x = Math.round((left + right - width) / 2);
  const y = Math.round((top + bottom - height) / 2);
  return [Math.max(0, Math.min(worldWidth - width, x)), Math.max(0, Math.min(lowest - height, y)), width, height];
}

/** How well a view shows a country, 0 to 1: a country seen in part counts for more than the part, for it is recognised. */
function shareShown(frame: Box, [x, y, width, height]: MapView): number {
  const seen: Box = [
    Math.max(frame[0], x),
    Math.max(frame[1], y),
    Math.min(frame[2], x + width),
    Math.min(frame[3], y + height),
  ];
  const whole = areaOf(frame);
  if (whole === 0) return frame[0] >= x && frame[0] <= x + width && frame[1] >= y && frame[1] <= y + height ? 1 : 0;
  return Math.sqrt(areaOf(seen) / whole);
}
