import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeSource } from '#build/seeds/decode-source.ts';
import { encodeSource } from '#build/seeds/encode-source.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { formatProblem } from '#build/text/problem.ts';
import { encodingTexts } from './encoding-texts.ts';

const decode = (bytes: Uint8Array, stated: string | null = null) => decodeSource(Buffer.from(bytes), 'a.txt', stated);

/** The bytes that are got back from a decoded and parsed file; null where it is none. */
function backFrom(bytes: Buffer): Buffer | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return null;
  const reading = parseSeed(decoded.value.text, 'a.txt', '2026-01-01');
  if (!reading.ok) return null;
  const { parsed } = reading.value;
  return encodeSource({
    ...parsed,
    origin: { encoding: decoded.value.encoding, decoded: parsed.origin?.decoded ?? [] },
  });
}

test.each(encodingTexts)(
  'reads %s without being told, says so, and gives the bytes back',
  (encoding, _language, text) => {
    const bytes = iconv.encode(text, encoding);
    const decoded = decode(bytes);
    if (!decoded.ok) throw new Error(decoded.faults.map(formatProblem).join('\n'));
    expect(decoded.value.text).toBe(text);
    expect(decoded.value.warning).toMatchObject({ kind: 'encoding-guessed' });
    expect(decoded.value.warning?.found).toContain(decoded.value.encoding);
    expect(backFrom(bytes)).toEqual(bytes);
  },
);

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
  'reads %s with a byte order mark, and guesses nothing',
  (encoding) => {
    const bytes = iconv.encode('\u{feff}The Bridge\r\n\r\nIt is open – again.\r\n', encoding, { addBOM: false });
    expect(decode(bytes)).toEqual({
      ok: true,
      value: { text: '\u{feff}The Bridge\r\n\r\nIt is open – again.\r\n', encoding, warning: null },
    });
    expect(backFrom(bytes)).toEqual(bytes);
  },
);

test('decodes any bytes without an exception, and encodes the text to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const back = backFrom(Buffer.concat([Buffer.from('The bridge\n\nIs '), bytes]));
      if (back !== null) expect(back).toEqual(Buffer.concat([Buffer.from('The bridge\n\nIs '), bytes]));
    }),
    { numRuns: 500 },
  );
});

test.each(['The bridge\n\0Is open.\0\n', 'The caf\u{e9}\n\0 is open \0 again.\n'])(
  'takes %j for no text in UTF-16',
  (text) => {
    const decoded = decode(Buffer.from(text, 'latin1'));
    expect(decoded.ok ? decoded.value.encoding : '').not.toMatch(/^utf-16/u);
  },
);

test.each(['utf-32le', 'utf-32be'])('reads %s without a byte order mark', (encoding) => {
  const bytes = iconv.encode('The Bridge\n\nIt is open again.\n', encoding, { addBOM: false });
  expect(decode(bytes)).toMatchObject({ ok: true, value: { encoding, text: 'The Bridge\n\nIt is open again.\n' } });
});

test('reads no text of the West as one whose words mix two scripts', () => {
  const text = 'Il caffè è già così buono perché la città è più bella. Però lì c’è ciò che può; papà andò giù.';
  expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ ok: true, value: { text } });
});

test('keeps a byte order mark as a character of the text', () => {
  expect(decode(Buffer.from('\u{feff}Undated'))).toMatchObject({
    ok: true,
    value: { text: '\u{feff}Undated', encoding: 'utf-8' },
  });
});

test('reads a text in UTF-8 with a byte of Windows-1252 as UTF-8, and says where the byte is', () => {
  const bytes = Buffer.concat([
    Buffer.from('Café é à\n\nThe mayor'),
    Buffer.of(0x92),
    Buffer.from('s bridge, près du café.\n'),
  ]);
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error('not read');
  expect(decoded.value.warning).toMatchObject({
    kind: 'encoding-mixed',
    line: 3,
    column: 10,
    found: 'a byte of another encoding, first 0x92',
  });
  const reading = parseSeed(decoded.value.text, 'a.txt', '2026-01-01');
  expect(reading.ok && reading.value.parsed.source).toBe('Café é à\n\nThe mayor’s bridge, près du café.\n');
  expect(backFrom(bytes)).toEqual(bytes);
});

test('reads a file whose last letter is cut off', () => {
  const bytes = Buffer.concat([Buffer.from('The Bridge\n\nIt opens beside the caf'), Buffer.of(0xc3)]);
  expect(decode(bytes)).toMatchObject({
    ok: true,
    value: { warning: { kind: 'encoding-mixed', line: 3, column: 24 } },
  });
  expect(backFrom(bytes)).toEqual(bytes);
});

test('takes the encoding that the owner states, and refuses one that the bytes are not in', () => {
  const bytes = iconv.encode('Łódź otwiera most', 'iso-8859-2');
  expect(decode(bytes, 'iso-8859-2')).toMatchObject({ ok: true, value: { text: 'Łódź otwiera most', warning: null } });
  const wrong = decode(Buffer.of(0xff, 0xff, 0xff), 'shift_jis');
  expect(wrong.ok ? [] : wrong.faults.map(formatProblem)).toEqual([
    'a.txt:1:1: error: expected text in shift_jis, as is stated for it, found bytes that are none',
  ]);
});

test.each([
  ['a PDF document', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['a ZIP archive, a Word (.docx) or an OpenDocument (.odt) file', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0')],
  ['a PNG image', Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ['a JPEG image', Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
])('says that a file is %s, and how to go on', (what, bytes) => {
  const result = decode(bytes);
  expect(result.ok ? [] : result.faults.map(formatProblem)).toEqual([
    `a.txt:1:1: error: expected plain text (export it as plain text), found ${what}`,
  ]);
});

test('reads a text that begins with the letters of a file format', () => {
  expect(decode(Buffer.from('RIFFRAFF wins the race\n\nThe horse won.'))).toMatchObject({
    ok: true,
    value: { warning: null },
  });
});
