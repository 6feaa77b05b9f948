import { expect, test } from 'vitest';
import { calendarWords } from '#news/clock/calendar-words.ts';
import { plainName } from '#news/clock/plain-name.ts';
import { monthOf, weekdayOf, weekdaysOf } from '#news/clock/calendar-names.ts';

test.each(Object.keys(calendarWords))('knows the months and weekdays that Intl writes in %s', (language) => {
  for (const style of ['long', 'short'] as const) {
    const part = (options: Intl.DateTimeFormatOptions, type: string, date: Date) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        .find((one) => one.type === type)?.value ?? '';
    for (let at = 0; at < 12; at++) {
      const date = new Date(Date.UTC(2026, at, 15));
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const name = part(options, 'month', date);
        if (/\p{L}/u.test(name)) expect([name, monthOf(name)]).toEqual([name, at + 1]);
      }
    }
    for (let at = 0; at < 7; at++) {
      const name = part({ weekday: style }, 'weekday', new Date(Date.UTC(2026, 0, 4 + at)));
      if (name.length > 1) expect([name, weekdaysOf(plainName(name)).includes(at)]).toEqual([name, true]);
    }
  }
});

test('takes names without accents, in capitals, with points and apostrophes', () => {
  expect(
    ['MÄRZ', 'fevrier', 'Σεπτεμβρίου', 'ΙΑΝΟΥΑΡΙΟΥ', 'Sept.', 'ม.ค.', 'בינואר', 'كانون الثاني'].map(monthOf),
  ).toEqual([3, 2, 9, 1, 9, 1, 1, 1]);
  expect(["Jum'at", 'miercoles', 'PAZARTESİ', 'الإثنين', 'سه‌شنبه', 'سه شنبه', 'thứ hai'].map(weekdayOf)).toEqual([
    5, 3, 1, 1, 2, 2, 1,
  ]);
});

test('takes no word of one or two letters for a weekday, and no number for a name', () => {
  expect(['So', 'di', 'P', '1', '', 'tháng'].map(weekdayOf)).toEqual([null, null, null, null, null, null]);
  expect(['1', '', 'Maybe', 'رجب'].map(monthOf)).toEqual([null, null, null, null]);
});
