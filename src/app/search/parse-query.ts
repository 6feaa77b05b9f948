import { authorTerm } from '#news/search/author-term.ts';
import { joinWords, readWords, type Word } from '#news/search/read-words.ts';

/** A word of a query. */
export interface QueryWord {
  /** As typed. */
  readonly typed: string;
  /** As it is indexed (read-words.ts). */
  readonly term: string;
  /**
   * The compound that it is part of, as one word: `ceasefire` for both words of "cease-fire". Null where it is part of
   * none.
   */
  readonly joined: string | null;
  /** `open`: the last word, which may be unfinished. `quoted`: exactly this word. `whole`: any other. */
  readonly kind: 'whole' | 'open' | 'quoted';
}

/** A parsed query: an article matches if it has all the words, and the words of each phrase in a row. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** `by:doe`, `by:jane-doe`; and `by:` before a name between quotation marks. */
const authorField = /(?<!\S)by:[^\s"“”„«»]+/giu;
const authorMark = /(?<!\S)by:\s*$/iu;

/**
 * Parses what was typed. Never fails: punctuation is ignored, and so is a quotation mark without its counterpart. Behind `by:`
 * are words of an author's name: `by:doe`, `by:"Jane Doe"`.
 */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    const before = text.slice(from, match.index);
    words.push(...wordsOf(before.replace(authorMark, ''), 'whole'));
    from = match.index + match[0].length;
    const phrase = wordsOf(match[1] ?? '', 'quoted');
    if (authorMark.test(before)) {
      words.push(...phrase.map(ofAuthor));
      continue;
    }
    words.push(...phrase);
    if (phrase.length > 1) phrases.push(phrase.map(({ term }) => term));
  }
  const lastWords = wordsOf(text.slice(from), 'whole');
  const last = lastWords.at(-1);
  if (last !== undefined) lastWords[lastWords.length - 1] = { ...last, kind: 'open' };
  words.push(...lastWords);
  const unique = new Map(words.map((word) => [`${word.kind} ${word.term}`, word]));
  return { words: [...unique.values()], phrases };
}

function wordsOf(text: string, kind: 'whole' | 'quoted'): QueryWord[] {
  const words = readWords(text);
  const joined = kind === 'quoted' ? [] : joinWords(text, words);
  const fields = [...text.matchAll(authorField)].map(({ index, 0: field }) => [index, index + field.length] as const);
  return words.filter(isWhole).flatMap(({ term, span: [start, end] }) => {
    const word: QueryWord = {
      typed: text.slice(start, end),
      term,
      joined: joined.find((compound) => compound.span[0] <= start && compound.span[1] >= end)?.term ?? null,
      kind,
    };
    const field = fields.find(([first, last]) => first <= start && end <= last);
    if (field === undefined) return [word];
    // The field's name is no word.
    return start === field[0] ? [] : [ofAuthor(word)];
  });
}

const ofAuthor = ({ typed, term, kind }: QueryWord): QueryWord => ({
  typed: `by:${typed}`,
  term: authorTerm(term),
  joined: null,
  kind,
});

/** Of a script without spaces the last letter adds nothing to the pair before it. */
function isWhole({ span }: Word, at: number, words: readonly Word[]): boolean {
  const before = words[at - 1];
  return before === undefined || span[1] > before.span[1];
}
