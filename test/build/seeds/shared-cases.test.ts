import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Span } from '#news/text/span.ts';
import { languageOf } from '#build/article/language-of.ts';
import { countryCode } from '#build/gazetteer/country-code.ts';
import { readSeed } from '#build/seeds/read-seed.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { formatProblem } from '#build/text/problem.ts';
import { textOf } from '#news/text/span.ts';
import { casesFolder } from '../../support/archive/shared-folders.ts';

interface Case {
  readonly kind: string;
  readonly file: string;
  readonly how: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/**
 * Small inputs of the kinds that people have, with what is expected of each. They are not part of the project: they are in
 * the folder DATELINE_CASES, or in ../shared/cases beside the checkout.
 */
const folder = casesFolder;
const isHere = existsSync(join(folder, 'cases.json'));
const cases = isHere ? (JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly Case[]) : [];
const title = `the cases in ${folder}${isHere ? '' : ' (skipped: not there)'}`;

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  test.for(cases.filter(({ how }) => how === 'seeds').map((one) => [one.file, one] as const))(
    '%s is read as expected',
    async ([, { file, expected }]) => {
      const result = readSeed(folder, file, false, { today: '2026-11-30', countryCode });
      if (!result.ok) {
        expect(Object.keys(expected), result.faults.map(formatProblem).join('\n')).toEqual(['problem']);
        return;
      }
      const { problem, notAbout = [], urlContains = '', ...fields } = expected;
      if (typeof problem === 'string') expect(problem).toContain('at most');
      const { parsed, slug } = result.value;
      const text = (span: Span | null) => span && textOf(parsed.source, span);
      const { dateline } = parsed;
      expect({
        headline: text(parsed.headline),
        printedAt: parsed.clock?.printed ?? null,
        date: parsed.clock?.date ?? null,
        time: parsed.clock?.time ?? null,
        caption: text(parsed.caption),
        dateline: dateline && { place: text(dateline.place), agency: text(dateline.agency), day: text(dateline.day) },
        paragraphs: parsed.paragraphs.length,
      }).toMatchObject(fields);
      const { about } = tagRegions(parsed, undefined, (await languageOf(result.value)) ?? 'en');
      for (const code of notAbout as readonly string[]) expect(about).not.toContain(code);
      expect(slug).toContain(urlContains);
    },
  );
});
