import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClockReading } from '#news/clock/parse-printed-clock.ts';
import { isoDate, weekdayOfDate } from '#news/clock/calendar-date.ts';
import { calendarWords } from '#news/clock/calendar-words.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';

const today = '2026-11-22';
const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2026-11-22'), noInvalidDate: true });
const read = (line: string, options = {}) => parsePrintedClock(line, today, options);
const kindsOf = (reading: ClockReading | null) => reading?.oddities.map(({ kind }) => kind) ?? null;

/** How `Intl` writes days in a language, with the weekday and without it. */
function formatsOf(language: string): Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).flatMap((month) =>
    [{ weekday: month }, {}].map(
      (weekday) =>
        new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          ...weekday, day: 'numeric', month, year: 'numeric', timeZone: 'UTC',
        }), // prettier-ignore
    ),
  );
}

test.each(['en', 'id'])('reads every day of two centuries as Intl writes it in %s', (language) => {
  for (const format of formatsOf(language)) {
    fc.assert(
      fc.property(day, (date) => {
        expect(read(`${format.format(date)} | 18:36 WIB`)).toMatchObject({
          clock: { date: date.toISOString().slice(0, 10), time: '18:36', zone: { offsetMinutes: 420 } },
          oddities: [],
        });
      }),
    );
  }
});

// Hungarian shortens Friday to "P", which could be anything.
test.each([...Object.keys(calendarWords), 'zh', 'ja', 'ko'])('reads a day of each month in %s', (language) => {
  for (const format of formatsOf(language).filter(
    (one) => language !== 'hu' || one.resolvedOptions().month === 'long',
  )) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2025, month, 13 + month));
      // Cantons and tables that write the short month in figures say no order.
      const line = format.format(date);
      const reading = read(line);
      expect(reading, line).not.toBeNull();
      if (/\p{L}/u.test(line))
        expect([line, reading?.clock.date], line).toEqual([line, date.toISOString().slice(0, 10)]);
      expect(kindsOf(reading), line).toEqual([]);
    }
  }
});

