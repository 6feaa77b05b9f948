import { foldWord } from '../gazetteer/tokenise.ts';
import { wordAt, type Word } from './read-words.ts';
import { generationWords, isTitle, nameParticles, throneWords } from './word-classes.ts';

/** A person's name in its parts. */
export interface PersonName {
  /** As printed, without titles. */
  readonly text: string;
  /** Folded, without points, particles kept. */
  readonly parts: readonly string[];
  /** "jr", "sr", "3"; empty for none. */
  readonly generation: string;
  /** "pope" of "Pope Francis"; empty for none. */
  readonly throne: string;
}

export const foldName = (text: string): string => foldWord(text.replaceAll('’', "'").replace(/\.$/u, ''));

/** The name that some words make, with the index of the first that belongs to it; null where none does. */
export function readPersonName(
  words: readonly Word[],
): { readonly name: PersonName; readonly first: number; readonly last: number } | null {
  let first = 0;
  let throne = '';
  while (first < words.length - 1 && (isTitle(wordAt(words, first)) || !wordAt(words, first).isCapital)) {
    const key = wordAt(words, first).fold;
    throne = throneWords.has(key) ? key : '';
    first += 1;
  }
  let last = words.length - 1;
  while (last > first && /^(?:['’]s|[^\p{L}\p{N}])$/u.test(wordAt(words, last).text)) last -= 1;
  const own = words.slice(first, last + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (own.length === 0) return null;
  const generation = own.length > 1 ? (generationWords.get(own.at(-1)?.key ?? '') ?? '') : '';
  const parts = own.slice(0, generation === '' ? undefined : -1).map(({ fold }) => fold);
  const text = words
    .slice(first, last + 1)
    .map((word, i, all) => (i > 0 && word.start > (all[i - 1]?.end ?? 0) ? ' ' : '') + word.text)
    .join('');
  return { name: { text, parts, generation, throne }, first, last };
}

/** The words of a name by which it can stand alone: "Putin"; "Assad" and "al-Assad"; "De León" and "León". */
export function surnamesOf({ parts }: PersonName): readonly string[] {
  if (parts.length < 2) return [];
  const last = parts.at(-1) ?? '';
  const surnames = [last, last.replace(/^(?:al|el|as|ar|an|at|ad)-/u, '')];
  if (last.includes('-')) surnames.push(...last.split('-').filter((part) => part.length > 3));
  let at = parts.length - 1;
  while (at > 1 && nameParticles.has(parts[at - 1] ?? '')) at -= 1;
  if (at < parts.length - 1) surnames.push(parts.slice(at).join(' '));
  return [...new Set(surnames)];
}

/** Pairs of given names that one person may go by; of common English ones (our own list, MIT). */
const nicknames: readonly (readonly string[])[] =
  `william bill billy will willie|robert bob bobby rob robbie|richard dick rick rich ricky|james jim jimmy jamie|john jack johnny
joseph joe joey|thomas tom tommy|michael mike mick mickey|charles charlie chuck|edward ed eddie ted teddy|henry harry hank|elizabeth liz beth betty lizzie|margaret maggie peggy meg
catherine kate cathy katie katherine kathy|anthony tony|andrew andy drew|daniel dan danny|david dave|donald don donnie|kenneth ken kenny|lawrence larry|matthew matt|nicholas nick|patrick pat paddy
peter pete|philip phil|ronald ron ronnie|samuel sam|stephen steve steven|timothy tim|benjamin ben|bernard bernie|christopher chris|gerald gerry jerry|gregory greg|jeffrey jeff|joshua josh
leonard len|raymond ray|susan sue|walter walt|alexander alex sasha|alan al|albert al bert|frederick fred|vladimir volodymyr|jennifer jen|deborah debbie|barbara barb|abigail abby|nathaniel nate|zachary zach
patricia pat patty trish|rebecca becky|theodore ted|vincent vince|victoria vicky|jonathan jon|francis frank|eugene gene|mitchell mitch|douglas doug|martin marty|ronald ron`
    .split(/[|\n]/u)
    .map((line) => line.split(' '));

const isInitial = (part: string) => part.length === 1;

function isSameGiven(a: string, b: string): boolean {
  if (a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b))) return true;
  return nicknames.some((names) => names.includes(a) && names.includes(b));
}

/**
 * Whether two full names can be one person's: the same last word and generation, given names alike by initial or nickname,
 * and middle names that do not contradict; or one is the beginning of the other ("Haitham bin Tariq", "… Al Said").
 */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length < 2) return false;
  if (short.length > 2 && short.every((part, i) => part === long[i])) return true;
  const [lastA = '', lastB = ''] = [short.at(-1), long.at(-1)];
  if (lastA !== lastB && lastA !== lastB.replace(/^(?:al|el)-/u, '') && lastB !== lastA.replace(/^(?:al|el)-/u, ''))
    return false;
  if (!isSameGiven(short[0] ?? '', long[0] ?? '')) return false;
  // Each middle name of the shorter one needs its like, in order.
  let at = 1;
  for (const part of short.slice(1, -1)) {
    while (at < long.length - 1 && !isSameGiven(part, long[at] ?? '')) at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return true;
}
