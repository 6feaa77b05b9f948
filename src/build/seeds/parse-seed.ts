import type { Note, ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { ClockFault } from '#news/clock/clock-line.ts';
import type { ClockReading } from '#news/clock/parse-printed-clock.ts';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import { textOf } from '#news/text/span.ts';
import { readDateline } from '#news/article/dateline.ts';
import { paragraphKeys } from '#news/article/paragraph-key.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';
import { bad, good } from '#news/text/result.ts';
import { blocksOf, firstLine } from './blocks.ts';
import { isCaption } from './caption.ts';
import { positionAt } from '../text/position.ts';

export interface SeedReading {
  readonly parsed: ParsedArticle;
  /** Warnings for the archive's owner. */
  readonly warnings: readonly Problem[];
  /** The same for readers: notes of the kind `finding` with the words they concern. */
  readonly findings: readonly Note[];
}

/** Characters; a longer headline has most likely lost the blank line after it. */
const maxHeadlineLength = 300;

/**
 * Parses the text of a seed. `file` names it in problems; `today` (ISO date) is compared with the clock. Bad input gives
 * errors, never an exception. Whatever of `source` is in no span of the result is white space.
 */
export function parseSeed(source: string, file: string, today: string): Result<SeedReading, Problem> {
  const problem = (severity: Problem['severity'], kind: string, at: number, expected: string, found: string): Problem => ({
    severity, kind, file, ...positionAt(source, at), expected, found,
  }); // prettier-ignore
  const nul = source.indexOf('\0');
  if (nul >= 0) return bad(problem('error', 'not-text', nul, 'plain text', 'a NUL character (is it a text file?)'));

  const { reading, span: clockSpan } = readClock(source, today);
  const oddities = reading?.oddities ?? [];
  const [headline, ...blocks] = blocksOf(source, clockSpan?.[1] ?? 0);
  if (headline === undefined) {
    const found = clockSpan === null ? 'an empty file' : 'the end of the file';
    return bad(problem('error', 'headline-missing', source.length, 'a headline', found));
  }
  if (!/[\p{L}\p{N}]/u.test(source.slice(...headline))) {
    return bad(
      problem('error', 'headline-empty', headline[0], 'a headline in words', `"${source.slice(...headline)}"`),
    );
  }
  const [first, second] = blocks;
  if (first === undefined) {
    return bad(
      problem(
        'error',
        'paragraph-missing',
        source.length,
        'a blank line and a paragraph under the headline',
        'the end of the file',
      ),
    );
  }
  const caption = isCaption(source, first, second) ? first : null;
  const body = caption === null ? blocks : blocks.slice(1);
  const keys = paragraphKeys(body.map((span) => textOf(source, span)));
  const parsed: ParsedArticle = {
    source,
    clock: reading?.clock ?? null,
    clockSpan,
    headline,
    caption,
    dateline: body[0] === undefined ? null : readDateline(source, body[0]),
    paragraphs: body.map((span, at) => ({ key: keys[at] ?? '', span })),
  };
  const warnings = oddities.map(({ kind, span, expected, found }) =>
    problem('warning', kind, span[0], expected, found),
  );
  const findings = oddities.map(({ text, span }): Note => ({ kind: 'finding', text, span }));
  if (headline[1] - headline[0] > maxHeadlineLength) {
    const expected = `a headline of at most ${maxHeadlineLength} characters, and a blank line after it`;
    warnings.push(
      problem('warning', 'headline-long', headline[0], expected, `${headline[1] - headline[0]} characters`),
    );
  }
  const control = /(?!\s)[\p{Cc}--[\u{80}-\u{9f}]]/v.exec(source);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    warnings.push(
      problem('warning', 'control-character', control.index, 'plain text', `the control character U+${code}`),
    );
  }
  return good({ parsed, warnings, findings });
}

/** The clock on the first line, with spans in `source`; both null where the first line is no clock. */
function readClock(source: string, today: string): { reading: ClockReading | null; span: Span | null } {
  const span = firstLine(source);
  const reading = span === null ? null : parsePrintedClock(source.slice(...span), today);
  if (span === null || reading === null) return { reading: null, span: null };
  const shift = ([start, end]: Span): Span => [start + span[0], end + span[0]];
  const oddities = reading.oddities.map((oddity): ClockFault => ({ ...oddity, span: shift(oddity.span) }));
  return { reading: { ...reading, oddities, byline: reading.byline && shift(reading.byline) }, span };
}
