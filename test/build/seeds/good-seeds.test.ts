import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Paragraph } from '#news/article/article.ts';
import type { TextMark } from '#news/article/structure.ts';
import type { Span } from '#news/text/span.ts';
import type { SeedReading } from '#build/seeds/parse-seed.ts';
import { textOf } from '#news/text/span.ts';
import { decodeSource } from '#build/seeds/decode-source.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { formatProblem } from '#build/text/problem.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const folder = join(import.meta.dirname, '../../seeds/good');
const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));

test.each(files)('parses %s as expected', async (file) => {
  const source = decodeSource(await readFile(join(folder, file)), file);
  const result = source.ok ? parseSeed(source.value.text, file, readOptions.today) : source;
  const expected: unknown = JSON.parse(await readFile(join(folder, file.replace('.txt', '.json')), 'utf8'));
  expect(result.ok ? describeReading(result.value) : result.faults.map(formatProblem)).toEqual(expected);
});

function describeReading({ parsed, warnings, stated }: SeedReading) {
  const { source, clock, dateline } = parsed;
  const text = (span: Span | null) => (span === null ? null : textOf(source, span));
  const structure = parsed.paragraphs.map((paragraph) => describeStructure(paragraph, source));
  return {
    clock: clock && {
      date: clock.date,
      time: clock.time,
      zone: clock.zone?.name ?? null,
      offsetMinutes: clock.zone?.offsetMinutes ?? null,
    },
    headline: text(parsed.headline),
    caption: text(parsed.caption),
    ...(parsed.byline === null ? {} : { byline: text(parsed.byline) }),
    ...(stated.authors.length === 0 ? {} : { authors: stated.authors }),
    ...(Object.keys(stated.facts).length === 0 ? {} : { stated: stated.facts }),
    ...(parsed.label === null ? {} : { label: text(parsed.label) }),
    ...(parsed.others.length === 0 ? {} : { others: parsed.others.map(text) }),
    dateline: dateline && { place: text(dateline.place), agency: text(dateline.agency), day: text(dateline.day) },
    paragraphs: parsed.paragraphs.map(({ span }) => text(span)),
    ...(structure.some((what) => what !== '') && { structure }),
    ...(parsed.marks && { marks: parsed.marks.map((mark) => describeMark(mark, source)) }),
    warnings: warnings.map(formatProblem),
  };
}

/** `item 1`, `quoted`, `row: Name | Age`; nothing for a plain paragraph. */
function describeStructure({ kind, isQuoted }: Paragraph, source: string): string {
  const {
    is = '',
    cells = [],
    ...rest
  } = { ...kind } as Record<string, unknown> & { readonly cells?: readonly Span[] };
  const row = cells.map((span) => textOf(source, span)).join(' | ');
  const more = Object.entries(rest).map(([name, value]) => `${name} ${String(value)}`);
  return [isQuoted && 'quoted', is, ...more, row && `(${row})`].filter(Boolean).join(' ');
}

function describeMark(mark: TextMark, source: string): string {
  const more = mark.kind === 'link' ? ` <${mark.href}>` : mark.kind === 'footnote' ? ` ${mark.number}` : '';
  return `${mark.kind}: ${textOf(source, mark.span)}${more}`;
}
