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

/** What an article must have: all the words, and the words of each phrase in a row. */
export interface Wanted {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
}

/** A parsed query: an article matches if it has all of one alternative, and nothing that is left out. */
export interface Query {
  /** One without `OR`; at least one. */
  readonly alternatives: readonly Wanted[];
  /** `-kenya`, `-"White House"`. */
  readonly leftOut: Wanted;
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** `by:doe`, `by:jane-doe`; and `by:` before a name between quotation marks. */
const authorField = /^[-\u2212\u2013]?by:/iu;
const authorMark = /(?<!\S)[-\u2212\u2013]?by:\s*$/iu;

/** `-kenya`, and the hyphen before a phrase. Hyphens between words are none of these. */
const leftOutMark = /^[-\u2212\u2013](?=[^\s\-\u2212\u2013])/u;
const leftOutPhrase = /(?<!\S)[-\u2212\u2013](?:by:\s*)?$/iu;

/** More are cut off: each costs a search. */
const maxAlternatives = 12;

/** What stands between white space, or between quotation marks: one thing that is wanted or left out. */
interface Unit extends Wanted {
  readonly isLeftOut: boolean;
}

/**
 * Parses what was typed. Never fails: punctuation is ignored, and so is a quotation mark without its counterpart. Behind `by:`
 * are words of an author's name: `by:doe`, `by:"Jane Doe"`. `OR` finds what stands on either side of it, unless all is in
 * capitals; one that lacks a side is ignored.
 */
export function parseQuery(text: string): Query {
  const units: (Unit | 'or')[] = [];
  const hasOr = text !== text.toUpperCase();
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    const before = text.slice(from, match.index);
    units.push(...unitsOf(before.replace(authorMark, ' ').replace(leftOutPhrase, ' '), hasOr));
    from = match.index + match[0].length;
    const words = wordsOf(match[1] ?? '', 'quoted');
    const isLeftOut = leftOutPhrase.test(before);
    if (authorMark.test(before)) units.push({ words: words.map(ofAuthor), phrases: [], isLeftOut });
    else units.push({ ...asPhrase(words, isLeftOut), isLeftOut });
  }
  const last = unitsOf(text.slice(from), hasOr);
  units.push(...last.slice(0, -1), ...last.slice(-1).map(openLast));
  const groups: Wanted[][] = [];
  let isOpen = false;
  for (const unit of units) {
    if (unit === 'or') isOpen = groups.length > 0;
    else if (!unit.isLeftOut && unit.words.length > 0) {
      if (isOpen) groups.at(-1)?.push(unit);
      else groups.push([unit]);
      isOpen = false;
    }
  }
  const leftOut = units.filter((unit) => unit !== 'or').filter(({ isLeftOut }) => isLeftOut);
  return { alternatives: combine(groups).map(join), leftOut: join(leftOut) };
}

/** All ways to take one of each group. */
function combine(groups: readonly (readonly Wanted[])[]): readonly (readonly Wanted[])[] {
  return groups.reduce<readonly (readonly Wanted[])[]>(
    (ways, group) => ways.flatMap((way) => group.map((one) => [...way, one])).slice(0, maxAlternatives),
    [[]],
  );
}

function join(some: readonly Wanted[]): Wanted {
  const words = new Map(some.flatMap((one) => one.words.map((word) => [`${word.kind} ${word.term}`, word] as const)));
  return { words: [...words.values()], phrases: some.flatMap(({ phrases }) => phrases) };
}

/** Words in a row. What is left out has them in a row: each of them alone is left in. */
function asPhrase(words: readonly QueryWord[], isLeftOut: boolean): Wanted {
  if (words.length < 2) return { words, phrases: [] };
  return { words: isLeftOut ? [] : words, phrases: [words.map(({ term }) => term)] };
}

/** The last word may be unfinished. */
function openLast(unit: Unit | 'or'): Unit | 'or' {
  if (unit === 'or' || unit.isLeftOut) return unit;
  return {
    ...unit,
    words: unit.words.map((word, at) => (at === unit.words.length - 1 ? { ...word, kind: 'open' } : word)),
  };
}

function unitsOf(text: string, hasOr: boolean): (Unit | 'or')[] {
  return (text.match(/\S+/gu) ?? []).map((token) => {
    if (hasOr && token === 'OR') return 'or';
    const isLeftOut = leftOutMark.test(token);
    const isOfAuthor = authorField.test(token);
    const words = wordsOf(token.replace(authorField, '').replace(leftOutMark, ''), isLeftOut ? 'quoted' : 'whole');
    if (isOfAuthor) return { words: words.map(ofAuthor), phrases: [], isLeftOut };
    return isLeftOut ? { ...leaveOut(token, words), isLeftOut } : { words, phrases: [], isLeftOut };
  });
}

/** A compound is left out as one word, other words without white space between them in a row. */
function leaveOut(token: string, words: readonly QueryWord[]): Wanted {
  const [compound, ...others] = joinWords(token, readWords(token));
  const [first] = words;
  if (compound === undefined || others.length > 0 || first === undefined) return asPhrase(words, true);
  return { words: [{ ...first, term: compound.term }], phrases: [] };
}

function wordsOf(text: string, kind: 'whole' | 'quoted'): QueryWord[] {
  const words = readWords(text);
  const joined = kind === 'quoted' ? [] : joinWords(text, words);
  return words.filter(isWhole).map(({ term, span: [start, end] }) => ({
    typed: text.slice(start, end),
    term,
    joined: joined.find((compound) => compound.span[0] <= start && compound.span[1] >= end)?.term ?? null,
    kind,
  }));
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
