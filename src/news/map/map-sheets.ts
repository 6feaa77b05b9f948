/** A rectangle of the world map, in its units: left, top, width, height. */
export type MapView = readonly [x: number, y: number, width: number, height: number];

/** Where a country's name may stand on a map: the middle of its frame, and how wide the frame is, in units of the world map. */
export type MapLabel = readonly [code: string, x: number, y: number, width: number];

/** Units of the world map per degree of longitude. A unit is 7 km at the equator, less than the error of the source map. */
export const unitsPerDegree = 16;

/**
 * Sections of the world map, the closest first. A page loads only the sheet that contains its map view, a few kB. They
 * overlap, so that each country is on a sheet together with its neighbours.
 */
export const mapSheets = {
  // 169 W to 120 W, 35 S to 26 N
  polynesia: [0, 1133, 784, 1008],
  // 105 W to 46 W, 3 N to 35 N
  caribbean: [1024, 976, 944, 534],
  // 21 E to 68 E, 9 N to 50 N
  'middle-east': [3040, 684, 752, 728],
  // 53 E to 112 E, 10 S to 48 N
  'south-asia': [3552, 726, 944, 995],
  // 95 E to 156 E, 14 N to 57 N
  'east-asia': [4224, 533, 976, 798],
  // 79 E to 150 E, 23 S to 36 N
  'southeast-asia': [3968, 958, 1136, 976],
  // 40 E to 100 E, 36 S to 14 N
  'indian-ocean': [3344, 1331, 960, 828],
  // 0 E to 66 E, 40 S to 20 N
  'southern-africa': [2704, 1233, 1056, 1000],
  // 25 W to 45 E, 30 N to 72 N
  europe: [2304, 209, 1120, 856],
  // 28 W to 55 E, 10 S to 44 N
  'northern-africa': [2256, 806, 1328, 915],
  // 8 E to 80 E, 34 N to 76 N
  'eastern-europe': [2832, 132, 1152, 862],
  // 66 E to 142 E, 10 N to 59 N
  'inner-asia': [3760, 489, 1216, 907],
  // 15 E to 82 E, 6 N to 58 N
  'near-east': [2944, 511, 1072, 950],
  // 110 W to 20 W, 56.5 S to 18 N
  'south-america': [944, 1266, 1440, 1307],
  // 140 W to 50 W, 2 N to 65 N
  'north-america': [464, 357, 1440, 1169],
  // 98 E to 169 W, 56 S to 30 N
  pacific: [4272, 1065, 1488, 1497],
  // 75 W to 36 E, 50 N to 84 N
  'north-atlantic': [1504, 0, 1776, 684],
  // 150 W to 40 W, 22 N to 84 N
  'far-north-america': [304, 0, 1760, 1200],
  // 42 E to 155 E, 13 S to 57 N: of the world region
  asia: [3370, 540, 1810, 1240],
  // 129 W to 23 W, 35 N to 57 S: of the world region
  'latin-america': [630, 970, 1700, 1610],
  // 28 W to 63 E, 38 S to 42 N
  africa: [2256, 845, 1456, 1351],
  // 15 W to 152 E, 12 N to 82 N
  eurasia: [2464, 30, 2672, 1334],
} as const satisfies Readonly<Record<string, MapView>>;

export type MapSheet = keyof typeof mapSheets | 'world';

/** The closest sheet that contains the whole view; `world`, the coarse map of everything, where none does. */
export function sheetOf([x, y, width, height]: MapView): MapSheet {
  for (const [name, [left, top, across, down]] of Object.entries(mapSheets)) {
    const inside = x >= left && y >= top && x + width <= left + across && y + height <= top + down;
    if (inside) return name as MapSheet;
  }
  return 'world';
}
