import type { Span } from '#news/text/span.ts';
import type { StatedField } from './stated-fields.ts';
import { isPictureName } from '../text/picture-name.ts';
import { pictureOf } from './stated-picture.ts';

/** The field of a picture in front matter. Under the names of themes (`photo`) only what looks like one is taken for it. */
export function pictureField(key: string, value: unknown, span: Span): readonly StatedField[] {
  const picture = pictureOf(value, span[0]);
  if (picture === null || (!/^pictures?$/iu.test(key) && !isPictureName(picture.file))) return [];
  return [{ role: 'picture', key, span, text: picture.file, picture }];
}
