import { featureKey } from './feature-hash.ts';
import { isLink, type Run } from './find-runs.ts';
import { hashOf, type Word } from './read-words.ts';
import { isBody, isGivenName } from './word-classes.ts';
import { placeAt } from './place-at.ts';

/** A stretch of a text that is read by itself: a headline, a paragraph. */
export interface Stretch {
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
}

/** What the rest of a text says of a word: the longest run of two words and more that has it, as hashes of its ends. */
interface Elsewhere {
  readonly length: number;
  readonly first: number;
  readonly last: number;
  readonly isLast: boolean;
  readonly afterGiven: boolean;
}

const none = hashOf('');

/** The keys of all features of each word of each run of a text: stretch, run, word, key. */
export function readFeatures(stretches: readonly Stretch[]): readonly (readonly (readonly number[][])[])[] {
  const elsewhere = readElsewhere(stretches);
  return stretches.map(({ words, runs }) => {
    const places = readPlaces(words, runs);
    return runs.map((run) => {
      const context = readContext(words, run, places);
      const keys: number[][] = [];
      for (let at = run.first; at <= run.last; at += 1) keys.push(readWord(words, run, at, context, places, elsewhere));
      return keys;
    });
  });
}

function readElsewhere(stretches: readonly Stretch[]): ReadonlyMap<string, Elsewhere> {
  const found = new Map<string, Elsewhere>();
  for (const { words, runs } of stretches) {
    for (const run of runs) {
      // The words between links: "Bank" and "England" are two names.
      for (let first = run.first; first <= run.last; first += 1) {
        let last = first;
        while (last < run.last && words[last + 1]?.isCapital === true) last += 1;
        const length = last - first + 1;
        if (length > 1 && length < 6) {
          const [a, z] = [words[first], words[last]];
          if (a && z) {
            for (let at = first; at <= last; at += 1) {
              const word = words[at];
              if (word === undefined || (found.get(word.key)?.length ?? 0) >= length) continue;
              found.set(word.key, {
                length,
                first: a.hash,
                last: z.hash,
                isLast: at === last,
                afterGiven: at > first && isGivenName(a),
              });
            }
          }
        }
        first = last;
      }
    }
  }
  return found;
}

const placeNumbers: Readonly<Record<string, number>> = {
  country: 1,
  demonym: 2,
  alias: 3,
  capital: 4,
  city: 5,
  province: 6,
  metonym: 7,
  none: 8,
};

/** For each word what place it is a part of: 0 for none. */
function readPlaces(words: readonly Word[], runs: readonly Run[]): Uint8Array {
  const places = new Uint8Array(words.length);
  for (const { first, last } of runs) {
    for (let at = first; at <= last; at += 1) {
      if (words[at]?.isCapital !== true) continue;
      const place = placeAt(words, at);
      if (place === null) continue;
      for (let i = 0; i < place.length && at + i <= last; i += 1) places[at + i] = placeNumbers[place.rule] ?? 9;
      at += place.length - 1;
    }
  }
  return places;
}

/** What is the same for all words of a run. */
interface RunContext {
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  readonly isStart: boolean;
  readonly inBrackets: boolean;
  readonly lastBody: number;
  readonly isAllPlace: boolean;
  /** Of the word before and the one after: how they end. */
  readonly beforeEnd: number;
  readonly afterEnd: number;
  /** Classes and places of all words of a short run. */
  readonly pattern: number;
}

function readContext(words: readonly Word[], { first, last }: Run, places: Uint8Array): RunContext {
  let lastBody = -1;
  let isAllPlace = true;
  let pattern = '';
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    if (word && word.isCapital && isBody(word)) lastBody = at;
    if (places[at] === 0) isAllPlace = false;
    if (word && last - first < 3) pattern += `${classesIn(word)}.${places[at]}.${word.shape},`;
  }
  const before = words[first - 1];
  const hash = (at: number) => words[at]?.hash ?? none;
  const isQuote = (word: Word | undefined) => word !== undefined && /^["“‘'”]$/u.test(word.text);
  const prior = isQuote(before) ? words[first - 2] : before;
  return {
    before: hash(first - 1),
    before2: hash(first - 2),
    after: hash(last + 1),
    after2: hash(last + 2),
    isStart: prior === undefined || /^[.!?:;]$/u.test(prior.text),
    inBrackets: before?.text === '(' && words[last + 1]?.text === ')',
    lastBody,
    isAllPlace,
    beforeEnd: before?.ends[1] ?? none,
    afterEnd: words[last + 1]?.ends[2] ?? none,
    pattern: last - first < 3 ? hashOf(pattern) : 0,
  };
}

