import { expect, test } from 'vitest';
import { resolvePlace } from '#build/regions/resolve-place.ts';

test.each([
  ['MOSKOW', 'RU', 'Moscow'],
  ['Moscow', 'RU', 'Moscow'],
  ['KUALA LUMPUR', 'MY', 'Kuala Lumpur'],
  ['ZÜRICH', 'CH', 'Zurich'],
  ['SECAUCUS, N.J.', 'US', 'Secaucus'],
  ['MARTINSVILLE, VA', 'US', 'Martinsville'],
  ['Lebanon, Pa.', 'US', 'Lebanon'],
  ['HAMBURG, West Germany', 'DE', 'Hamburg'],
  ['VANCOUVER, British Columbia', 'CA', 'Vancouver'],
  ['TAUPO, New Zealand', 'NZ', 'Taupo'],
  ['LONDON/NEW YORK', 'GB', 'London'],
  ['WALTHAM, Mass', 'US', 'Waltham'],
  ['ST. PAUL', 'US', 'Saint Paul'],
  ['WASINGTON', 'US', 'Washington'],
  ['ALTANTA', 'US', 'Atlanta'],
  ['HONG KONG', 'HK', 'Hong Kong'],
])('resolves %s to %s, %s', (printed, code, name) => {
  expect(resolvePlace(printed)).toEqual({ code, name });
});

test.each(['ATLANTIS', '', 'UNDATED', '...', 'THE HIGH SEAS'])('does not guess where "%s" is', (printed) => {
  expect(resolvePlace(printed)).toBeNull();
});
