import { createRequire } from 'node:module';
import type { Span } from '#news/text/span.ts';
import type { Line } from './lines.ts';
import type { Edit } from '../text/rewrite-text.ts';
import type { Stated, StatedField, StatedOddity } from './stated-fields.ts';
import { textOf } from '#news/text/span.ts';
import { draftOddity, isDraftField, unknownField } from './stated-fields.ts';
import { fieldRole, type FieldRole } from './field-names.ts';
import { isRule } from './mark-line.ts';

const require = createRequire(import.meta.url);

/**
 * `Title: Long quay to be mended`, `العنوان: …`, `标题：…`; also `:title: …` and `.. title: …` (reStructuredText), `#+TITLE: …`
 * (Org), `- Title: …`, `Title = …`, a tab between name and value.
 */
const headerLine =
  /^(?:[*_]{1,2}|:|#\+|(?:[-*•#]|\.\.)\s)?(\p{L}[\p{L}\p{M}\p{N} _-]{0,30}?)[*_]{0,2}(?:\s*[:：][*_]{0,2}\s*|\s+=\s+|\t\s*)(\S.*|)$/u;

/** A value that goes on directly behind the colon is none of a name that is not known: `http://…`, `10:30`. */
const gluedValue = /^[^:：=\t]+:(?=[^\s*_])/u;

/** What stands behind a name. Looking for this first is fast. */
const hasName = /[:：=\t]/u;

/** A header of mail that is not in the table: `X-Trace:`, `Archive-Name:`. */
const mailHeader = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+$/u;

/** The line that parts the messages of a mailbox: `From sari@example.org Mon Jan  5 09:15:00 2026`. */
const mailboxLine = /^From \S+\s+(?:\p{L}{3}\s+){1,2}\d{1,2}\s.*\d{4}/u;

/** Encoded words of a mail header (RFC 2047), with the blanks between neighbours. */
const encodedWords = /(?:=\?[\w*-]+\?[BbQq]\?[^?\s]*\?=(?:\s+(?==\?[\w*-]+\?[BbQq]\?))?)+/gu;

interface Header {
  readonly role: FieldRole;
  readonly key: string;
  span: Span;
}

/**
 * Reads header lines at the beginning of a text: `Title: …`, `From: …`, folded lines, a name on a line of its own above its
 * value. Null where there are none: it takes two of them, or a title and nothing else, to be sure.
 */
export function readHeaderLines(text: string, lines: readonly Line[]): Stated | null {
  const headers: Header[] = [];
  const oddities: StatedOddity[] = [];
  let at = mailboxLine.test(lines[0]?.text ?? '') ? 1 : 0;
  while (isRule(lines[at]?.text ?? '') && lines[at + 1] !== undefined) at += 1;
  let isText = false;
  for (; at < lines.length && !isText; at += 1) {
    const line = lines[at] as Line;
    const last = headers.at(-1);
    const [, key = '', value = ''] = hasName.test(line.text.slice(0, 50)) ? (headerLine.exec(line.text) ?? []) : [];
    const role = roleOf(key) ?? (key !== '' && isOtherField(lines, at) ? 'kept' : null);
    if (role === null) {
      if (last === undefined || line.isFirst || line.indent === 0) break;
      last.span = [last.span[0], line.span[1]];
      continue;
    }
    if (roleOf(key) === null) oddities.push(unknownField(key, line.span[0]));
    const start = line.span[1] - value.length;
    isText = role === 'text';
    const next = lines[at + 1];
    if (
      value === '' &&
      !isText &&
      next !== undefined &&
      !next.isFirst &&
      next.indent === 0 &&
      knownRole(next) === null
    ) {
      headers.push({ role, key, span: next.span });
      at += 1;
    } else headers.push({ role, key, span: [start, line.span[1]] });
  }
  if (!isSure(headers, lines.length - at, lines[at])) return null;
  for (const header of quotedAlike(text, headers)) header.span = [header.span[0] + 1, header.span[1] - 1];
  const edits: Edit[] = [];
  const body = headers.find(({ role }) => role === 'text');
  const end = body?.span[0] ?? lines[at - 1]?.span[1] ?? 0;
  const fields = headers
    .filter(({ span }) => span[1] > span[0])
    .map(({ role, key, span }): StatedField => {
      edits.push(...findEncodedWords(text, span));
      return { role, key, span, text: decodeWords(textOf(text, span)) };
    });
  for (const { key, text: value, span } of fields)
    if (isDraftField(key, value)) oddities.push(draftOddity(key, value, span[0]));
  return { end, fields: fields.filter(({ role }) => role !== 'text'), edits, oddities };
}

/** Two different fields, or one that can be nothing else, with a text behind them. */
function isSure(headers: readonly Header[], left: number, next: Line | undefined): boolean {
  const said = new Set(headers.map(({ role }) => role).filter((role) => role !== 'kept'));
  const names = new Set(headers.map(({ key }) => key.toLowerCase()));
  if (headers.some(({ role, span }) => role === 'text' && span[1] > span[0])) return said.size >= 2;
  if (left === 0) return false;
  if (said.size >= 2 || (said.size === 1 && names.size >= 2)) return true;
  return said.has('title') && next !== undefined && next.isFirst;
}

/** The headers of which all that say something stand in quotation marks, as a program writes them; none where one does not. */
function quotedAlike(text: string, headers: readonly Header[]): readonly Header[] {
  const saying = headers.filter(({ role, span }) => role !== 'kept' && role !== 'text' && span[1] > span[0]);
  const isQuoted = ({ span }: Header) => /^"[^"]+"$/u.test(text.slice(...span));
  return saying.length > 1 && saying.every(isQuoted) ? saying : [];
}

function knownRole(line: Line): FieldRole | null {
  const key = headerLine.exec(line.text)?.[1];
  return key === undefined ? null : fieldRole(key);
}

const roleOf = (key: string): FieldRole | null =>
  key === '' ? null : (fieldRole(key) ?? (mailHeader.test(key) ? 'kept' : null));

/**
 * Whether a line is a field of a name that is not known: all lines of its block are fields, two of them of different known
 * roles, and a text follows below a blank line.
 */
function isOtherField(lines: readonly Line[], at: number): boolean {
  let first = at;
  while (first > 0 && lines[first]?.isFirst === false) first -= 1;
  const next = lines.findIndex(({ isFirst }, index) => index > at && isFirst);
  const block = lines.slice(first, Math.max(next, 0));
  const isField = ({ text, indent }: Line) => indent > 0 || (headerLine.test(text) && !isGlued(text));
  if (block.length > longestBlock || !block.every(isField) || block[0]?.indent !== 0) return false;
  const said = new Set(block.map(knownRole).filter((role) => role !== null && role !== 'kept'));
  return said.size >= 2;
}

const isGlued = (text: string) => gluedValue.test(text) && roleOf(headerLine.exec(text)?.[1] ?? '') === null;

/** Lines of the longest block of fields. */
const longestBlock = 60;

function findEncodedWords(text: string, [start, end]: Span): readonly Edit[] {
  return [...text.slice(start, end).matchAll(encodedWords)].map(({ index, 0: words }) => ({
    span: [start + index, start + index + words.length],
    text: decodeWords(words).replace(/\s+/gu, ' '),
  }));
}

/** The library is loaded when it is needed: most archives hold no mail. */
function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  const libmime = require('libmime') as { readonly decodeWords: (words: string) => string };
  return libmime.decodeWords(text);
}
