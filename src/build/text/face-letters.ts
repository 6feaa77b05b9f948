/**
 * The characters of the font files, as ranges of hexadecimal code points: Western European Latin, and the other Latin
 * letters.
 */
export const faceLetters = {
  '': '20-7E,A0-FF,131,152-153,2BB-2BC,2C6,2DA,2DC,2010-2015,2018-201E,2020-2022,2026,202F,2030,2032-2033,2039-203A,2044,20AC,2122,2190-2193,21A9,2212,2215',
  '-ext': '100-130,132-151,154-2BA,2BD-2C5,2C7-2CC,2CE-2D7,2DD-2FF,1E00-1E9F,1EF2-1EFF,20A0-20AB,20AD-20C0',
} as const;

/** The characters of ranges such as `20-7E,131`. */
export function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}