test.each([
  ['th', 'buddhist'],
  ['fa', 'persian'],
  ['ar', 'islamic-umalqura'],
  ['id', 'islamic-umalqura'],
])('gives the Gregorian day of a line in %s that has the %s calendar', (language, calendar) => {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.date({ min: new Date('1940-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }), (date) => {
      const line = format.format(date);
      expect([line, read(line)?.clock.date]).toEqual([line, date.toISOString().slice(0, 10)]);
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
  const kindsAt = (line: string) => kindsOf(parsePrintedClock(line, '2021-12-31'));
  expect(kindsAt('Saturday, 1 January 2022 | 00:10 WIB')).toEqual([]);
  expect(kindsAt('Sunday, 2 January 2022 | 00:10 WIB')).toEqual(['clock-date-future']);
});

test('reports oddities as sentences, with the span of their words', () => {
  const line = 'Tuesday, 19 January 2022 | 18:36 CET';
  expect(read(line)?.oddities.map(({ text, span }) => [line.slice(...span), text])).toEqual([
    ['Tuesday', 'The clock says Tuesday, but 2022-01-19 was a Wednesday.'],
    ['CET', 'The zone "CET" is not one that is known here, so the time stands as printed.'],
  ]);
});

describe('the day of 05/01/2026', () => {
  test.each([
    ['a weekday that fits one reading', 'Senin, 05/01/2026 09:15 WIB', {}, '2026-01-05'],
    ['a weekday that fits the other', 'Friday, 05/01/2026', {}, '2026-05-01'],
    ['a first figure over 12', '21.10.2025 20:43', {}, '2025-10-21'],
    ['the other articles, day first', '05-01-2026', { dayOrder: 'day-first' }, '2026-01-05'],
    ['the other articles, month first', '10/21/2025 20:43', { dayOrder: 'month-first' }, '2025-10-21'],
    ['the same figure twice', '05/05/2026', {}, '2026-05-05'],
    ['a year before it', '2026/01/05', {}, '2026-01-05'],
    ['a weekday that fits both, in a language that writes the day first', 'Rabu, 7/1/2026', {}, '2026-01-07'],
  ])('is settled by %s', (_what, line, options, date) => {
    expect(read(line, options)).toMatchObject({ clock: { date }, oddities: [] });
  });

  test.each([
    ['nothing', '05/01/2026', {}, 'clock-order-unknown'],
    ['only a second figure over 12, which can be a slip', '10/21/2025', {}, 'clock-order-unknown'],
    ['a weekday that fits neither', 'Sunday, 05/01/2026', {}, 'clock-order-unknown'],
    ['an English weekday that fits both', 'Wednesday, 7/1/2026', {}, 'clock-order-unknown'],
    ['two figures that are no month', '31/31/2026', {}, 'clock-date-impossible'],
    ['a year of two figures', '05/01/26', {}, 'clock-year-missing'],
    ['a calendar that is not said', '1404/10/15', {}, 'clock-calendar-unknown'],
  ])('stays unknown, with a warning, by %s', (_what, line, options, kind) => {
    expect(read(line, options)?.clock.date).toBeNull();
    expect(kindsOf(read(line, options))).toContain(kind);
  });
});

test.each([
  ['Updated 9:15 AM, Mon January 5, 2026', '2026-01-05 09:15'],
  ['Veröffentlicht am 5. Januar 2026 um 09:15 Uhr', '2026-01-05 09:15'],
  ['Publicado el 5 de enero de 2026 a las 09:15', '2026-01-05 09:15'],
  ['Опубликовано: 5 января 2026 г. в 09:15', '2026-01-05 09:15'],
  ['نشر في: 5 يناير/كانون الثاني 2026 - 9:15 م', '2026-01-05 21:15'],
  ['الاثنين 16 رجب 1447 هـ الموافق 5 يناير 2026 م', '2026-01-05 null'],
  ['Senin, 16 Rajab 1447 H / 5 Januari 2026', '2026-01-05 null'],
  // Where the month began a day later: the weekday decides.
  ['الثلاثاء 16 رجب 1447 هـ', '2026-01-06 null'],
  ['দুপুর ৩:১৫, ৫ জানুয়ারি ২০২৬', '2026-01-05 15:15'],
  ['发布时间：2026-01-05 09:15 来源：新华网', '2026-01-05 09:15'],
  ['令和8年1月5日（月）下午3时15分', '2026-01-05 15:15'],
  ['2026. január 5., hétfő 9:15', '2026-01-05 09:15'],
  ['mar. 6 janvier 2026', '2026-01-06 null'],
  ['Mon Jan  5 09:15:00 UTC 2026', '2026-01-05 09:15:00'],
  ['Mon, 5 Jan 2026 09:15:00 +0700 (WIB)', '2026-01-05 09:15:00'],
  ['5/Jan/2026:09:15:00 +0700', '2026-01-05 09:15:00'],
  ['20260105T091500Z', '2026-01-05 09:15:00'],
  ['5 Jan 2026 0915 GMT', '2026-01-05 09:15'],
  ['9 AM, January 5, 2026', '2026-01-05 09:00'],
  ['20 July 2026 20:00, updated 20:24', '2026-07-20 20:00'],
  ['Jan. 5, 2026 Updated: Jan. 6, 2026 8:22 a.m.', '2026-01-05 null'],
  ['January 5, 2026 / 9:15 AM / CBS News', '2026-01-05 09:15'],
  ['Kompas.com - 13/01/2026, 09:15 WIB', '2026-01-13 09:15'],
])('reads %s', (line, clock) => {
  const reading = read(line);
  expect(`${reading?.clock.date} ${reading?.clock.time}`).toBe(clock);
  expect(kindsOf(reading)).toEqual([]);
});

test.each([
  ['B. Putri | Jumat, 2 Januari 2026 - 13:30 wib', 'B. Putri'],
  ['By B. Putri on 5 Jan 2026 at 09:10 WIB', 'B. Putri'],
  ['By Mary Major, Staff Writer, January 5, 2026', 'Mary Major'],
  ['Senin, 5 Januari 2026 | 14:38 WIB Oleh : B. Putri', 'B. Putri'],
  ['Penulis: Budi Putra | Editor: Ani Wijaya | Senin, 5 Januari 2026', 'Budi Putra'],
  ['January 5, 2026 9:15 AM by Mary Major 12 Comments', 'Mary Major'],
  ['Senin, 5 Januari 2026 11:52 | Budi Putra', 'Budi Putra'],
  ['Par Marie Dupont, le 5 janvier 2026 à 09h15', 'Marie Dupont'],
  ['Mary Major, Jurnalis - Senin 5 Januari 2026 14:38 WIB', 'Mary Major'],
  ['5 Gennaio 2026 di Mario Rossi', 'Mario Rossi'],
  ['홍길동 기자 2026.01.05 09:15', '홍길동'],
  ['Von Jana Müller | Montag, 5. Januar 2026, 09:15 Uhr', 'Jana Müller'],
  ['كتب: محمد علي الإثنين 05 يناير 2026 09:15 ص', 'محمد علي'],
  ['By: ABC News Bureau | Updated at : 05 Jan 2026 09:15 AM', null],
  ['CNN Indonesia | Senin, 05 Jan 2026 09:15 WIB', null],
  ['New York, January 5, 2026', null],
  ['January 5, 2026 by admin', null],
  ['Monday, 5 January 2026 | 1.229 Views', null],
])('tells who is named in %s', (line, name) => {
  const reading = read(line);
  expect(reading?.clock.date).not.toBeNull();
  expect(reading?.byline === null ? null : line.slice(...(reading?.byline ?? [0, 0]))).toBe(name);
});

test.each([
  'Sunday, 13 killed in bus crash', '11 September 2001 attackers named', 'May 1968 revisited: what Paris remembers',
  '2026-01 budget passes', '2026-01-05 budget passes', 'Monday', '9:30 club closes', 'March 5, 2026 Is a Day to Remember',
  'Since May 5, 2026 nothing has moved', '1 January – 5 January 2026', 'Dec 7, 1941: a date which will live in infamy',
  'April 1, 2026 - Fools and their money', '3 May 2026 Elections Postponed', 'Sept. 11, 2001 victims remembered',
  '10:15 Train to Jakarta Is Late Again', 'Photos of the Day: January 5, 2026', 'Persija 2-1 Persib', '24/7 News Is Not Enough',
  'Sunday 9:30 mass cancelled', 'Senin 5 Januari libur, ini jadwal bank', 'Sabtu, 13 orang tewas dalam kecelakaan',
  'Montag, 13 Tote bei Busunglück', 'Der 9. November 1989 in Berlin', '14 juillet 1789, la Bastille tombe',
  '11 de septiembre de 2001: lo que recordamos', 'Le 5 janvier 2026, tout change', '9月3日阅兵举行', '2026年世界杯开幕',
  'Council Opens the Old Bridge Again | Monday, 5 January 2026', 'Day 45 of strike, 5 January 2026', 'January 2026',
  'On Monday, 5 January 2026 at 14:38 WIB an earthquake struck the coast of Ternate.',
])('takes "%s" for a headline', (line) => {
  expect(read(line)).toBeNull();
}); // prettier-ignore

test('reads any line without an exception, and keeps it as printed', () => {
  const piece = fc.constantFrom(
    'Wednesday', 'Rabu', ',', ' ', '19', '2022', 'Januari', '|', '18:36', 'WIB', '+07:00', '-', 'T', '32', 'é', '\u00a0',
    '05/01/2026', '年', '月', '٣', 'رجب', '1447', '(', ')', 'by', 'R.', 'Sari', '\t', 'AM', 'วัน', '2569', '.', ':',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.oneof(fc.array(piece, { maxLength: 12 }), fc.array(fc.string({ unit: 'grapheme' }))), (pieces) => {
      const line = pieces.join('');
      const reading = read(line);
      if (reading === null) return;
      expect(reading.clock.printed).toBe(line.trim());
      for (const [start, end] of [
        ...reading.oddities.map(({ span }) => span),
        ...(reading.byline === null ? [] : [reading.byline]),
      ]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(line.length);
      }
    }),
    { numRuns: 3000 },
  );
});

describe('words beside a clock', () => {
  const isPlace = (words: string) => ['New Haven', 'Port au Prince'].includes(words);
  const author = (line: string) => {
    const reading = read(line, { isPlace });
    if (reading === null) return 'no clock';
    return reading.byline === null ? null : line.slice(...reading.byline);
  };

  test.each([
    ['New Haven | 2 March 2026', null],
    ['2 March 2026 | New Haven', null],
    ['Port au Prince | 2 March 2026', null],
    ['New Haven | 2 March 2026 | Rosa Lindt', 'Rosa Lindt'],
    ['Written by Rosa Lindt | New Haven | Updated: March 2, 2026 18:36', 'Rosa Lindt'],
    ['2 marca 2026, 18:36 | Autor: Jan Nowak', 'Jan Nowak'],
    ['Door Jan de Boer | 2 maart 2026, 18:36', 'Jan de Boer'],
    ['Quay24.com, New Haven, 2 March 2026, 18:36', null],
    ['2 марта 2026 г. | Просмотров: 345', null],
  ])('reads %s', (line, byline) => {
    expect(author(line)).toBe(byline);
    expect(read(line, { isPlace })?.clock.date).toBe('2026-03-02');
  });
});
