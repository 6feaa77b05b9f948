import { expect, test } from 'vitest';
import { parseSiteFile } from '#build/settings/read-site-file.ts';
import { formatProblem } from '#build/text/problem.ts';

const home = 'a place such as Springfield, Illinois or Kenya';

const wrong: readonly (readonly [yaml: string, message: string])[] = [
  ['home: Keyna', `1:7: error: expected ${home}, found "Keyna" (did you mean "Kenya"?)`],
  [
    'home:\n  - Kenya\n  - Springfeild, Illinois',
    `3:5: error: expected ${home}, found "Springfeild, Illinois" (did you mean "Springfield"?)`,
  ],
  ['home: Georgia', '1:7: error: expected one place: "Tbilisi, Georgia" or "Georgia, United States", found "Georgia"'],
  ['home: {town: Leeds}', `1:7: error: expected ${home}, found names with values`],
  ['home: []', `1:7: error: expected ${home}, found a list`],
  ['home:', `1:6: error: expected ${home}, found nothing`],
];

test.each(wrong)('%j is refused with its place, what was expected and what was found', (yaml, message) => {
  const read = parseSiteFile(yaml, () => null);
  expect(read.ok ? read.value : read.faults.map(formatProblem)).toEqual([`dateline.yaml:${message}`]);
});
