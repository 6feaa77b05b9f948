import type { Span } from '../text/span.ts';

/** An error or an oddity in a clock line; `span` is in the line. */
export interface ClockFault {
  readonly kind: string;
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
  /** A sentence for readers of the article. */
  readonly text: string;
}

/** Thrown where a clock line cannot be parsed; `parsePrintedClock` catches it. */
export class Unreadable extends Error {
  readonly fault: ClockFault;
  constructor(fault: ClockFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

/** A clock line with the position up to which it is parsed, and the oddities found so far. */
export class ClockLine {
  readonly oddities: ClockFault[] = [];
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text from an offset to the end of the line. */
  from(at: number): string {
    return this.#text.slice(at);
  }

  /** Matches a sticky pattern at the current position and moves behind it; null without a match. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  /** The characters from an offset to the next blank. */
  wordAt(at: number): string {
    return /^\S+/u.exec(this.from(at))?.[0] ?? '';
  }

  /** Records an oddity; parsing goes on. */
  note(kind: string, at: number, word: string, expected: string, text: string): void {
    const end = at + (this.#text.startsWith(word, at) ? word : this.wordAt(at)).length;
    this.oddities.push({ kind, span: [at, end], expected, found: quoted(word), text });
  }

  /** Throws `Unreadable`. */
  fail(kind: string, at: number, expected: string, word = this.wordAt(at)): never {
    const found = word === '' ? 'the end of the line' : quoted(word);
    const text = `Expected ${expected}, found ${found}.`;
    throw new Unreadable({ kind, span: [at, at + word.length], expected, found, text });
  }
}

export const quoted = (text: string) => `"${text}"`;
