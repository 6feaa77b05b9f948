import type { Author, Dateline, Note, ParsedArticle, StatedFacts } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import type { Layout } from '../grammar/layout.ts';
import type { BodyParagraph } from '../markdown/read-body.ts';
import type { StatedField } from '../grammar/stated-fields.ts';
import type { StatedPicture } from '../grammar/stated-picture.ts';
import { textOf } from '#news/text/span.ts';
import { readDateline } from '../grammar/dateline.ts';
import { paragraphKeys } from '#news/article/paragraph-key.ts';
import { bad, good } from '#news/text/result.ts';
import { readPeople } from '../bylines/read-people.ts';
import { isCaption, longestCaption } from '../grammar/caption.ts';
import { findMarkup } from '../grammar/find-markup.ts';
import { gapsBetween } from '../grammar/gaps-between.ts';
import { maxHeadlineLength } from '../grammar/headline-lines.ts';
import { linesOf } from '../grammar/lines.ts';
import { picturesIn } from '../markdown/picture-lines.ts';
import { readBody } from '../markdown/read-body.ts';
import { positionAt } from '../text/position.ts';
import { readHead } from '../grammar/read-head.ts';
import { readStated } from '../grammar/read-stated.ts';
import { draftKind, languageOf, oldAddressesOf, tagsOf } from '../grammar/stated-fields.ts';

export interface SeedReading {
  readonly parsed: ParsedArticle;
  /** Warnings for the archive's owner. */
  readonly warnings: readonly Problem[];
  /** The same for readers: notes of the kind `finding` with the words they concern. */
  readonly findings: readonly Note[];
  /**
   * What front matter or header lines state: all fields, and of them tags, the language (BCP 47) and facts of its publication;
   * who wrote it, by these or by its byline.
   */
  readonly stated: {
    readonly fields: readonly StatedField[];
    readonly tags: readonly string[];
    readonly language: string | null;
    readonly facts: Partial<StatedFacts>;
    /** Addresses of an earlier site. */
    readonly addresses: readonly string[];
    readonly authors: readonly Author[];
    /** Those of front matter, then those of the text. */
    readonly pictures: readonly StatedPicture[];
  };
}

/** Those of ASCII but for white space. */
const controlCharacter = /[\p{Cc}--\s--[\u{80}-\u{9f}]]/v;

/** Characters; a longer line is no dateline alone on its line. */
const longestDateline = 110;

/**
 * Parses the text of a seed. `file` names it in problems; `today` (ISO date) is compared with the clock; `layout` says how
 * lines make paragraphs, null: as they show. Bad input gives errors, never an exception; a draft gives a warning alone
 * (`isDraft`). Whatever of `source` is in no span of the result is white space. Problems have their place in `text`, spans in
 * `source`, where entities are decoded.
 */
