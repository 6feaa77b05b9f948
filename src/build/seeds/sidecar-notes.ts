import type { Note, ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { Entry, Word, YamlReader } from './yaml-reader.ts';
import { isScalar } from 'yaml';

/** What quotes of a sidecar are searched in. */
export type Quoted = Pick<ParsedArticle, 'source' | 'clockSpan'>;

const kinds: readonly string[] = ['sic', 'note', 'correction'] satisfies readonly Note['kind'][];

/** The notes of a map `quote: text` or `quote: {sic | note | correction: text}`. */
export function readNotes(yaml: YamlReader, { key, value }: Entry, article: Quoted): readonly Note[] {
  return yaml.map(value, key.at).flatMap((entry) => {
    const span = findQuote(yaml, entry.key, article.source);
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
 * The span of a quote. White space in it matches any white space, so that a line break in the source does not hide it.
 * Quotes that occur never or more than once are errors.
 */
function findQuote(yaml: YamlReader, { text, at }: Word, source: string): Span | null {
  const pattern = text
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const found = [...source.matchAll(new RegExp(pattern, 'gu'))];
  const [only] = found;
  if (only !== undefined && found.length === 1) return [only.index, only.index + only[0].length];
  const expected = 'a quote that stands in the article exactly once';
  yaml.fault(
    'sidecar-quote',
    at,
    expected,
    only === undefined ? `"${text}" nowhere in it` : `"${text}" ${found.length} times`,
  );
  return null;
}
