import { wordAt, type Word } from './read-words.ts';

const openers: ReadonlySet<string> = new Set(
  'if when while but and as in on for after before since although because then so with by at from to what why how did does is was that though whether once until unless like despite'.split(
    ' ',
  ),
);
/** Whether a word has its capital only because a sentence begins with it: "If Trump". */
export const isOpener = (words: readonly Word[], at: number): boolean =>
  openers.has(words[at]?.key ?? '') && (at === 0 || !/[\p{L}\p{N},]/u.test(wordAt(words, at - 1).text));

/** Words that no person's name has behind its first one. */
export const noPersonWords: ReadonlySet<string> = new Set(
  `elementary companies company valley hills poll grill husbandry foods securities bank hospital school schools university college airport county city river lake island islands street road avenue
  hotel church party council committee department ministry agency bureau office police inc corp ltd plc group award awards prize festival championship cup league act bill treaty summit operation
  publicity sushi produce television radio magazine times post journal news weekly daily tourism partnership association federation institute foundation`.split(
    /\s+/u,
  ),
);
/** Words that no person's name begins with. */
export const noFirstWords: ReadonlySet<string> = new Set(
  'hurricane tropical storm cyclone typhoon operation banque mount lake port fort camp team project cape tell ain'.split(
    ' ',
  ),
);

/** Behind a person's name: a thing that is named for them. */
const things = new Set(
  'airport award awards prize act law field hospital telescope bridge stadium street avenue university college school institute foundation center centre museum library memorial park building tower trophy cup theatre theater station oil space dam ship carrier observatory medal lecture fellowship scholarship estate ranch hotel square hall highway expressway'.split(
    ' ',
  ),
);
/** Whether a name is only a thing's that follows: "the Johan Sverdrup oil field". */
export const isThing = (words: readonly Word[], last: number): boolean => {
  const [next, then] = [words[last + 1], words[last + 2]];
  if (next === undefined || next.text === ',') return false;
  return (
    (things.has(next.key) && next.key !== 'oil' && next.key !== 'space') ||
    ((next.key === 'oil' || next.key === 'space') && things.has(then?.key ?? ''))
  );
};