export function parseSeed(
  text: string,
  file: string,
  today: string,
  layout: Layout | null = null,
): Result<SeedReading, Problem> {
  const problem = (severity: Problem['severity'], kind: string, at: number, expected: string, found: string): Problem => ({
    severity, kind, file, ...positionAt(text, at), expected, found,
  }); // prettier-ignore
  const nul = text.indexOf('\0');
  if (nul >= 0) return bad(problem('error', 'not-text', nul, 'plain text', 'a NUL character (is it a text file?)'));
  const markup = findMarkup(text);
  if (markup !== null) return bad(problem('error', 'markup', 0, 'plain text (export it as plain text)', markup));

  const all = linesOf(text);
  const stated = readStated(text, all, today);
  const draft = stated.oddities.find(({ kind }) => kind === draftKind);
  if (draft !== undefined) return bad(problem('warning', draft.kind, draft.at, draft.expected, draft.found));
  const { source: marked, toText } = stated.rewritten;
  const lines = marked === text && stated.end === 0 ? all : linesOf(marked, stated.end);
  const head = readHead(marked, lines, stated, today);
  if (head.headline === null) {
    const found = head.clock === null ? 'an empty file' : 'the end of the file';
    return bad(problem('error', 'headline-missing', text.length, 'a headline', found));
  }
  if (!/[\p{L}\p{N}]/u.test(marked.slice(...head.headline))) {
    const found = `"${marked.slice(...head.headline)}"`;
    return bad(problem('error', 'headline-empty', toText(head.headline[0]), 'a headline in words', found));
  }
  const isMarkdown = stated.hasFrontMatter || file.endsWith('.md');
  const { rewritten, move, paragraphs, marks, near, pictures } = readBody(
    text,
    stated.rewritten,
    head.body,
    layout,
    isMarkdown,
  );
  const { source, decoded } = rewritten;
  const moveSpan = (span: Span | null): Span | null => span && [move(span[0]), move(span[1])];
  const headline: Span = [move(head.headline[0]), move(head.headline[1])];
  const blocks = joinDateline(source, paragraphs);
  const [first, second] = blocks;
  if (first === undefined) {
    return bad(
      problem('error', 'paragraph-missing', text.length, 'a paragraph under the headline', 'the end of the file'),
    );
  }
  const datelines = new Map<Span, Dateline | null>();
  const datelineOf = (block: Span) => {
    const dateline = datelines.get(block);
    if (dateline !== undefined) return dateline;
    const read = readDateline(source, block);
    datelines.set(block, read);
    return read;
  };
  const hasCaption =
    stated.caption === null &&
    first.kind === undefined &&
    first.isQuoted === undefined &&
    isCaption(source, first.span, second?.span, datelineOf);
  const body = hasCaption ? blocks.slice(1) : blocks;
  const keys = paragraphKeys(body.map(({ printed }) => printed));
  const spans = {
    clockSpan: moveSpan(head.clock?.span ?? null),
    headline,
    caption: hasCaption ? first.span : moveSpan(stated.caption),
    byline: moveSpan(head.byline),
    label: moveSpan(head.label),
  };
  const parsed: ParsedArticle = {
    source,
    origin: decoded.length === 0 ? null : { encoding: 'utf-8', decoded },
    clock: head.clock?.clock ?? null,
    ...spans,
    dateline: findDateline(body, datelineOf),
    paragraphs: body.map(({ span, kind, isQuoted }, at) => {
      const key = keys[at] ?? '';
      if (kind === undefined && isQuoted === undefined) return { key, span };
      return { key, span, ...(kind && { kind }), ...(isQuoted && { isQuoted }) };
    }),
    ...(marks.length > 0 && { marks }),
    others: gapsBetween(source, [
      ...Object.values(spans).filter((span) => span !== null),
      ...body.map(({ span }) => span),
    ]),
  };
  const unseen = parsed.others.map(([start, end]): Span => [Math.max(start, move(stated.end)), end]);
  const drawn = [...picturesIn(source, unseen), ...pictures].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const oddities = head.clock?.oddities ?? [];
  const warnings = [
    ...oddities.map(({ kind, span, expected, found }) => problem('warning', kind, toText(span[0]), expected, found)),
    ...stated.oddities.map(({ kind, at, expected, found }) => problem('warning', kind, at, expected, found)),
  ];
  const findings = oddities.map(({ text: note, span }): Note => ({
    kind: 'finding',
    text: note,
    span: moveSpan(span),
  }));
  const warn = (kind: string, at: number, expected: string, found: string) =>
    warnings.push(problem('warning', kind, at, expected, found));
  if (headline[1] - headline[0] > maxHeadlineLength) {
    const expected = `a headline of at most ${maxHeadlineLength} characters, and a blank line after it`;
    warn('headline-long', toText(head.headline[0]), expected, `${headline[1] - headline[0]} characters`);
  }
  if (near !== null) {
    const expected =
      'lines that show what a paragraph is (or "layout: lines", "blocks" or "wrapped" in the sidecar or in dateline.yaml)';
    warn(
      'layout-near',
      toText(near.line.span[0]),
      expected,
      `lines that could be either, read as "layout: ${near.taken}"`,
    );
  }
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    warn('control-character', control.index, 'plain text', `the control character U+${code}`);
  }
  const { fields, owner, byline } = stated;
  const { facts, authors = peopleIn(source, head.byline, byline !== null) } = owner;
  const language = languageOf(fields);
  return good({
    parsed,
    warnings,
    findings,
    stated: {
      fields,
      tags: tagsOf(fields),
      addresses: oldAddressesOf(fields),
      language,
      facts,
      authors,
      pictures: [
        ...fields.flatMap(({ picture }) => picture ?? []),
        ...drawn.map((one) => ({ ...one, from: rewritten.toText(one.at ?? 0) })),
      ],
    },
  });
}

/**
 * The dateline of the first paragraph, or of the one below a short summary; there it must have an agency or a day, for a place
 * alone may be a subject.
 */
function findDateline(body: readonly BodyParagraph[], datelineOf: (block: Span) => Dateline | null): Dateline | null {
  const [first, second] = body;
  if (first === undefined || first.kind !== undefined) return null;
  const dateline = datelineOf(first.span);
  const isSummary = first.span[1] - first.span[0] <= longestCaption && first.isQuoted === undefined;
  if (dateline !== null || !isSummary || second === undefined || second.kind !== undefined) return dateline;
  const next = datelineOf(second.span);
  return next !== null && (next.agency !== null || next.day !== null) ? next : null;
}

/** The people of a byline, which may be the value of a field. */
function peopleIn(source: string, byline: Span | null, isField: boolean): readonly Author[] {
  return byline === null ? [] : readPeople(textOf(source, byline), isField).map((name) => ({ name }));
}

/** Whether a file was not read because its owner calls it a draft: it is as if it were not there. */
export function isDraft(faults: readonly Problem[]): boolean {
  return faults.every(({ kind }) => kind === draftKind);
}

/** The paragraphs. A dateline that stands alone on its line, first or below a caption, is part of the one after it. */
function joinDateline(source: string, paragraphs: readonly BodyParagraph[]): readonly BodyParagraph[] {
  for (const at of [0, 1]) {
    const [alone, next] = [paragraphs[at], paragraphs[at + 1]];
    if (alone === undefined || next === undefined || !alone.isOneLine || next.kind !== undefined) continue;
    const [start, end] = alone.span;
    if (end - start > longestDateline || source.slice(end, next.span[0]).trim() !== '') continue;
    const span: Span = [start, next.span[1]];
    if (readDateline(source, span)?.span[1] !== next.span[0]) continue;
    const joined = { ...next, span, printed: `${alone.printed} ${next.printed}` };
    return [...paragraphs.slice(0, at), joined, ...paragraphs.slice(at + 2)];
  }
  return paragraphs;
}
