import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, weekdayOfDate } from '#news/clock/calendar-date.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';

const today = '2026-11-22';
const english = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const indonesian = new Intl.DateTimeFormat('id', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('id', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2026-11-22'), noInvalidDate: true });

test.each([english, indonesian, short])('reads every day of two centuries as Intl writes it', (format) => {
  fc.assert(
    fc.property(day, (date) => {
      const result = parsePrintedClock(`${format.format(date)} | 18:36 WIB`, today);
      expect(result).toMatchObject({
        ok: true,
        value: { clock: { date: date.toISOString().slice(0, 10), time: '18:36' }, oddities: [] },
      });
    }),
  );
});

test('computes the weekday of every date', () => {
  fc.assert(
    fc.property(day, (date) => {
      const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
      expect(weekdayOfDate(...parts)).toBe(date.getUTCDay());
      expect(isoDate(...parts)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

test('reports a date after the build, but not the day after it, which may have begun in the time zone of the clock', () => {
  const kindsOf = (line: string) => {
    const result = parsePrintedClock(line, '2021-12-31');
    return result.ok && result.value !== null ? result.value.oddities.map(({ kind }) => kind) : null;
  };
  expect(kindsOf('Saturday, 1 January 2022 | 00:10 WIB')).toEqual([]);
  expect(kindsOf('Sunday, 2 January 2022 | 00:10 WIB')).toEqual(['clock-date-future']);
});

test('reports oddities as sentences, with the span of their words', () => {
  const line = 'Tuesday, 19 January 2022 | 18:36 CET';
  const result = parsePrintedClock(line, today);
  const oddities = result.ok && result.value !== null ? result.value.oddities : [];
  expect(oddities.map(({ text, span }) => [line.slice(...span), text])).toEqual([
    ['Tuesday', 'The clock says Tuesday, but 2022-01-19 was a Wednesday.'],
    ['CET', 'The zone "CET" is not one that is known here, so the time stands as printed.'],
  ]);
});

test('reads any line without an exception, and keeps it as printed', () => {
  const piece = fc.constantFrom(
    'Wednesday',
    'Rabu',
    ',',
    ' ',
    '19',
    '2022',
    'Januari',
    '|',
    '18:36',
    'WIB',
    '+07:00',
    '-',
    'T',
    '32',
    'é',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const result = parsePrintedClock(pieces.join(''), today);
      if (result.ok && result.value !== null) expect(result.value.clock.printed).toBe(pieces.join('').trim());
    }),
    { numRuns: 2000 },
  );
});
