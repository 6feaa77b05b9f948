import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureWidths, widestPicture } from '#news/article/picture.ts';
import type { SharpModule } from './load-sharp.ts';
import { mostPixels } from './picture-format.ts';
import { nearestTone } from './picture-tone.ts';

/** What is known of a picture that was made: the size of its widest file, and its colour. */
export interface MadePicture {
  readonly width: number;
  readonly height: number;
  readonly tone: number;
}

/** How files are made: a part of their names, so that a change of it makes them anew. */
export const recipe = {
  avif: { quality: 52, effort: 3 },
  jpg: { quality: 78, mozjpeg: true },
  highest: 8000,
} as const;

/** Seconds; a picture that takes longer is a trap. */
const longest = 120;

/**
 * Makes the files of a picture in each width, AVIF and JPEG, in a folder of their own (`<width>.avif`), which is there whole or not at
 * all. They are turned as the camera was held, in sRGB, on white, and without what the camera wrote about place and person.
 * Rejects where the picture is damaged.
 */
export async function makePicture(sharp: SharpModule, bytes: Buffer, folder: string): Promise<MadePicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: longest })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: widestPicture, height: recipe.highest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const whole = () => sharp(data, { raw: { width, height, channels } });
  const mean = await whole().resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  const draft = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  mkdirSync(draft, { recursive: true });
  try {
    for (const across of pictureWidths({ width })) {
      const image = () => (across === width ? whole() : whole().resize({ width: across }));
      // oxlint-disable-next-line no-await-in-loop -- one file at a time is held in memory
      writeFileSync(join(draft, `${across}.avif`), await image().avif(recipe.avif).toBuffer());
      // oxlint-disable-next-line no-await-in-loop
      writeFileSync(join(draft, `${across}.jpg`), await image().jpeg(recipe.jpg).toBuffer());
    }
    const made = { width, height, tone: nearestTone(mean) };
    writeFileSync(join(draft, 'facts.json'), JSON.stringify(made));
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return made;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
