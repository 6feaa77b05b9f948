import { wordsOf } from '../article/article-words.ts';
import type { Quote } from './quote.ts';

/** More than any quote of ours has, and little enough to be looked for at once. */
const mostCharacters = 3000;

/**
 * The query that opens an article at a passage: `?quote=no+longer+wants&after=President+Vladimir+Putin&before=to+make`.
 * A long passage has its last words in `to` and the hash of its middle; `twins` says how many others like it the article had.
 * Names and values only, so that whatever decodes a query and writes it again keeps it whole.
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

/** What a query string says by name, as the browser's URLSearchParams reads it. */
interface Query {
  readonly get: (name: string) => string | null;
}

/** The quote that a query carries. Total: null where it carries none, or one that no article could be searched for. */
export function readQuote(query: Query): Quote | null {
  const read = (name: string) => query.get(name) ?? '';
  const [start, end, prefix, suffix] = [read('quote'), read('to'), read('after'), read('before')];
  if (start.length + end.length + prefix.length + suffix.length > mostCharacters || !hasWords(start)) return null;
  return {
    start,
    rest: hasWords(end) ? { end, middle: read('middle') } : null,
    prefix,
    suffix,
    twins: /^\d{1,4}$/u.test(read('twins')) ? Number(read('twins')) : 0,
  };
}

/**
 * The same for tools that find text by themselves: `#:~:text=prefix-,start,end,-suffix`, by the grammar of the WICG's
 * "URL Fragment Text Directives". None of the four may reach from one paragraph into the next there.
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

/** A hyphen would be read as the mark of a prefix or a suffix; encodeURIComponent takes care of comma and ampersand. */
const encodeTerm = (text: string) => encode(text).replaceAll('-', '%2D');

/** What programs that look for addresses in a text take for its punctuation is encoded too: `!'()*`, and a full stop at the end. */
const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]|\.$/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
