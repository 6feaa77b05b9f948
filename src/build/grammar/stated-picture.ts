import type { Span } from '#news/text/span.ts';
import { isPictureName } from '../text/picture-name.ts';
import { isWebAddress } from '../text/web-address.ts';

/** A picture that a text, its front matter or its sidecar names. */
export interface StatedPicture {
  /** Its file as it is written: relative to the folder of the text, or with a slash at its beginning to that of the archive. */
  readonly file: string;
  /** Null where nothing is said; empty where it is said that there is nothing to say. */
  readonly alt: string | null;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly focus?: readonly [x: number, y: number];
  /** Offset in the text of where it is named. */
  readonly from: number;
  /** Offset in the article's source where it stands; null where it has no place in the text. */
  readonly at: number | null;
}

export const pictureForm = 'the name of a file, or names with values: file, alt, caption, credit, licence, focus';
export const focusForm = 'two numbers of percent, from the left and from the top, such as 50 30';

/** The names that themes of Jekyll, Hugo, Eleventy and Ghost have for the parts of a picture. */
const parts: Readonly<Record<string, 'file' | 'alt' | 'caption' | 'credit' | 'licence' | 'focus'>> = {
  file: 'file', path: 'file', src: 'file', image: 'file', feature: 'file', url: 'file', alt: 'alt', caption: 'caption', title: 'caption',
  credit: 'credit', licence: 'licence', license: 'licence', focus: 'focus',
}; // prettier-ignore

/** `50 30`, `50% 30%`, `[50, 30]`; null for anything else. */
export function readFocus(text: string): readonly [number, number] | null {
  const [, x = '', y = ''] = /^\[?\s*(\d{1,3})%?[\s,]+(\d{1,3})%?\s*\]?$/u.exec(text.trim()) ?? [];
  return x === '' || Number(x) > 100 || Number(y) > 100 ? null : [Number(x), Number(y)];
}

/** On one line, and of a length that a page can show. */
export const pictureWords = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().slice(0, 2000);

/**
 * The picture that a value of front matter names: a text, or names with values; null where it names none. `from` is the offset of the
 * value. What is no focus is left out.
 */
function pictureOf(value: unknown, from: number): StatedPicture | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { file: value.trim(), alt: null, from, at: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const said: { file?: string; alt?: string; caption?: string; credit?: string; licence?: string; focus?: string } = {};
  for (const [name, part] of Object.entries(value)) {
    const known = parts[name.toLowerCase()];
    const text = Array.isArray(part)
      ? part.join(' ')
      : typeof part === 'string' || typeof part === 'number'
        ? String(part)
        : null;
    if (known !== undefined && text !== null && said[known] === undefined) said[known] = pictureWords(text);
  }
  const { file = '', alt = null, focus, ...words } = said;
  const read = focus === undefined ? null : readFocus(focus);
  return file === '' ? null : { file, alt, ...words, ...(read !== null && { focus: read }), from, at: null };
}

/** Why a name is none of a file in the archive's folder; null where it may be one. */
export function whyNoFile(file: string): string | null {
  if (isWebAddress(file) || /^(?:[a-z]+:)?\/\//iu.test(file))
    return 'an address of the web, of which nothing is fetched';
  return /^data:/iu.test(file) ? 'a picture within the text' : null;
}

/** A field of front matter that names a picture (`StatedField`). */
interface PictureField {
  readonly role: 'picture';
  readonly key: string;
  readonly span: Span;
  readonly text: string;
  readonly picture: StatedPicture;
}

/** The field of a picture in front matter. Under the names of themes (`photo`) only what looks like one is taken for it. */
export function pictureField(key: string, value: unknown, span: Span): readonly PictureField[] {
  const picture = pictureOf(value, span[0]);
  if (picture === null || (!/^pictures?$/iu.test(key) && !isPictureName(picture.file))) return [];
  return [{ role: 'picture', key, span, text: picture.file, picture }];
}
