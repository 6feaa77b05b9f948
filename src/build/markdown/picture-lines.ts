import type { Span } from '#news/text/span.ts';
import { pictureWords, type StatedPicture } from '../grammar/stated-picture.ts';

/** `![words](file "caption")`; in a link too, whose address is not kept. */
const picture =
  /!\[((?:[^[\]\\]|\\.){0,2000})\]\(\s*(?:<([^<>\n]{1,1000})>|((?:[^\s()<>\\]|\\.|\([^\s()]{0,500}\)){1,1000}))(?:\s+(?:"((?:[^"\\]|\\.){0,2000})"|'((?:[^'\\]|\\.){0,2000})'))?\s*\)/gu;

/** The pictures in parts of a text that are not shown (lines of their own), with where they stand in it. */
export function picturesIn(source: string, parts: readonly Span[]): readonly Omit<StatedPicture, 'from'>[] {
  return parts.flatMap(([start, end]) => {
    const text = source.slice(start, end);
    return text.includes('![')
      ? Array.from(text.matchAll(picture), (found) => pictureAt(found, start + found.index))
      : [];
  });
}

function pictureAt(
  [, words = '', pointed, bare = '', double, single]: RegExpExecArray,
  at: number,
): Omit<StatedPicture, 'from'> {
  const alt = pictureWords(plain(words));
  const caption = pictureWords(plain(double ?? single ?? ''));
  return { file: plain(pointed ?? bare), alt: alt === '' ? null : alt, ...(caption !== '' && { caption }), at };
}

const plain = (text: string) => text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
