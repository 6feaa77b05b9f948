import type { Span } from '#news/text/span.ts';
import type { TextMark } from '#news/article/structure.ts';
import type { Edit } from '../text/rewrite-text.ts';
import { type MarkRun, pairRuns, readRun } from './emphasis.ts';
import { findAddresses, type LinkTarget, linkTarget, matchAt, readDestination } from './link-target.ts';

/** A mark by offsets in the text that it was found in; a footnote still by its label. */
export type InlineMark =
  | Exclude<TextMark, { readonly kind: 'footnote' }>
  | { readonly kind: 'footnote'; readonly span: Span; readonly label: string };

export interface Inline {
  /** What is not shown. */
  readonly edits: readonly Edit[];
  readonly marks: readonly InlineMark[];
  /** Pictures. */
  readonly images?: readonly Span[];
}

/** What a text defines for all its paragraphs. */
export interface Definitions {
  /** Whether it is Markdown: otherwise only links are read. */
  readonly isMarkdown: boolean;
  /** By `labelOf`. */
  readonly links: ReadonlyMap<string, LinkTarget>;
  readonly footnotes: ReadonlySet<string>;
}

/** Labels are compared without case, and with one space for many. */
export const labelOf = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Reads the marks inside a paragraph. Our own reading of CommonMark's rules, in time that grows with the length of the text:
 * micromark 4.0.3 takes half a minute for `*a_ ` ten thousand times, and articles come from anywhere.
 */
