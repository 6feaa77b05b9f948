/**
 * `npm run fonts`: cuts the faces of the app out of Newsreader, a variable font. Run by hand when the font, the cuts or the
 * letters change; the results stand in src/app/fonts. Each cut fixes the axes, which leaves a third of the bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const letters = {
  '': '20-7E,A0-FF,131,152-153,2BB-2BC,2C6,2DA,2DC,2010-2015,2018-201E,2020-2022,2026,202F,2030,2032-2033,2039-203A,2044,20AC,2122,2190-2193,21A9,2212,2215',
  '-ext': '100-130,132-151,154-2BA,2BD-2C5,2C7-2CC,2CE-2D7,2DD-2FF,1E00-1E9F,1EF2-1EFF,20A0-20AB,20AD-20C0',
} as const;

const cuts = [
  { name: 'text', style: 'normal', axes: { opsz: 17, wght: 400 } },
  { name: 'italic', style: 'italic', axes: { opsz: 17, wght: 400 } },
  { name: 'display', style: 'normal', axes: { opsz: 44, wght: 600 } },
] as const;

const { resolve } = createRequire(import.meta.url);

for (const { name, style, axes } of cuts) {
  for (const [suffix, ranges] of Object.entries(letters)) {
    const file = `@fontsource-variable/newsreader/files/newsreader-latin${suffix}-opsz-${style}.woff2`;
    // oxlint-disable-next-line no-await-in-loop -- a script run by hand
    const cut = await subsetFont(await readFile(resolve(file)), charactersOf(ranges), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(new URL(`../app/fonts/${name}${suffix}.woff2`, import.meta.url), cut);
  }
}

function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}
