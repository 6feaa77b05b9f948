import { expect, test } from 'vitest';
import { dayOrderOf } from '#news/clock/day-order.ts';

test.each([
  ['one weekday that fits one reading', ['Senin, 05/01/2026 09:15 WIB', 'Headline 1'], 'day-first'],
  ['a weekday that fits the month first', ['Monday, 01/05/2026'], 'month-first'],
  ['two first figures over 12', ['21.10.2025', '13.01.2026 | 09:15'], 'day-first'],
  ['two second figures over 12', ['10/21/2025 20:43', '11/30/2025 08:12'], 'month-first'],
] as const)('knows the order by %s', (_what, lines, order) => {
  expect(dayOrderOf(lines)).toBe(order);
});

test.each([
  ['one second figure over 12, which can be a slip', ['10/21/2025 20:43']],
  ['lines that differ', ['Senin, 05/01/2026', '10/21/2025', '11/30/2025']],
  ['dates that fit both', ['05/01/2026', '06/01/2026', 'Sunday, 05/01/2026']],
  ['headlines and other dates', ['The odds are 21/10/2025 to one', '5 January 2026', '2026-01-05', '']],
])('does not know the order by %s', (_what, lines) => {
  expect(dayOrderOf(lines)).toBeNull();
});
