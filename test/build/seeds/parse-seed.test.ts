import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '#news/text/span.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { decodeSource } from '#build/seeds/decode-source.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const parse = (source: string) => parseSeed(source, 'a.txt', readOptions.today);

/** The parts of a seed in the order of the text, and the text rebuilt from them and the white space between. */
function rebuild(source: string): { readonly text: string; readonly gaps: readonly string[] } | null {
  const result = parse(source);
  if (!result.ok) return null;
  const { clockSpan, headline, caption, paragraphs } = result.value.parsed;
  const spans = [clockSpan, headline, caption, ...paragraphs.map(({ span }) => span)].filter((span) => span !== null);
  const gaps = [...spans, null].map((span, at) => source.slice(spans[at - 1]?.[1] ?? 0, span?.[0] ?? source.length));
  const parts = spans.map((span: Span) => source.slice(...span));
  return { text: gaps.map((gap, at) => `${gap}${parts[at] ?? ''}`).join(''), gaps };
}

function expectWhole(source: string): void {
  const rebuilt = rebuild(source);
  if (rebuilt === null) return;
  expect(rebuilt.text).toBe(source);
  for (const gap of rebuilt.gaps) expect(gap).toMatch(/^\s*$/u);
}

const blank = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\r\r', '\n\u00a0\t\n\n', '\n', '\r\n', ' ');
const line = fc.oneof(
  fc.constantFrom(
    'Wednesday, 19 January 2022 | 18:36 WIB',
    'Undated',
    'MOSKOW, NNC - Word',
    'The bridge',
    'Jakarta - Menteri',
    'PARIS — A',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const seedLike = fc
  .tuple(fc.constantFrom('', '\u{feff}', '\n', ' '), fc.array(fc.tuple(line, blank), { maxLength: 8 }))
  .map(([start, blocks]) => start + blocks.flat().join(''));

test('assigns every character of a seed to exactly one part', () => {
  fc.assert(fc.property(seedLike, expectWhole), { numRuns: 5000 });
});

test('parses any text without an exception and without losing a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectWhole), { numRuns: 5000 });
});

test('decodes any bytes without an exception, and encodes the text to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const result = decodeSource(bytes, 'a.txt');
      if (result.ok) expect(new TextEncoder().encode(result.value)).toEqual(bytes);
      else expect(result.faults[0]).toMatchObject({ kind: 'encoding' });
    }),
    { numRuns: 2000 },
  );
});

test('keeps a byte order mark as a character of the text', () => {
  const result = decodeSource(Buffer.from('\u{feff}Undated'), 'a.txt');
  expect(result).toEqual({ ok: true, value: '\u{feff}Undated' });
});

test('reports the position of the first byte that is not UTF-8', () => {
  const before = fc.string({ unit: fc.constantFrom('a', 'é', '橋', '🌉', '\n', '\u{feff}'), maxLength: 40 });
  fc.assert(
    fc.property(before, (text) => {
      const result = decodeSource(Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x41])]), 'a.txt');
      const lines = text.replace(/^\u{feff}/u, '').split('\n');
      expect(result).toMatchObject({
        ok: false,
        faults: [{ line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }],
      });
    }),
  );
});

test('keeps the misprints of the reference article', async () => {
  const source = await readFile(join(import.meta.dirname, '../../../seeds/000_87b2ec0a2876b727.txt'), 'utf8');
  const result = parse(source);
  if (!result.ok) throw new Error('It was not read.');
  const { parsed, warnings } = result.value;
  const text = (span: Span | null | undefined) => span && source.slice(...span);
  expect(warnings).toEqual([]);
  expect(parsed.clock).toEqual({
    printed: 'Wednesday, 19 January 2022 | 18:36 WIB',
    date: '2022-01-19',
    time: '18:36',
    zone: { name: 'WIB', offsetMinutes: 420 },
  });
  expect(text(parsed.headline)).toBe('Putin Refuses Trump Request to Expel Iran and Syria');
  expect(text(parsed.caption)).toBe('Russian President Vladimir Putin');
  expect([text(parsed.dateline?.span), text(parsed.dateline?.place), text(parsed.dateline?.agency)]).toEqual([
    'MOSKOW, NNC - ',
    'MOSKOW',
    'NNC',
  ]);
  expect(parsed.paragraphs).toHaveLength(9);
  expect(source).toContain("adminitration's");
  expect(text(parsed.paragraphs[8]?.span)).toMatch(/Golan\.$/u);
});

test('finds the same parts with any line end, also in wrapped paragraphs', () => {
  const words = fc.array(fc.constantFrom('the', 'bridge', 'at', 'Jakarta', 'was', 'opened'), {
    minLength: 1,
    maxLength: 6,
  });
  const paragraph = fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((lines) => `${lines.map((row) => row.join(' ')).join('\n')}.`);
  const parts = (source: string) => {
    const result = parse(source);
    return result.ok ? result.value.parsed.paragraphs.map(({ span }) => source.slice(...span).split(/\s+/u)) : null;
  };
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\r\n', '\r'),
      (paragraphs, end) => {
        const source = ['A headline', ...paragraphs].join('\n\n');
        expect(parts(source.replaceAll('\n', end))).toEqual(parts(source));
        expect(parts(source)).not.toBeNull();
      },
    ),
  );
});
