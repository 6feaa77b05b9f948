import type { Span } from '../text/span.ts';

/** Something in a clock line that cannot be read, or is odd; the span counts in the line. */
export interface ClockFault {
  readonly kind: string;
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
  /** The same as a sentence for a reader of the article. */
  readonly text: string;
}

/** Stops the reading of a line; caught where the reading began. */
export class Unreadable extends Error {
  readonly fault: ClockFault;
  constructor(fault: ClockFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

/** A clock line with a place up to which it has been read, and what was odd so far. */
export class ClockLine {
  readonly oddities: ClockFault[] = [];
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  from(at: number): string {
    return this.#text.slice(at);
  }

  /** Moves behind the pattern (sticky) where it stands here; null, and no move, where it does not. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  wordAt(at: number): string {
    return /^\S+/u.exec(this.from(at))?.[0] ?? '';
  }

  note(kind: string, at: number, word: string, expected: string, text: string): void {
    const end = at + (this.#text.startsWith(word, at) ? word : this.wordAt(at)).length;
    this.oddities.push({ kind, span: [at, end], expected, found: quoted(word), text });
  }

  fail(kind: string, at: number, expected: string, word = this.wordAt(at)): never {
    const found = word === '' ? 'the end of the line' : quoted(word);
    const text = `Expected ${expected}, found ${found}.`;
    throw new Unreadable({ kind, span: [at, at + word.length], expected, found, text });
  }
}

export const quoted = (text: string) => `"${text}"`;
