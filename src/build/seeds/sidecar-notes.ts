import type { Note, ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { Entry, Word, YamlReader } from './yaml-reader.ts';
import { isScalar } from 'yaml';

/** What quotes of a sidecar are searched in. */
export type Quoted = Pick<ParsedArticle, 'source' | 'clockSpan'>;

const kinds: readonly string[] = ['sic', 'note', 'correction'] satisfies readonly Note['kind'][];

/** The notes of a map `quote: text` or `quote: {sic | note | correction: text}`. */
export function readNotes(yaml: YamlReader, { key, value }: Entry, article: Quoted): readonly Note[] {
  const source = foldText(article.source);
  return yaml.map(value, key.at).flatMap((entry) => {
    const span = findQuote(yaml, entry.key, source);
    const notes = readNote(yaml, entry);
    return span === null ? [] : notes.map((note) => ({ ...note, span }));
  });
}

/** A note on the printed clock; an error where the article has none. */
export function readClockNote(yaml: YamlReader, { key, value }: Entry, article: Quoted): readonly Note[] {
  const word = yaml.word(value, key.at);
  if (word === null) return [];
  if (article.clockSpan !== null) return [{ kind: 'note', text: word.text, span: article.clockSpan }];
  yaml.fault('sidecar-clock', key.at, 'a clock on the first line of the article', 'none there');
  return [];
}

/** Corrections of the whole article: a text or a list of texts. */
export function readCorrection(yaml: YamlReader, { key, value }: Entry): readonly Note[] {
  return yaml.words(value, key.at).map(({ text }) => ({ kind: 'correction', text, span: null }));
}

function readNote(yaml: YamlReader, { key, value }: Entry): readonly Omit<Note, 'span'>[] {
  if (isScalar(value) || value === null) {
    const word = yaml.word(value, key.at, 'the text of the note');
    return word === null ? [] : [{ kind: 'note', text: word.text }];
  }
  return yaml.map(value, key.at).flatMap((entry) => {
    const kind = kinds.find((name): name is Note['kind'] => name === entry.key.text);
    if (kind === undefined) {
      yaml.fault('sidecar-key', entry.key.at, 'one of sic, note, correction', `"${entry.key.text}"`);
      return [];
    }
    const word = yaml.word(entry.value, entry.key.at, 'the text of the note');
    return word === null ? [] : [{ kind, text: word.text }];
  });
}

/**
 * The span of a quote. White space in it matches any white space, so that a line break in the source does not hide it, and
 * letters match however their accents are stored. Quotes that occur never or more than once are errors.
 */
function findQuote(yaml: YamlReader, { text, at }: Word, { text: source, offsets }: FoldedText): Span | null {
  const quote = foldText(text).text.trim();
  const first = source.indexOf(quote);
  const isTwice = first >= 0 && source.includes(quote, first + 1);
  if (first >= 0 && !isTwice) return [offsets[first] ?? 0, offsets[first + quote.length] ?? 0];
  const found = isTwice ? 'more than once' : 'nowhere in it';
  yaml.fault('sidecar-quote', at, 'a quote that stands in the article exactly once', `"${text}" ${found}`);
  return null;
}

/** A text in which quotes are looked for, and where each of its code units, and its end, stand in the source. */
interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A letter with its marks, in the parts of which it is stored by some systems (Korean: by its sounds), or a run of blanks. */
const letters = /\s+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu;

function foldText(source: string): FoldedText {
  const offsets: number[] = [];
  const pieces: string[] = [];
  for (const { index, 0: letter } of source.matchAll(letters)) {
    const folded = letter.trim() === '' ? ' ' : letter.normalize('NFC');
    pieces.push(folded);
    for (let at = 0; at < folded.length; at += 1) offsets.push(index + Math.min(at, letter.length - 1));
  }
  offsets.push(source.length);
  return { text: pieces.join(''), offsets };
}
