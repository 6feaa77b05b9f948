import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pictureWidths, type Picture } from '#news/article/picture.ts';
import { filePath } from '../seeds/file-path.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { NoFileError, readRegularFile } from '../text/read-regular-file.ts';
import { readEmbeddedWords, type EmbeddedWords } from './embedded-words.ts';
import { loadSharp } from './load-sharp.ts';
import { makePicture, recipe, type MadePicture } from './make-picture.ts';
import { largestFile, readFormat } from './picture-format.ts';
import { unknownTone } from './picture-tone.ts';

/** A picture that can be shown, with what its file says of itself. */
export interface OpenedPicture extends Pick<Picture, 'mark' | 'width' | 'height' | 'original' | 'tone'> {
  readonly words: EmbeddedWords;
}

/** Kinds that no browser shows. */
const notForBrowsers = ['tiff'];

/**
 * Opens a picture below a folder. Its files are made in `store`, a folder that keeps them by their content, where they are not there
 * yet; with null, and where sharp cannot be loaded, the picture is shown as it is. A text says why it cannot be shown:
 * "which is no picture". One picture is in memory at a time.
 */
export async function openPicture(folder: string, file: string, store: string | null): Promise<OpenedPicture | string> {
  const bytes = readFile(folder, file);
  if (typeof bytes === 'string') return bytes;
  const format = readFormat(bytes);
  if (typeof format === 'string') return format;
  const { kind, width, height } = format;
  const sharp = store === null ? null : await loadSharp();
  const words = kind === 'svg' ? {} : readEmbeddedWords(bytes);
  if (sharp === null || store === null) {
    if (notForBrowsers.includes(kind))
      return `a picture that browsers do not show (${kind.toUpperCase()}) and that the package sharp, which is not there, would change`;
    return { mark: markOf(bytes), width, height, original: kind, tone: unknownTone, words };
  }
  const mark = markOf(bytes, JSON.stringify([recipe, sharp.versions]));
  const place = join(store, mark);
  try {
    return { mark, ...(findMade(place) ?? (await makePicture(sharp, bytes, place))), words };
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason !== null) throw error;
    return `which is damaged (${String(Object(error).message).split('\n')[0]?.trim() ?? ''})`;
  }
}

function readFile(folder: string, file: string): Buffer | string {
  const path = filePath(folder, file);
  try {
    const { size } = statSync(path);
    if (size > largestFile) return `a file of ${Math.round(size / 1e6)} MB`;
    return size === 0 ? 'an empty file' : readRegularFile(path);
  } catch (error) {
    if (error instanceof NoFileError) return error.message;
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    return reason;
  }
}

/** What the store holds of a picture; null where a file of it is missing. */
function findMade(place: string): MadePicture | null {
  try {
    const made = JSON.parse(readFileSync(join(place, 'facts.json'), 'utf8')) as MadePicture;
    const names = pictureWidths(made).flatMap((width) => [`${width}.avif`, `${width}.jpg`]);
    return names.every((name) => existsSync(join(place, name))) ? made : null;
  } catch {
    return null;
  }
}

const markOf = (bytes: Buffer, how = '') => createHash('sha256').update(how).update(bytes).digest('hex').slice(0, 16);
