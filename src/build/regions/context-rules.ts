import type { Span } from '#news/text/span.ts';
import type { Match } from '../gazetteer/find-names.ts';
import type { Token } from '../gazetteer/tokenise.ts';
import {
  countrySurnames,
  currencyWords,
  givenNames,
  namedForWords,
  organisationHeads,
  organisationWords,
  otherGivenNames,
  personalVerbs,
  placeGivenNames,
  placeWords,
  publicWords,
  titles,
} from '../gazetteer/tables/name-words.ts';

/** Why a mention is weak evidence for its country. */
export type WeakContext = 'currency' | 'organisation' | 'list';

/** The span of a match in the source, with the full stop of an abbreviation ("Calif.", "Gov."). */
export function spanOf({ segment: { source, tokens }, first, last, form }: Match): Span {
  const [start, end] = [tokens[first], tokens[last]];
  if (start === undefined || end === undefined) return [0, 0];
  const isShort = source[end.end] === '.' && (form.afterComma || shortTitles.has(end.key));
  return [start.start, isShort ? end.end + 1 : nameEnd(source, end)];
}

const shortTitles: ReadonlySet<string> = new Set(['gov', 'rep', 'sen']);

/** The state or country after a match and its comma: "Lebanon, Pennsylvania", "Cambridge, England". */
export function followerOf(match: Match, next: Match | undefined): Match | null {
  if (next?.segment !== match.segment || next.first !== match.last + 1) return null;
  const gap = match.segment.source.slice(spanOf(match)[1], spanOf(next)[0]);
  const isWide = next.form.entries.some(({ rule }) => rule === 'province' || rule === 'country' || rule === 'alias');
  return isWide && /^,\s+$/u.test(gap) ? next : null;
}

/** What commas join to the match at an index of its segment's matches. */
export function joinedTo(matches: readonly Match[], at: number): { behind: Match | null; before: Match | null } {
  const [previous, match, next] = [matches[at - 1], matches[at], matches[at + 1]];
  if (match === undefined) return { behind: null, before: null };
  return { behind: followerOf(match, next), before: previous && followerOf(previous, match) ? previous : null };
}

interface Neighbours {
  readonly before: Token | undefined;
  readonly beforeThat: Token | undefined;
  readonly after: Token | undefined;
  readonly gapBefore: string;
  readonly gapAfter: string;
}

/** The end of a name in the source, with the final dot of "U.S.". */
function nameEnd(source: string, { key, end }: Token): number {
  return key.includes('.') && source[end] === '.' ? end + 1 : end;
}

/** The words beside a match and the text between. */
export function neighbours({ segment: { source, tokens }, first, last }: Match): Neighbours {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last] ? nameEnd(source, tokens[last]) : 0;
  return {
    before,
    beforeThat: tokens[first - 2],
    after,
    gapBefore: before ? source.slice(before.end, start) : '',
    gapAfter: after ? source.slice(end, after.start) : '',
  };
}

/**
 * Whether a match is part of a person's name: "Michael Jordan", "Henry M. Jackson", "Sen. Jackson", "Chad Smith". Only
 * single words can be.
 */
export function isPersonName(match: Match): boolean {
  if (match.form.keys.length > 1 || match.form.afterComma || match.segment.where === 'dateline') return false;
  const [entry] = match.form.entries;
  const isNation = entry?.rule === 'country' || entry?.rule === 'alias' || entry?.rule === 'demonym';
  if (isNation && !countrySurnames.has(match.form.keys[0] ?? '')) return false;
  const { before, beforeThat, after, gapBefore, gapAfter } = neighbours(match);
  if (before?.capital || (before && match.segment.capitals)) {
    if (gapBefore === ' ' && givenNames.has(before.key)) return true;
    if (/^\.? $/u.test(gapBefore) && titles.has(before.key)) return true;
    if (/^\.? $/u.test(gapBefore) && before.text.length === 1 && before.key !== 'a' && beforeThat?.capital) return true;
  }
  // Title case capitalises every word, so the next word proves nothing there.
  if (match.segment.capitals || match.segment.where === 'headline') return false;
  if (!placeGivenNames.has(match.form.keys[0] ?? '') || gapAfter !== ' ' || !after?.capital) return false;
  // "Virginia Commonwealth University" is of Virginia.
  if (weakContext(match) === 'organisation' || isBody(match)) return false;
  return !publicWords.has(after.key) && !organisationWords.has(after.key) && !/^\d/u.test(after.text);
}

