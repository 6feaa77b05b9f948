/** The colours of pictures.css (`.tone-0` …), as red, green and blue. */
const tones: readonly (readonly [number, number, number])[] = [
  [28, 28, 30], [92, 92, 92], [160, 160, 158], [222, 220, 214],
  [34, 46, 66], [92, 122, 156], [168, 190, 212],
  [56, 40, 28], [142, 106, 76], [212, 188, 154],
  [46, 62, 38], [128, 148, 100],
]; // prettier-ignore

/** Where nothing was decoded. */
export const unknownTone = 3;

/** The colour that is nearest to another. */
export function nearestTone([red = 0, green = red, blue = red]: ArrayLike<number> & Iterable<number>): number {
  const far = tones.map(([r, g, b]) => 2 * (r - red) ** 2 + 4 * (g - green) ** 2 + 3 * (b - blue) ** 2);
  return far.indexOf(Math.min(...far));
}
