import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDayOf, daysAfter } from '#news/clock/other-calendars.ts';

const partsOf = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;

test.each([
  ['persian', 'persian', '1800-01-01', '2123-01-01'],
  ['islamic', 'islamic-umalqura', '1938-01-01', '2077-01-01'],
] as const)('finds the Gregorian day of every day of the %s calendar as Intl does', (calendar, name, min, max) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  fc.assert(
    fc.property(fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }), (date) => {
      const parts = format.formatToParts(date);
      const [year = 0, month = 0, day = 0] = ['year', 'month', 'day'].map((type) =>
        parseInt(parts.find((one) => one.type === type)?.value ?? '', 10),
      );
      expect(civilDayOf(calendar, [year, month, day])).toEqual(partsOf(date));
    }),
    { numRuns: 1000 },
  );
});

test('has no Gregorian day for a day that the calendar does not have, or a year of which no rule is known', () => {
  expect(civilDayOf('persian', [1404, 12, 30])).toBeNull();
  expect(civilDayOf('persian', [1403, 12, 30])).toEqual([2025, 3, 20]);
  expect(civilDayOf('persian', [1404, 13, 1])).toBeNull();
  expect(civilDayOf('islamic', [1447, 7, 31])).toBeNull();
  expect(civilDayOf('islamic', [1300, 1, 1])).toBeNull();
  expect(civilDayOf('islamic', [1501, 1, 1])).toBeNull();
});

test('counts days over the ends of months and years', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: -40, max: 40 }),
      (date, days) => {
        expect(daysAfter([...partsOf(date)], days)).toEqual(partsOf(new Date(date.getTime() + days * 86_400_000)));
      },
    ),
  );
});
