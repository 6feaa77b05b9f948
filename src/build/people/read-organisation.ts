import type { NameSpan } from './find-spans.ts';
import { isLink } from './find-runs.ts';
import { isOpener } from './no-person-words.ts';
import { foldName } from './person-name.ts';
import { wordAt, type Word } from './read-words.ts';
import { fieldWords, isBody, isGivenName } from './word-classes.ts';
import { placeAt } from './place-at.ts';

/** Words that begin no name of an organisation. */
const leadingWords: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'former', 'its', 'his', 'their', 'our']);

/** A phrase that the tagger reads as an organisation's name. */
export interface OrganisationName {
  readonly span: NameSpan;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly keys: readonly string[];
  /** The same for spellings that mean one: "Iraqi Parliament", "Parliament of Iraq". */
  readonly id: string;
}

/** Behind an organisation's name, and no part of it: "Senate Majority Leader". */
const roleWords = new Set(
  'leader director member members minister secretary president chairman chairwoman spokesman spokeswoman spokesperson officials official majority minority chief correspondent reporter'.split(
    ' ',
  ),
);
/** "Disaster and Emergency Management Presidency": before "and", the name begins with such a word. */
const isJoined = (words: readonly Word[], first: number): boolean => {
  const [and, before] = [words[first - 1], words[first - 2]];
  return (and?.key === 'and' || and?.text === '&') && before?.isCapital === true && fieldWords.has(before.key);
};
/** "Fire | and Rescue Service": behind an end that is such a word, the name goes on. */
const goesOn = (words: readonly Word[], last: number): boolean => {
  const [and, next] = [words[last + 1], words[last + 2]];
  return (
    (and?.key === 'and' || and?.text === '&') &&
    next?.isCapital === true &&
    fieldWords.has(words[last]?.key ?? '') &&
    (fieldWords.has(next.key) || isBody(next) || isBody(words[last + 3] ?? next))
  );
};

/** The last word before a person's name behind a body's: "Securities and Exchange Commission | Paul Bilzerian". */
function beforePerson(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (
      isBody(wordAt(words, at)) &&
      isGivenName(wordAt(words, at + 1)) &&
      at + 2 <= last &&
      !isBody(wordAt(words, last))
    )
      return at;
  }
  return last;
}

/** The organisation's name in a span: without what stands before and behind it, with what the tagger cut off. */
export function readOrganisation(span: NameSpan): readonly OrganisationName[] {
  const { words } = span.part;
  let { first, last } = span;
  if (span.known === null) {
    if (goesOn(words, last)) {
      last += 2;
      while (
        words[last + 1]?.isCapital === true &&
        (fieldWords.has(wordAt(words, last + 1).key) || isBody(wordAt(words, last + 1)))
      )
        last += 1;
    }
    if (isJoined(words, first)) {
      first -= 2;
      while (words[first - 1]?.isCapital === true) first -= 1;
    }
    last = beforePerson(words, first, last);
    while (last > first && roleWords.has(wordAt(words, last).key)) last -= 1;
    // "Alachua Sheriff's Office": the tagger stops before the possessive.
    if (
      words[last + 1]?.text === "'s" &&
      words[last + 2]?.isCapital === true &&
      isBody(wordAt(words, last + 2)) &&
      /^(?:office|department|force|service)$/u.test(wordAt(words, last + 2).key)
    )
      last += 2;
    while (first < last && /-(?:led|based|backed|funded|controlled|style|born|owned)$/u.test(wordAt(words, first).key))
      first += 1;
  }
  while (
    first < last &&
    (leadingWords.has(wordAt(words, first).key) || isLink(wordAt(words, first)) || isOpener(words, first))
  )
    first += 1;
  while (last > first && (isLink(wordAt(words, last)) || /^['’]s?$/u.test(wordAt(words, last).text))) last -= 1;
  const own = words.slice(first, last + 1);
  // "Sunni Members of Parliament" are people.
  if (own.some(({ key }, i) => roleWords.has(key) && own[i + 1]?.key === 'of')) return [];
  if (!own.some(({ isCapital }) => isCapital)) return [];
  const text = own.map((word, i) => (i > 0 && word.start > (own[i - 1]?.end ?? 0) ? ' ' : '') + word.text).join('');
  return [
    {
      span,
      first,
      last,
      text,
      keys: own.map(({ fold }) => fold),
      id: span.known === null ? idOf(own) : foldName(span.known),
    },
  ];
}

/** A name without its small words, places as their country's code, in order of the alphabet. */
function idOf(words: readonly Word[]): string {
  const keys: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const place = words.length > 1 && wordAt(words, at).isCapital ? placeAt(words, at) : null;
    if (place?.code != null && place.length < words.length) {
      keys.push(`=${place.code}`);
      at += place.length - 1;
    } else if (!isLink(wordAt(words, at)) && /[\p{L}\p{N}]/u.test(wordAt(words, at).text))
      keys.push(wordAt(words, at).fold);
  }
  return keys.some((key) => key.startsWith('=')) ? keys.toSorted().join(' ') : keys.join(' ');
}
