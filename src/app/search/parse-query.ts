import { joinWords, readWords, type Word } from '#news/search/read-words.ts';

/** A word that is asked for. */
export interface QueryWord {
  /** As it was typed. */
  readonly asked: string;
  /** As the index knows it (read-words.ts). */
  readonly term: string;
  /** What it is a part of, written as one word: `ceasefire` for both words of "cease-fire". */
  readonly joined: string | null;
  /** `open`: the last word, which may be unfinished. `quoted`: exactly this word. */
  readonly kind: 'whole' | 'open' | 'quoted';
}

/** A question: articles that have all the words, and the words of each phrase in a row. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Reads what somebody typed. Total: signs that are no words are left out, and a quotation mark without its other is one. */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    words.push(...wordsOf(text.slice(from, match.index), 'whole'));
    from = match.index + match[0].length;
    const phrase = wordsOf(match[1] ?? '', 'quoted');
    words.push(...phrase);
    if (phrase.length > 1) phrases.push(phrase.map(({ term }) => term));
  }
  const rest = wordsOf(text.slice(from), 'whole');
  const last = rest.at(-1);
  if (last !== undefined) rest[rest.length - 1] = { ...last, kind: 'open' };
  words.push(...rest);
  const once = new Map(words.map((word) => [`${word.kind} ${word.term}`, word]));
  return { words: [...once.values()], phrases };
}

function wordsOf(text: string, kind: 'whole' | 'quoted'): QueryWord[] {
  const all = readWords(text);
  const joined = kind === 'quoted' ? [] : joinWords(text, all);
  return all.filter(isWhole).map(({ term, span: [start, end] }) => ({
    asked: text.slice(start, end),
    term,
    joined: joined.find((one) => one.span[0] <= start && one.span[1] >= end)?.term ?? null,
    kind,
  }));
}

/** Of a script without spaces the last letter says nothing that the pair before it has not said. */
function isWhole({ span }: Word, at: number, all: readonly Word[]): boolean {
  const before = all[at - 1];
  return before === undefined || span[1] > before.span[1];
}
