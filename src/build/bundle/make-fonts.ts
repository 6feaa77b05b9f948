/**
 * `npm run fonts`: makes the app's fonts in src/app/fonts from Newsreader, a variable font. Run by hand when the font, the
 * styles or the characters change. Each font fixes the axes, which leaves a third of the bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf, faceLetters } from '../text/face-letters.ts';

const cuts = [
  { name: 'text', axes: { opsz: 17, wght: 400 } },
  { name: 'display', axes: { opsz: 44, wght: 600 } },
] as const;

const { resolve } = createRequire(import.meta.url);

for (const { name, axes } of cuts) {
  for (const [suffix, ranges] of Object.entries(faceLetters)) {
    const file = `@fontsource-variable/newsreader/files/newsreader-latin${suffix}-opsz-normal.woff2`;
    // oxlint-disable-next-line no-await-in-loop -- a script run by hand
    const cut = await subsetFont(await readFile(resolve(file)), charactersOf(ranges), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(new URL(`../../app/fonts/${name}${suffix}.woff2`, import.meta.url), cut);
  }
}