/**
 * Whether the word behind a place's name that is a given name too is what people do: "Sydney laughs", "Phoenix says". A
 * country and its capital also speak: "Jordan said" proves nothing.
 */
export function actsAsPerson(match: Match): boolean {
  const [entry] = match.form.entries;
  const key = match.form.keys[0] ?? '';
  if (match.form.keys.length > 1 || !(placeGivenNames.has(key) || otherGivenNames.has(key))) return false;
  const { after, gapAfter } = neighbours(match);
  if (after === undefined || gapAfter !== ' ') return false;
  const speaks = entry.rule === 'city' || entry.rule === 'province';
  return personalVerbs.has(after.key) || (speaks && /^(?:says|said|added|who)$/u.test(after.key));
}

/** Whether a match follows a word such as "in" or "near". */
export function followsPlaceWord(match: Match): boolean {
  const { before, gapBefore } = neighbours(match);
  return before !== undefined && placeWords.has(before.key) && /^\s+$/u.test(gapBefore);
}

/** Whether nothing but "and" stands between two names. */
export function isJoined(one: Match, other: Match): boolean {
  return one.segment === other.segment && /^,? and $/u.test(one.segment.source.slice(spanOf(one)[1], spanOf(other)[0]));
}

/** Whether a match is part of the name of a street, park or building: "Victoria Park", "Hamilton Road". */
export function isNamedFor(match: Match): boolean {
  const { after, gapAfter } = neighbours(match);
  return (
    after !== undefined && after.capital && gapAfter === ' ' && namedForWords.has(after.key) && !match.segment.capitals
  );
}

/** Whether a demonym means the language: "he said in French", "speaks Spanish". */
export function isLanguage(match: Match): boolean {
  const [entry] = match.form.entries;
  if (entry?.rule !== 'demonym' || match.segment.capitals) return false;
  const { before, after, gapAfter } = neighbours(match);
  if (after !== undefined && /^(?:language|translation|speaking|subtitles)$/u.test(after.key)) return true;
  if (before === undefined) return false;
  if (/^(?:speak|speaks|spoke|speaking|spoken|fluent|learn|learning)$/u.test(before.key)) return true;
  return before.key === 'in' && (after === undefined || /^[.,;:)"”]/u.test(gapAfter));
}

/** Whether the second word behind a match makes a public body of it: "Georgia Southern University". */
function isBody({ segment: { tokens }, last }: Match): boolean {
  const second = tokens[last + 2];
  return second?.capital === true && publicWords.has(second.key);
}

/** The weak context of a match, from the words beside it; null for none. Lists are found by the caller. */
export function weakContext(match: Match): WeakContext | null {
  const { segment: { tokens }, last } = match; // prettier-ignore
  const { before, beforeThat, after, gapAfter } = neighbours(match);
  if (after !== undefined && /^[ -]$/u.test(gapAfter) && currencyWords.has(after.key)) return 'currency';
  if (before?.key === 'of' && beforeThat?.capital && organisationHeads.has(beforeThat.key)) return 'organisation';
  for (let i = last + 1; i <= last + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined || !token.capital || !joined(match, i)) return null;
    if (organisationWords.has(token.key)) return 'organisation';
  }
  return null;
}

function joined({ segment: { source, tokens } }: Match, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    token !== undefined &&
    /^(?: | & |-)$/u.test(source.slice(nameEnd(source, before), token.start))
  );
}
