/** Endings of a picture that has the name of its article, the first that is there counts. */
const endings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'svg'].flatMap((one) => [
  one,
  one.toUpperCase(),
]);

/** The picture beside an article that has its name (`ferry.jpg` of `ferry.txt`); null where there is none. */
export function pictureBeside(file: string, pictures: ReadonlySet<string>): string | null {
  if (pictures.size === 0) return null;
  const stem = file.replace(/\.[^./]*$/u, '');
  return endings.map((ending) => `${stem}.${ending}`).find((path) => pictures.has(path)) ?? null;
}
