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
  /** Words of which any will do in its place: `kenya OR peru`. */
  readonly alternatives?: readonly QueryWord[];
}

/**
 * A parsed query: an article matches if it has all the words, and the words of each phrase in a row, and nothing that is left
 * out.
 */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that no match has: `-kenya`, `-"White House"`. */
  readonly leftOut: { readonly words: readonly QueryWord[]; readonly phrases: readonly (readonly string[])[] };
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** `by:doe`, `by:jane-doe`; and `by:` before a name between quotation marks. */
const authorField = /(?<!\S)by:[^\s"“”„«»]+/giu;
const authorMark = /(?<!\S)by:\s*$/iu;

/** `-kenya`, and the hyphen before a phrase. Hyphens between words are none of these. */
const leftOutField = /(?<!\S)[-\u2212\u2013][^\s"“”„«»]+/gu;
const leftOutMark = /(?<!\S)[-\u2212\u2013]$/u;

/**
 * Parses what was typed. Never fails: punctuation is ignored, and so is a quotation mark without its counterpart. Behind `by:`
 * are words of an author's name: `by:doe`, `by:"Jane Doe"`. `OR` joins the words beside it, unless all is in capitals.
 */
export function parseQuery(text: string): Query {
  const words: ParsedWord[] = [];
  const phrases: string[][] = [];
  const leftOutPhrases: string[][] = [];
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
    const isLeftOut = leftOutMark.test(before);
    if (phrase.length < 2 || !isLeftOut) words.push(...phrase.map((word) => ({ ...word, isLeftOut })));
    if (phrase.length > 1) (isLeftOut ? leftOutPhrases : phrases).push(phrase.map(({ term }) => term));
  }
  const lastWords = wordsOf(text.slice(from), 'whole');
  const last = lastWords.at(-1);
  if (last !== undefined && last.isLeftOut !== true) lastWords[lastWords.length - 1] = { ...last, kind: 'open' };
  words.push(...lastWords);
  const unique = (some: readonly QueryWord[]) => [
    ...new Map(some.map((word) => [[word, ...(word.alternatives ?? [])].map(nameWord).join(' '), word])).values(),
  ];
  const wanted = words.filter(({ isLeftOut }) => isLeftOut !== true);
  const isInCapitals = text === text.toUpperCase();
  return {
    words: unique(isInCapitals ? wanted : joinAlternatives(wanted)),
    phrases,
    leftOut: { words: unique(words.filter(({ isLeftOut }) => isLeftOut === true)), phrases: leftOutPhrases },
  };
}

const nameWord = ({ kind, term }: QueryWord) => `${kind} ${term}`;

/** Puts the words on both sides of `OR` in one place; one that lacks a word on either side is left away. */
function joinAlternatives(words: readonly QueryWord[]): readonly QueryWord[] {
  const joined: QueryWord[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = joined.at(-1);
    if (word.typed === 'OR') isOpen = last !== undefined;
    else if (isOpen && last !== undefined) {
      joined[joined.length - 1] = { ...last, alternatives: [...(last.alternatives ?? []), word] };
      isOpen = false;
    } else joined.push(word);
  }
  return joined;
}

interface ParsedWord extends QueryWord {
  readonly isLeftOut?: boolean;
}

function wordsOf(text: string, kind: 'whole' | 'quoted'): ParsedWord[] {
  const words = readWords(text);
  const joined = kind === 'quoted' ? [] : joinWords(text, words);
  const fields = [...text.matchAll(authorField)].map(({ index, 0: field }) => [index, index + field.length] as const);
  const leftOut = [...text.matchAll(leftOutField)].map(({ index, 0: field }) => [index, index + field.length] as const);
  const isWithin = (start: number, end: number) => leftOut.some(([first, last]) => first <= start && end <= last);
  return words.filter(isWhole).flatMap(({ term, span: [start, end] }) => {
    const word: ParsedWord = {
      typed: text.slice(start, end),
      term,
      joined: joined.find((compound) => compound.span[0] <= start && compound.span[1] >= end)?.term ?? null,
      kind,
    };
    // Of a compound that is left out only all of it is: "-cease-fire" leaves fires in.
    if (kind === 'whole' && isWithin(start, end))
      return [{ ...word, term: word.joined ?? term, joined: null, kind: 'quoted', isLeftOut: true }];
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
