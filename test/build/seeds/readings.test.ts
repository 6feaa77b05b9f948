import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryCode } from '#build/gazetteer/country-code.ts';
import { listSeeds, sidecarOf } from '#build/seeds/list-seeds.ts';
import { readSeed } from '#build/seeds/read-seed.ts';
import { hashContent } from '#build/text/content-hash.ts';
import { corporaFolder } from '../../support/archive/shared-folders.ts';

/**
 * What is published is read as it was. A digest that differs is a reading that differs: `npm run seeds -- <folder> --json`
 * before and after says which. Only a reading that was wrong is a reason to change a digest.
 */
const stories = join(corporaFolder, 'reuters21578/articles');
const isHere = existsSync(stories);
const title = `the stories in ${stories}${isHere ? '' : ' (skipped: not there)'}`;

test("the project's own article is read as it was", () => {
  expect(digestOf(join(import.meta.dirname, '../../../seeds'))).toEqual({ read: 1, digest: '68ffd6c8cd' });
});

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  // Since c58574d, when the parser asked for blank lines, one reading is different: reuters-15580.txt begins with the
  // dateline "BUENOS AIRES, ABR 9 - ", which was none as long as months were known in English only.
  test('are read as they were', { timeout: 60_000 }, () => {
    expect(digestOf(stories)).toEqual({ read: 4000, digest: 'c53009ad11' });
  });
});

/** How many articles of a folder are read, and a digest of the headline, caption, paragraphs, clock and dateline of each. */
function digestOf(folder: string): { readonly read: number; readonly digest: string } {
  const { files, sidecars } = listSeeds(folder);
  const readings = files.flatMap((file) => {
    const result = readSeed(folder, file, sidecars.has(sidecarOf(file)), { today: '2026-11-30', countryCode });
    if (!result.ok) return [];
    const { headline, caption, paragraphs, clock, clockSpan, dateline } = result.value.parsed;
    return [JSON.stringify([file, headline, caption, paragraphs, clock, clockSpan, dateline])];
  });
  return { read: readings.length, digest: hashContent(...readings) };
}
