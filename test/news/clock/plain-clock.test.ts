import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarWords } from '#news/clock/calendar-words.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';
import { readPlainClock } from '#news/clock/plain-clock.ts';

const wordsOf = (at: 0 | 1) => Object.values(calendarWords).flatMap((row) => (row[at] ?? '').split(/[,|]/u));
const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

test('reads a plain clock as a line that has a blank behind it, which is taken apart', () => {
  const line = fc
    .tuple(
      fc.constantFrom(...wordsOf(1), 'Wednesdy', 'Blue'),
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom(...wordsOf(0), 'Janury'),
      fc.constantFrom(1404, 1447, 1599, 1987, 2022, 2025, 2026, 2027, 2201, 2569),
      fc.constantFrom('', ' | 18:36', ' | 00:00 WIB', ' | 24:00', ' | 18:36 GMT', ' | 18:36 ET'),
    )
    .map(([weekday, day, month, year, time]) => `${upper(weekday)}, ${day} ${upper(month)} ${year}${time}`);
  fc.assert(
    fc.property(line, (printed) => {
      expect(parsePrintedClock(printed, '2026-11-30')).toEqual(parsePrintedClock(`${printed} `, '2026-11-30'));
    }),
    { numRuns: 20_000 },
  );
});

test('reads the form that articles are asked for without taking it apart', () => {
  expect(readPlainClock('Wednesday, 19 January 2022 | 18:36 WIB', '2026-11-30')).toEqual({
    printed: 'Wednesday, 19 January 2022 | 18:36 WIB',
    date: '2022-01-19',
    time: '18:36',
    zone: { name: 'WIB', offsetMinutes: 420 },
  });
  expect(readPlainClock('Thursday, 19 January 2022 | 18:36 WIB', '2026-11-30')).toBeNull();
});
