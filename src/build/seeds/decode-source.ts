import { createRequire } from 'node:module';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import { bad, good } from '#news/text/result.ts';
import { positionAt } from '../text/position.ts';
import { decodeWith, encodingName } from '../text/encodings.ts';
import { findBinaryFormat } from './find-binary-format.ts';
import { decodeMixed, decodeUtf8 } from '../text/utf8-text.ts';

const require = createRequire(import.meta.url);

export interface DecodedSource {
  /** A byte order mark stays in it; bytes that are not UTF-8 in a text that is, are as `decodeMixed` says. */
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
  readonly warning: Problem | null;
}

/** Byte order marks, the longer ones first. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What the letters in UTF-8 have to weigh for each byte that is none, for the text to count as UTF-8. */
const wideForStray = 2;

/** The beginning of a long file is enough to find its encoding by. */
const sampleBytes = 65_536;

/**
 * Decodes a file's bytes: by `stated`, the encoding that its owner names; else by a byte order mark; else as UTF-8; else as
 * the encoding that a library finds and that gives the same bytes back, with a warning that names it. An error where no
 * encoding fits, and where the file is none of text.
 */
export function decodeSource(
  bytes: Buffer,
  file: string,
  stated: string | null = null,
): Result<DecodedSource, Problem> {
  const format = findBinaryFormat(bytes);
  if (format !== null) {
    const expected = 'plain text (export it as plain text)';
    return bad({ severity: 'error', kind: 'not-text', file, line: 1, column: 1, expected, found: format });
  }
  if (stated !== null && stated !== 'utf-8') {
    const text = decodeWith(bytes, stated);
    return text === null
      ? bad({
          severity: 'error',
          kind: 'encoding',
          file,
          line: 1,
          column: 1,
          expected: `text in ${stated}, as is stated for it`,
          found: 'bytes that are none',
        })
      : good({ text, encoding: stated, warning: null });
  }
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
  if (marked !== null) {
    const text = decodeWith(bytes, marked);
    if (text !== null) return good({ text, encoding: marked, warning: null });
  }
  const text = decodeUtf8(bytes);
  // A text without a mark in UTF-16 is valid UTF-8 if all its letters are ASCII: every other byte is nought.
  if (text !== null && !text.includes('\0')) return good({ text, encoding: 'utf-8', warning: null });
  const mixed = decodeMixed(bytes);
  const isUtf8 = mixed.stray > 0 && (mixed.isCutOff || mixed.wide >= mixed.stray * wideForStray);
  if (isUtf8 && !mixed.text.includes('\0')) {
    const found = `${mixed.stray === 1 ? 'a byte' : `${mixed.stray} bytes`} of another encoding, first 0x${hex(mixed.text.charCodeAt(mixed.firstStray) - 0xdc00)}`;
    return good({
      text: mixed.text,
      encoding: 'utf-8',
      warning: warn('encoding-mixed', mixed.text, file, mixed.firstStray, 'UTF-8 all through', found),
    });
  }
  const guessed = stated === null ? guessEncoding(bytes) : null;
  if (guessed !== null) {
    const at = guessed.text.search(/[^\0-\x7f]/u);
    const expected = `UTF-8 (if the text reads well, write "encoding: ${guessed.encoding}" into dateline.yaml or the sidecar)`;
    return good({
      ...guessed,
      warning: warn(
        'encoding-guessed',
        guessed.text,
        file,
        Math.max(0, at),
        expected,
        `bytes that read as ${guessed.encoding}`,
      ),
    });
  }
  // Nought is a byte of no text: parsing says so.
  return text === null ? bad(notUtf8(bytes, file)) : good({ text, encoding: 'utf-8', warning: null });
}

/** The likeliest encoding in which the bytes are a text, and give themselves back. */
function guessEncoding(bytes: Buffer): { readonly text: string; readonly encoding: string } | null {
  const sample = bytes.subarray(0, sampleBytes);
  const names = sample.includes(0) ? listWide(sample) : [...listLikely(sample), 'windows-1252'];
  const read = names.flatMap((encoding) => {
    const text = decodeWith(bytes, encoding);
    return text !== null && isText(text) ? [{ text, encoding }] : [];
  });
  // Letters of two scripts in one word are the accents of the right encoding.
  const likely = read.find(({ text }) => (text.match(mixedWord)?.length ?? 0) < 2) ?? read[0] ?? null;
  if (likely === null || likely.encoding.startsWith('utf-')) return likely;
  for (const [encoding, fits] of unknownHere) {
    const text = decodeWith(bytes, encoding);
    if (text !== null && isText(text) && fits(text, likely.encoding)) return { text, encoding };
  }
  return likely;
}

