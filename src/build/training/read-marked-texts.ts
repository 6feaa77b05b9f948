import type { Span } from '#news/text/span.ts';
import { readFileSync } from 'node:fs';

/** A text with what is named in it. */
export interface MarkedText {
  readonly text: string;
  /** The texts of its sentences. */
  readonly sentences: readonly Span[];
  readonly marks: readonly { readonly span: Span; readonly type: string }[];
}

/**
 * Reads a set of sentences, a line each: words parted by blanks, a tab, then entities as `first-end:TYPE`. An empty line
 * ends a text; so does every `most` sentences. Words are joined as they are printed, so that learning cuts a text as running does.
 */
export function readMarkedTexts(file: string, most = Infinity): readonly MarkedText[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      const parts: string[][] = [];
      for (let at = 0; at < lines.length; at += Math.min(most, lines.length)) parts.push(lines.slice(at, at + most));
      return parts;
    })
    .filter(({ length }) => length > 0)
    .map(joinText);
}

function joinText(lines: readonly string[]): MarkedText {
  let text = '';
  const sentences: Span[] = [];
  const marks: MarkedText['marks'][number][] = [];
  for (const line of lines) {
    const [words = '', entities = ''] = line.split('\t');
    if (text !== '') text += ' ';
    const from = text.length;
    const { joined, starts, ends } = joinWords(words.split(' '));
    text += joined;
    sentences.push([from, text.length]);
    for (const entity of entities.split(' ')) {
      const [, first, end, type = ''] = /^(\d+)-(\d+):(\w+)$/u.exec(entity) ?? [];
      if (first === undefined) continue;
      marks.push({ span: [from + (starts[Number(first)] ?? 0), from + (ends[Number(end) - 1] ?? 0)], type });
    }
  }
  return { text, sentences, marks };
}

const closing = /^(?:[.,;:?!)\]}%]|['’](?:s|m|d|re|ve|ll)?|n['’]t|''|\.\.\.)$/u;
const opening = /^[([{$#£€]$/u;

function joinWords(words: readonly string[]): { joined: string; starts: number[]; ends: number[] } {
  let joined = '';
  let isOpen = false;
  let noGap = true;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of words) {
    const isQuote = word === '"' || word === '``' || word === "''";
    const isClosing = isQuote ? isOpen : closing.test(word);
    if (!noGap && !isClosing) joined += ' ';
    starts.push(joined.length);
    joined += isQuote ? '"' : word;
    ends.push(joined.length);
    noGap = isQuote ? !isOpen : opening.test(word);
    if (isQuote) isOpen = !isOpen;
  }
  return { joined, starts, ends };
}
