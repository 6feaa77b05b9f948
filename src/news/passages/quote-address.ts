import { wordsOf } from '../article/article-words.ts';
import type { Quote } from './quote.ts';

/** Longer than any quote that `makeQuote` makes, and short enough to be found without delay. */
const maxCharacters = 3000;

/**
 * The query that opens an article at a passage. Plain names and values, so that software which decodes a query and encodes
 * it again does not break it. Empty parameters are left out.
 *
 * | name     | value                                                        |
 * | -------- | ------------------------------------------------------------ |
 * | `quote`  | the passage, or the beginning of a long one                  |
 * | `to`     | the end of a long one                                        |
 * | `middle` | hash of the words between (word-hash.ts)                     |
 * | `twins`  | how many similar passages the article had, where there are any |
 * | `after`  | the words before the passage: it comes after them            |
 * | `before` | the words after the passage                                  |
 *
 * Example: `?quote=no+longer+wants&after=President+Vladimir+Putin&before=to+make`.
 */
export function writeQuote({ start, rest, prefix, suffix, twins }: Quote): string {
  const pairs = [
    ['quote', start],
    ['to', rest?.end ?? ''],
    ['middle', rest?.middle ?? ''],
    ['twins', twins === 0 ? '' : String(twins)],
    ['after', prefix],
    ['before', suffix],
  ] as const;
  return `?${pairs.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encode(value).replaceAll('%20', '+')}`])).join('&')}`;
}

/** A parsed query string; the browser's URLSearchParams is one. */
interface Query {
  readonly get: (name: string) => string | null;
}

/** Reads the quote in a query. Never throws: null where there is none, it has no words, or it is too long. */
export function readQuote(query: Query): Quote | null {
  const read = (name: string) => query.get(name) ?? '';
  const [start, end, prefix, suffix] = [read('quote'), read('to'), read('after'), read('before')];
  if (start.length + end.length + prefix.length + suffix.length > maxCharacters || !hasWords(start)) return null;
  return {
    start,
    rest: hasWords(end) ? { end, middle: read('middle') } : null,
    prefix,
    suffix,
    twins: /^\d{1,4}$/u.test(read('twins')) ? Number(read('twins')) : 0,
  };
}

/**
 * The quote as a text fragment, which browsers find by themselves: `#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/). None of its four parts may cross from one paragraph into the next.
 */
export function textFragment({ start, rest, prefix, suffix }: Quote): string {
  const starts = linesOf(start);
  const end = linesOf(rest?.end ?? '').at(-1) ?? (starts.length > 1 ? starts.at(-1) : undefined);
  const [before = '', after = ''] = [linesOf(prefix).at(-1), linesOf(suffix)[0]];
  const parts = [
    ...(before === '' ? [] : [`${encodeTerm(before)}-`]),
    encodeTerm(starts[0] ?? ''),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(after === '' ? [] : [`-${encodeTerm(after)}`]),
  ];
  return `#:~:text=${parts.join(',')}`;
}

const hasWords = (text: string) => wordsOf(text).length > 0;

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** A hyphen would delimit a prefix or a suffix; `encodeURIComponent` encodes commas and ampersands. */
const encodeTerm = (text: string) => encode(text).replaceAll('-', '%2D');

/** Also encodes `!'()*` and a final full stop, which programs that detect links in a text take for its punctuation. */
const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]|\.$/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