const mixedWord = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]/gu;

/** Encodings that the library does not know, or takes for one that nobody uses any more, and when a text is in them. */
const unknownHere: readonly (readonly [encoding: string, fits: (text: string, guessed: string) => boolean])[] = [
  ['windows-1258', isVietnamese],
  ['windows-1257', (_text, guessed) => guessed === 'iso-8859-4' || guessed === 'iso-8859-13'],
];

/**
 * UTF-16 without a mark. Where its letters are Latin, one byte in ten or more is nought, and all these are the same half of a
 * letter. Other scripts have them in spaces and line ends, and bytes beside them that no text in UTF-8 has.
 */
function listWide(sample: Buffer): readonly string[] {
  let [even, odd, evenBlanks, oddBlanks] = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
    if (at % 2 === 0 && isBlank(sample[at + 1])) evenBlanks += 1;
    if (at % 2 === 1 && isBlank(sample[at - 1])) oddBlanks += 1;
  }
  // UTF-32: three of four bytes are nought.
  const wide = [0, 3].find(
    (place) => sample.every((byte, at) => byte === 0 || at % 4 === place) && sample.length % 4 === 0,
  );
  if (wide !== undefined) return [wide === 0 ? 'utf-32le' : 'utf-32be'];
  if ((even === 0 || odd === 0) && even + odd >= sample.length / 10) return [odd > 0 ? 'utf-16le' : 'utf-16be'];
  const isOther = decodeUtf8(sample) === null || sample.some((byte) => byte > 0 && byte < 9);
  if (!isOther || evenBlanks > 0 === oddBlanks > 0) return [];
  return [oddBlanks > 0 ? 'utf-16le' : 'utf-16be'];
}

/** A line feed, a carriage return or a space. */
const isBlank = (byte: number | undefined) => byte === 0x0a || byte === 0x0d || byte === 0x20;

/** Encodings by their likelihood. The library and its models are loaded when they are needed: that takes a fifth of a second. */
function listLikely(sample: Buffer): readonly string[] {
  const detector = require('jschardet') as {
    detectAll: (bytes: Buffer) => readonly { readonly encoding: string | null; readonly confidence: number }[];
  };
  const names = detector.detectAll(sample).map(({ encoding }) => encodingName(encoding ?? ''));
  return [...new Set(names.filter((name) => name !== null && !name.startsWith('utf-')))] as string[];
}

/** Letters with two marks, as no other language has them; letters with one; and the letters that are none of these. */
const ofTwoMarks = /[\u{1ea0}-\u{1ef9}]/gu;
const vietnameseLetter = /[a-zđăâêôơư\u{1ea0}-\u{1ef9}àáãèéìíòóõùúýĩũ]/iu;

/** Whether a text decoded as Windows-1258, which the library does not know, is Vietnamese: its marks fit their letters. */
function isVietnamese(text: string): boolean {
  const whole = text.normalize('NFC');
  const letters = whole.match(/[\p{L}\p{M}]/gu) ?? [];
  const two = whole.match(ofTwoMarks)?.length ?? 0;
  return two >= 3 && two * 30 > letters.length && letters.every((letter) => vietnameseLetter.test(letter));
}

/** Whether a decoded text is one: letters, no control characters, no code points that are not assigned or private. */
function isText(text: string): boolean {
  return /\p{L}/u.test(text) && !/(?!\s)[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u{fffd}]/u.test(text.replace('\u001a', ''));
}

/** The error of bytes that are to be UTF-8 and are not, at the first byte that is not. */
export function notUtf8(bytes: Uint8Array, file: string): Problem {
  const { text, firstStray } = decodeMixed(bytes);
  const at = Math.max(0, firstStray);
  const found = `the byte 0x${hex(text.charCodeAt(at) - 0xdc00)}, which is not UTF-8 here`;
  const expected = 'text in UTF-8 (save the file with that encoding)';
  return { ...warn('encoding', text, file, at, expected, found), severity: 'error' };
}

function warn(kind: string, text: string, file: string, at: number, expected: string, found: string): Problem {
  return { severity: 'warning', kind, file, ...positionAt(text, at), expected, found };
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');
