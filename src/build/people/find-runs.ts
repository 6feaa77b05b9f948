import { fieldWords, isBody, isGivenName, isPublic, isTitle } from './word-classes.ts';
import { placeAt } from './place-at.ts';
import { wordAt, type Word } from './read-words.ts';

/** Words `first` to `last` inclusive of a segment: capitalised ones, and small ones that join them ("Bank of England"). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const links: ReadonlySet<string> = new Set(
  "of the for and & on in to at 's ' de da do dos das del della di du la le les el y e i van von der den ten ter zu zur bin ibn bint al ul abu ben und des et und with against".split(
    ' ',
  ),
);
/** "Organisation for the Prohibition". */
const longestLink = 2;
/** Longer runs are headlines in capitals, and not read. */
export const longestRun = 40;

export const isLink = (word: Word): boolean => !word.isCapital && links.has(word.key);

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/u.test(word.text);

/** Whether a name begins behind a title: "Prime Minister | Justin Trudeau", but "General Electric", "Justice Department". */
function startsName(word: Word, next: Word | undefined): boolean {
  if (!word.isCapital || isTitle(word) || isBody(word) || isPublic(word)) return false;
  return next === undefined || !next.isCapital || !(isBody(next) || isPublic(next));
}

/** The runs of a segment, in order. A possessive is in the middle of a run, never its end. */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.isCapital !== true) continue;
    const first = at;
    for (let next = at + 1; next < words.length; next += 1) {
      const word = words[next];
      if (word === undefined) break;
      if (next === at + 1 && isTitle(wordAt(words, at)) && startsName(word, words[next + 1])) break;
      if (word.isCapital || (next === at + 1 && isNumber(word))) at = next;
      else if (!isLink(word) || next - at > longestLink) break;
    }
    const start =
      isNumber(words[first - 1]) && words[first - 1]?.end === (words[first]?.start ?? 0) - 1 ? first - 1 : first;
    const cut = endOfOffice(words, start, at);
    if (cut > 0) runs.push({ first: start, last: cut });
    runs.push({ first: cut > 0 ? cut + 1 : start, last: at });
  }
  return runs;
}

/** The last word of an office before a name in one run: "Minister of Economy | Richard Sulík"; 0 where there is none. */
function endOfOffice(words: readonly Word[], first: number, last: number): number {
  for (let of = first + 1; of < last - 1; of += 1) {
    if (words[of]?.key !== 'of' || !isTitle(wordAt(words, of - 1))) continue;
    const from = words[of + 1]?.key === 'the' ? of + 2 : of + 1;
    const place = placeAt(words, from);
    let end = place ? from + place.length - 1 : from;
    if (!place) {
      if (!fieldWords.has(words[from]?.key ?? '')) continue;
      while (end < last && (isLink(wordAt(words, end + 1)) || fieldWords.has(wordAt(words, end + 1).key))) end += 1;
    }
    const next = words[end + 1];
    if (end < last && next?.isCapital === true && (isGivenName(next) || (!isBody(next) && !isPublic(next)))) return end;
  }
  return 0;
}
