import type { MapLabel, MapView } from '#news/map/map-sheets.ts';

/** A name on a map, in units of the map. */
export interface PlacedName {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Whether there is room for it on a phone too, where names are larger beside the map. */
  readonly isOnPhone: boolean;
}

/** Em of a letter of the interface face, the widest that readers have. */
const letterWidth = 0.66;

/** How much larger a letter is on a phone, measured in units of the map: there the map is as much narrower. */
const phoneScale = 1.45;

/**
 * Chooses which names stand on a map, the first of `labels` first: where two would touch, the later is left out. `size` is the
 * height of letters in units of the map.
 */
export function placeNames(
  labels: readonly MapLabel[],
  nameOf: (code: string) => string,
  size: number,
  view: MapView,
): readonly PlacedName[] {
  const onPhone = new Set(fit(labels, nameOf, size * phoneScale, view));
  return fit(labels, nameOf, size, view, onPhone).map((label) => {
    const [code, x] = label;
    return { code, name: nameOf(code), x, y: lineOf(label, size), isOnPhone: onPhone.has(label) };
  });
}

/** The middle of a name's line: that of the country, or below one that the name would hide. */
const lineOf = ([, , y, width]: MapLabel, size: number) => (width > 2 * size ? y : y + Math.round(size));

/** The labels that fit, those of `first` before all others. */
function fit(
  labels: readonly MapLabel[],
  nameOf: (code: string) => string,
  size: number,
  [left, top, width, height]: MapView,
  first: ReadonlySet<MapLabel> = new Set(),
): readonly MapLabel[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  return [...first, ...labels.filter((label) => !first.has(label))].filter((label) => {
    const [code, x] = label;
    const y = lineOf(label, size);
    const half = (nameOf(code).length * letterWidth * size) / 2;
    const box = [x - half, y - size / 2, x + half, y + size / 2] as const;
    const isInside = box[0] > left && box[1] > top && box[2] < left + width && box[3] < top + height;
    const isFree = taken.every((one) => box[2] < one[0] || box[0] > one[2] || box[3] < one[1] || box[1] > one[3]);
    if (isInside && isFree) taken.push(box);
    return isInside && isFree;
  });
}