const classesIn = (word: Word | undefined): number => word?.classes ?? 0;

function readWord(
  words: readonly Word[],
  { first, last }: Run,
  at: number,
  context: RunContext,
  places: Uint8Array,
  elsewhere: ReadonlyMap<string, Elsewhere>,
): number[] {
  const word = words[at];
  if (word === undefined) return [];
  const [b, a, b2, a2] = [words[at - 1], words[at + 1], words[at - 2], words[at + 2]];
  const { hash, key, shape, ends } = word;
  const [bh, ah] = [b?.hash ?? none, a?.hash ?? none];
  const classes = classesIn(word);
  const [bc, ac] = [at > first ? classesIn(b) : 16 | classesIn(b), at < last ? classesIn(a) : 16 | classesIn(a)];
  const place = places[at] ?? 0;
  const position = (at === first ? 1 : 0) | (at === last ? 2 : 0);
  const length = Math.min(5, last - first + 1);
  const start = context.isStart ? 1 : 0;
  const isStartWord = start === 1 && at === first ? 1 : 0;
  const head = words[last]?.hash ?? none;
  const lead = words[first]?.hash ?? none;
  const body = context.lastBody < 0 ? 0 : context.lastBody > at ? 1 : context.lastBody === at ? 2 : 3;
  const bodyHash = context.lastBody < 0 ? 0 : (words[context.lastBody]?.hash ?? 0);
  const other = elsewhere.get(key);
  const keys = [
    featureKey(1, isLink(word) ? 1 : 0),
    featureKey(2, hash),
    featureKey(3, bh),
    featureKey(4, ah),
    featureKey(5, b2?.hash ?? none, position & 1),
    featureKey(6, a2?.hash ?? none, position & 2),
    featureKey(7, bh, hash),
    featureKey(8, hash, ah),
    featureKey(9, shape, position),
    featureKey(10, ends[3]),
    featureKey(11, ends[1]),
    featureKey(12, ends[2]),
    featureKey(13, ends[0]),
    featureKey(14, classes, position),
    featureKey(15, bc, classes),
    featureKey(16, classes, ac),
    featureKey(17, place, position),
    featureKey(18, place, length),
    featureKey(19, position, length),
    featureKey(20, context.before, position),
    featureKey(21, context.after, position),
    featureKey(22, context.before, context.before2),
    featureKey(23, context.after, context.after2),
    featureKey(24, context.before2, 0),
    featureKey(25, context.after2, 0),
    featureKey(26, head, at === last ? 1 : 0),
    featureKey(27, lead, at === first ? 1 : 0),
    featureKey(28, body, position),
    featureKey(29, bodyHash, body),
    featureKey(30, isStartWord, hash),
    featureKey(31, isStartWord, shape),
    featureKey(32, shape, length * 2 + (context.inBrackets ? 1 : 0)),
    featureKey(33, context.before, context.after),
    featureKey(34, context.isAllPlace ? 1 : 0, length),
    featureKey(35, (a ?? word).shape, shape * 4 + position),
    featureKey(36, (b ?? word).shape, shape * 4 + position),
    featureKey(37, classes + 16 * place, (bc & 15) * 16 + (ac & 15)),
    featureKey(
      38,
      other === undefined ? 0 : other.length,
      other === undefined ? 0 : (other.isLast ? 1 : 0) + (other.afterGiven ? 2 : 0),
    ),
    featureKey(39, start, length * 4 + position),
    featureKey(40, places[at + 1] ?? 0, (places[at - 1] ?? 0) * 8 + (at < last ? 1 : 0)),
    featureKey(41, b2 === undefined ? 0 : classesIn(b2), bc),
    featureKey(42, context.before, shape * 8 + length),
    featureKey(43, context.after, shape * 8 + length),
    featureKey(49, context.beforeEnd, shape * 8 + length),
    featureKey(50, context.afterEnd, shape * 8 + length),
    featureKey(51, context.pattern, at - first),
    featureKey(52, context.pattern, (context.beforeEnd << 2) + at - first),
    featureKey(53, ends[4]),
    featureKey(54, classes * 16 + place, shape),
  ];
  if (other !== undefined) {
    keys.push(
      featureKey(44, other.first),
      featureKey(45, other.last, other.isLast ? 1 : 0),
      featureKey(46, other.length, length),
    );
  }
  if (at > first + 1) keys.push(featureKey(47, b2?.hash ?? none, hash), featureKey(48, b2?.hash ?? none, bh));
  return keys;
}