export function readInline(text: string, definitions: Definitions): Inline {
  if (!definitions.isMarkdown) return readLinks(text);
  if (!/[*_`[\\<]|:\/\//u.test(text)) return nothing;
  const reader = new InlineReader(text, definitions);
  reader.read();
  return withAddresses(text, reader);
}

const nothing: Inline = { edits: [], marks: [] };

/** A link that nothing else looks like: `[the report](https://…)`. */
const plainLink =
  /(?<!!)\[([^[\]]{1,300})\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,2000})?)(?:[ \t]+"[^"\n]{0,300}")?\)/giu;

function readLinks(text: string): Inline {
  if (!text.includes('://') && !text.includes('](mailto:')) return nothing;
  const [edits, marks]: [Edit[], InlineMark[]] = [[], []];
  for (const { index, 0: found, 1: words = '', 2: address = '' } of text.matchAll(plainLink)) {
    const href = linkTarget(address)?.href;
    if (href == null || words.trim() === '') continue;
    const span: Span = [index + 1, index + 1 + words.length];
    edits.push({ span: [index, span[0]], text: '' }, { span: [span[1], index + found.length], text: '' });
    marks.push({ kind: 'link', span, href });
  }
  return withAddresses(text, { edits, marks });
}

/** Adds the addresses that stand in a text as they are, outside of its links, code and marks. */
function withAddresses(text: string, { edits, marks, images = [] }: Inline): Inline {
  if (!text.includes('://')) return { edits, marks, images };
  const isTaken = new Uint8Array(text.length);
  const taken = [...edits, ...marks.filter(({ kind }) => kind === 'link' || kind === 'code')];
  for (const [start, end] of [...taken.map(({ span }) => span), ...images]) isTaken.fill(1, start, end);
  const addresses = findAddresses(text, (at) => isTaken[at] === 0);
  return {
    edits,
    images,
    marks: [...marks, ...addresses.map((span) => ({ kind: 'link' as const, span, href: text.slice(...span) }))],
  };
}

/** An opening bracket, and how much had been found before it. */
interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
  readonly runs: number;
  readonly edits: number;
  readonly marks: number;
}

class InlineReader implements Inline {
  readonly edits: Edit[] = [];
  readonly marks: InlineMark[] = [];
  readonly images: Span[] = [];
  readonly #text: string;
  readonly #definitions: Definitions;
  readonly #runs: MarkRun[] = [];
  #brackets: Bracket[] = [];
  /** Offsets of runs of backticks by their length, the last first; null until one is met. */
  #ticks: Map<number, number[]> | null = null;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
  }

  read(): void {
    const special = /[\\`<![\]*_]/gu;
    for (let at = 0; ;) {
      special.lastIndex = at;
      const next = special.exec(this.#text)?.index;
      if (next === undefined) break;
      at = this.#readAt(next);
    }
    this.#pair(0);
  }

  /** Reads what is at an offset, and returns where reading goes on. */
  #readAt(at: number): number {
    switch (this.#text.charAt(at)) {
      case '\\':
        return this.#readEscape(at);
      case '`':
        return this.#readCode(at);
      case '<':
        return this.#readPointed(at);
      case '!':
        if (this.#text.charAt(at + 1) !== '[') return at + 1;
        this.#open(at, true);
        return at + 2;
      case '[':
        return this.#readFootnote(at) ?? this.#open(at, false);
      case ']':
        return this.#close(at);
      default: {
        const run = readRun(this.#text, at);
        this.#runs.push(run);
        return run.end;
      }
    }
  }

  #remove(start: number, end: number): void {
    if (end > start) this.edits.push({ span: [start, end], text: '' });
  }

  #readEscape(at: number): number {
    if (!/[!-/:-@[-`{-~\n]/u.test(this.#text.charAt(at + 1))) return at + 1;
    this.#remove(at, at + 1);
    return at + 2;
  }

  #readCode(at: number): number {
    const length = matchAt(/`+/uy, this.#text, at)?.[0].length ?? 1;
    const from = at + length;
    this.#ticks ??= listTicks(this.#text);
    const closings = this.#ticks.get(length) ?? [];
    while ((closings.at(-1) ?? Infinity) < from) closings.pop();
    const to = closings.at(-1);
    if (to === undefined) return from;
    const isPadded = /^[ \n][^]*[^ \n][^]*[ \n]$/u.test(this.#text.slice(from, to));
    const span: Span = isPadded ? [from + 1, to - 1] : [from, to];
    this.#remove(at, span[0]);
    this.#remove(span[1], to + length);
    this.marks.push({ kind: 'code', span });
    return to + length;
  }

  /** `<https://…>`, `<jane@news.example>`. */
  #readPointed(at: number): number {
    const match = matchAt(
      /<(?:((?:https?:\/\/|mailto:)[^\s<>]{1,2000})|([^\s<>@:]{1,200}@[^\s<>@]{1,200}\.[^\s<>@]{1,60}))>/iuy,
      this.#text,
      at,
    );
    const href = match === null ? null : linkTarget(match[1] ?? `mailto:${match[2] ?? ''}`)?.href;
    if (match === null || href == null) return at + 1;
    const end = at + match[0].length;
    this.#remove(at, at + 1);
    this.#remove(end - 1, end);
    this.marks.push({ kind: 'link', span: [at + 1, end - 1], href });
    return end;
  }

  #readFootnote(at: number): number | null {
    const match = at === 0 ? null : matchAt(/\[\^([^\]\s]{1,60})\]/uy, this.#text, at);
    const label = labelOf(match?.[1] ?? '');
    if (match === null || !this.#definitions.footnotes.has(label)) return null;
    this.#remove(at, at + match[0].length);
    this.marks.push({ kind: 'footnote', span: [at, at + match[0].length], label });
    return at + match[0].length;
  }

  #open(at: number, isImage: boolean): number {
    const [runs, edits, marks] = [this.#runs.length, this.edits.length, this.marks.length];
    this.#brackets.push({ at, isImage, runs, edits, marks });
    return at + 1;
  }

  #close(at: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return at + 1;
    const span: Span = [bracket.at + (bracket.isImage ? 2 : 1), at];
    const found = this.#readTarget(span);
    if (bracket.isImage) {
      if (found === null) return at + 1;
      [this.#runs.length, this.edits.length, this.marks.length] = [bracket.runs, bracket.edits, bracket.marks];
      this.images.push([bracket.at, found.end]);
      return found.end;
    }
    if (found === null || this.#text.slice(...span).trim() === '') return at + 1;
    this.#pair(bracket.runs);
    this.#remove(bracket.at, span[0]);
    this.#remove(at, found.end);
    if (found.target.href !== null) this.marks.push({ kind: 'link', span, href: found.target.href });
    // No link is in another: what was opened before is text.
    this.#brackets = [];
    return found.end;
  }

  #readTarget([start, end]: Span): { readonly target: LinkTarget; readonly end: number } | null {
    if (this.#text.charAt(end + 1) === '(') {
      const direct = readDestination(this.#text, end + 1);
      if (direct !== null) return direct;
    }
    const { links } = this.#definitions;
    if (links.size === 0 || end - start > 200) return null;
    const reference = matchAt(/\[([^[\]]{0,200})\]/uy, this.#text, end + 1);
    const label = reference?.[1]?.trim() || this.#text.slice(start, end);
    const target = links.get(labelOf(label));
    return target === undefined ? null : { target, end: end + 1 + (reference?.[0].length ?? 0) };
  }

  /** Pairs the runs of marks behind the first `count`, which are then used up. */
  #pair(count: number): void {
    for (const { kind, span, marks } of pairRuns(this.#runs.splice(count))) {
      marks.forEach(([start, end]) => this.#remove(start, end));
      this.marks.push({ kind, span });
    }
  }
}

function listTicks(text: string): Map<number, number[]> {
  const ticks = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/gu)) {
    const offsets = ticks.get(run.length);
    if (offsets === undefined) ticks.set(run.length, [index]);
    else offsets.push(index);
  }
  for (const offsets of ticks.values()) offsets.reverse();
  return ticks;
}
