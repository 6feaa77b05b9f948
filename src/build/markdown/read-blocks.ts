import type { Span } from '#news/text/span.ts';
import type { Line } from '../grammar/lines.ts';
import type { Edit } from '../text/rewrite-text.ts';
import { type DefinedLabels, listDefinitions, readAddressLine, readFootnote } from './definitions.ts';
import { isRuleLine, readHeading } from './headings.ts';
import { readList } from './list-runs.ts';
import { cutLine, type Part, type PartKind } from './part.ts';
import { isTable, readRow } from './table-rows.ts';

/** The structure that the lines of a text show. */
export interface Blocks {
  /** Everything that is no plain paragraph. */
  readonly parts: readonly Part[];
  /** The lines of plain paragraphs. */
  readonly plain: readonly Line[];
  /** Marks that are not shown, and what stands for them. */
  readonly edits: readonly Edit[];
  readonly defined: DefinedLabels;
}

/** Code begins, with the name of its language; without Markdown between backticks alone. */
const fence = /^(`{3,}|~{3,})[^`]*$/u;

const lineStart = /^[ \t]*(?:#{1,6}[ \t]|`{3}|~{3}|[>|[]|[-*+•◦▪‣●○■][ \t]|\d{1,9}[.)][ \t]|={3}|[-*_]{3})/mu;

/** Whether a text may hold any structure: most do not, and are asked no more. */
export function mayHaveBlocks(text: string): boolean {
  return lineStart.test(text) || (text.includes('|') && /\|[ \t]*:?-/u.test(text));
}

/** Finds the structure of a text's lines: in Markdown all, otherwise only what nothing else looks like (seeds/README.md). */
export function readBlocks(source: string, lines: readonly Line[], isMarkdown: boolean): Blocks {
  const reader = new BlockReader(source, lines, isMarkdown);
  reader.read(lines, false);
  return reader;
}

class BlockReader implements Blocks {
  readonly parts: Part[] = [];
  readonly plain: Line[] = [];
  readonly edits: Edit[] = [];
  readonly defined: DefinedLabels;
  readonly #source: string;
  readonly #isMarkdown: boolean;
  /** The length of a fence that nothing below closes. */
  #unclosed = Infinity;

  constructor(source: string, lines: readonly Line[], isMarkdown: boolean) {
    this.#source = source;
    this.#isMarkdown = isMarkdown;
    this.defined = listDefinitions(isMarkdown ? lines : []);
  }

  read(lines: readonly Line[], isQuoted: boolean): void {
    let isParted = false;
    let quoted: Line[] = [];
    // Quoted lines are one paragraph up to a blank one.
    const close = () => {
      const [first, last] = [quoted[0], quoted.at(-1)];
      if (first !== undefined && last !== undefined) this.#push([first.span[0], last.span[1]], quoted, null, true);
      quoted = [];
    };
    for (let at = 0; at < lines.length;) {
      const line = lines[at] as Line;
      const end = this.#readBlock(lines, at, isQuoted);
      if (end > at || line.isFirst) close();
      if (end === at) (isQuoted ? quoted : this.plain).push(isParted ? { ...line, isFirst: true } : line);
      isParted = end > at;
      at = Math.max(end, at + 1);
    }
    close();
  }

  /** Reads the block that begins at a line, and returns where it ends: where it began if it is plain. */
  #readBlock(lines: readonly Line[], at: number, isQuoted: boolean): number {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (fence.test(line.text)) return this.#readCode(lines, at, isQuoted);
    const heading = readHeading(this.#source, line, next, this.#isMarkdown);
    if (heading !== null) {
      const { level, before, behind, isUnderlined } = heading;
      this.#remove(line.span[0], line.span[0] + before);
      this.#remove(line.span[1] - behind, line.span[1]);
      if (isUnderlined && next !== undefined) this.#remove(...next.span);
      this.#push(line.span, [cutLine(line, before, behind)], { is: 'subhead', level }, isQuoted);
      return at + (isUnderlined ? 2 : 1);
    }
    if (isTable(line, next) && (this.#isMarkdown || line.text.startsWith('|')))
      return this.#readTable(lines, at, isQuoted);
    if (this.#isMarkdown) {
      if (line.text.startsWith('>')) return this.#readQuote(lines, at);
      if (isRuleLine(line.text)) {
        this.#push(line.span, [line], { is: 'rule' }, isQuoted);
        return at + 1;
      }
      const defined = this.#readDefinition(lines, at, isQuoted);
      if (defined > at) return defined;
    }
    const list = readList(lines, at, this.#isMarkdown, (index) => this.#beginsOther(lines, index));
    for (const { first, mark, lines: own, depth, number, goesOn } of list?.items ?? []) {
      this.#remove(first.span[0], first.span[0] + mark);
      const kind = { is: 'item', depth, ...(number !== null && { number }), ...(goesOn && { goesOn }) } as const;
      this.#push([first.span[0], own.at(-1)?.span[1] ?? first.span[1]], own, kind, isQuoted);
    }
    return list?.end ?? at;
  }

  /** Whether something that is no part of a list or a footnote begins at a line. */
  #beginsOther(lines: readonly Line[], at: number): boolean {
    const [line, next] = [lines[at] as Line, lines[at + 1]];
    if (fence.test(line.text) || isTable(line, next)) return true;
    if (readHeading(this.#source, line, next, this.#isMarkdown) !== null) return true;
    if (!this.#isMarkdown) return false;
    return (
      line.text.startsWith('>') ||
      isRuleLine(line.text) ||
      readFootnote(line) !== null ||
      readAddressLine(line) !== null
    );
  }

  #push(raw: Span, lines: readonly Line[], kind: PartKind | null, isQuoted: boolean): void {
    this.parts.push({ raw, lines, ...(kind !== null && { kind }), ...(isQuoted && { isQuoted }) });
  }

  #remove(start: number, end: number): void {
    if (end > start) this.edits.push({ span: [start, end], text: '' });
  }

  /** Code between fences, with its blank lines and indents. Where no fence closes it, Markdown has it go on to the end. */
  #readCode(lines: readonly Line[], at: number, isQuoted: boolean): number {
    const opening = lines[at] as Line;
    const [, mark = ''] = fence.exec(opening.text) ?? [];
    if (!this.#isMarkdown && (mark.startsWith('~') || mark.length >= this.#unclosed)) return at;
    const isClosing = ({ text }: Line) => text.startsWith(mark) && text.replaceAll(mark.charAt(0), '') === '';
    let end = at + 1;
    while (end < lines.length && !isClosing(lines[end] as Line)) end += 1;
    if (end === lines.length) this.#unclosed = mark.length;
    if (end === lines.length && !this.#isMarkdown) return at;
    this.#remove(...opening.span);
    const closing = lines[end];
    if (closing !== undefined) this.#remove(...closing.span);
    const [first, last] = [lines[at + 1], lines[end - 1]];
    if (first !== undefined && last !== undefined && end > at + 1) {
      // From the beginning of the line: its blanks are the code's.
      const before = this.#source.slice(opening.span[1], first.span[0]);
      const blanks = isQuoted ? 0 : (/[ \t]*$/u.exec(before)?.[0].length ?? 0);
      const span: Span = [first.span[0] - blanks, last.span[1]];
      this.#push(span, [{ ...first, span, text: this.#source.slice(...span) }], { is: 'code' }, isQuoted);
    }
    return Math.min(lines.length, end + 1);
  }

  #readTable(lines: readonly Line[], at: number, isQuoted: boolean): number {
    let end = at;
    for (; end < lines.length; end += 1) {
      const line = lines[end] as Line;
      if (end > at && (line.isFirst || line.text === '|' || !line.text.includes('|'))) break;
      if (end === at + 1) this.#remove(...line.span);
      else {
        const { part, edits } = readRow(line, end === at);
        this.parts.push(isQuoted ? { ...part, isQuoted } : part);
        for (const edit of edits) this.edits.push(edit);
      }
    }
    return end;
  }

  /** Lines that begin with `>`; what is quoted in a quotation stands in the same one. */
  #readQuote(lines: readonly Line[], at: number): number {
    const quoted: Line[] = [];
    let end = at;
    let isFirst = true;
    for (; lines[end]?.text.startsWith('>') === true; end += 1) {
      const line = lines[end] as Line;
      const [mark] = /^(?:>[ \t]*)+/u.exec(line.text) ?? [''];
      this.#remove(line.span[0], line.span[0] + mark.length);
      isFirst ||= line.isFirst;
      if (mark.length === line.text.length) isFirst = true;
      else {
        const indent = Math.max(0, mark.length - mark.trimEnd().length - 1);
        quoted.push({ ...cutLine(line, mark.length), indent, isFirst });
        isFirst = false;
      }
    }
    this.read(quoted, true);
    return end;
  }

  /** A footnote, or a line that says where links lead, which is not shown. */
  #readDefinition(lines: readonly Line[], at: number, isQuoted: boolean): number {
    const line = lines[at] as Line;
    const note = readFootnote(line);
    if (note !== null) return this.#readNote(lines, at, note, isQuoted);
    if (readAddressLine(line) === null) return at;
    this.#remove(...line.span);
    return at + 1;
  }

  #readNote(
    lines: readonly Line[],
    at: number,
    { length, label }: { readonly length: number; readonly label: string },
    isQuoted: boolean,
  ): number {
    const line = lines[at] as Line;
    this.#remove(line.span[0], line.span[0] + length);
    const paragraphs = [[cutLine(line, length)]];
    let end = at + 1;
    for (; end < lines.length && !this.#beginsOther(lines, end); end += 1) {
      const further = lines[end] as Line;
      if (!further.isFirst) paragraphs.at(-1)?.push(further);
      else if (further.indent >= 4) paragraphs.push([further]);
      else break;
    }
    for (const [index, own] of paragraphs.entries()) {
      const span: Span = [own[0]?.span[0] ?? 0, own.at(-1)?.span[1] ?? 0];
      this.#push(span, own, { is: 'footnote', label, ...(index > 0 && { goesOn: true }) }, isQuoted);
    }
    return end;
  }
}
