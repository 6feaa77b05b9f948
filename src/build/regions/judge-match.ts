import type { Mention, RefusedMention } from '#news/regions/region.ts';
import type { WeakContext } from './context-rules.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Match } from '../gazetteer/find-names.ts';
import type { Joined } from './choose-entry.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { chooseEntry } from './choose-entry.ts';
import { followsPlaceWord, isLanguage, isNamedFor, isPersonName, spanOf, weakContext } from './context-rules.ts';
import { falsePlace } from './false-places.ts';
import { matchAt } from '../gazetteer/find-names.ts';
import { givenNames, otherGivenNames, placeGivenNames } from '../gazetteer/tables/name-words.ts';
import { knownCity, largeCity } from './story-evidence.ts';
import { homographs, type Homograph } from '../gazetteer/tables/story-words.ts';

/** A mention with what decisions need beyond the data file. */
export interface FoundMention extends Mention {
  readonly entry: string;
  readonly weak: WeakContext | null;
}

export type Verdict = FoundMention | RefusedMention;

/**
 * Decides whether a name of the gazetteer means a place here, and which. Null for what no reader would take for one
 * ("Vladimir", "Nice to meet you"), so that the list of refusals stays short.
 */
export function judgeMatch(match: Match, joined: Joined, evidence: StoryEvidence): Verdict | null {
  const [first] = match.form.entries;
  const { where } = match.segment;
  const span = spanOf(match);
  if (first.code === null) {
    const inner = innerPlace(match);
    return inner && { span, code: inner.code, entry: inner.name, why: first.why ?? '' };
  }
  // "US$22" is money.
  if (match.segment.source[span[1]] === '$') return null;
  const refuse = (why: string, { code, name }: Entry): RefusedMention => ({ span, code: code ?? '', entry: name, why });
  const isGivenName = givenNames.has(match.form.keys[0] ?? '');
  if (isPersonName(match)) return isGivenName ? null : refuse("part of a person's name", first);
  const entry = chooseEntry(match, joined, evidence);
  const { code, rule, name } = entry;
  if (code === null || (entry.isLocal && !isLocalNews(code, evidence))) return null;
  const key = match.form.keys.join(' ');
  const isNamed = [...(evidence.unambiguous.get(code) ?? [])].some((form) => form !== key);
  // A country that the story names is meant by its name; where a person has the surname of a town, a word must say so.
  const isTown = rule === 'city' || rule === 'province' || rule === 'capital';
  const mayBeNamed = isNamed && (!isTown || placeGivenNames.has(key) || otherGivenNames.has(key));
  if (evidence.persons.has(key) && !mayBeNamed && !followsPlaceWord(match) && joined.behind === null) {
    return isGivenName ? null : refuse("a person's name in this story", entry);
  }
  if (match.segment.capitals && isBird(key) && !isNamed && !evidence.cased.has(key))
    return refuse('the bird, perhaps', entry);
  const other = isNamed || joined.behind !== null ? undefined : homographs.get(key);
  if (other !== undefined && isOther(other, evidence)) return refuse(other.why, entry);
  const notHere = joined.behind === null ? falsePlace(match, entry, evidence) : null;
  if (notHere !== null) return refuse(notHere, entry);
  if (isLanguage(match)) return refuse('a language here', entry);
  const isLocalName = (rule === 'city' || rule === 'province') && match.form.keys.length === 1;
  if (isLocalName && !isNamed && evidence.filed !== code && isNamedFor(match)) {
    return refuse('the name of a street, a park or a building here', entry);
  }
  const isHome = evidence.home.some((home) => home.code === code);
  if (rule === 'city' && joined.behind === null && !isCityHere(match, entry, isNamed || isHome, evidence)) {
    return match.form.everyday || entry.people < knownCity ? null : refuse('an ordinary word here', entry);
  }
  const isOnlyHome = isHome && !isNamed && rule === 'city' && joined.behind === null && entry.people < knownCity;
  return { span, code, rule: isOnlyHome ? 'home' : rule, entry: name, where, weak: weakContext(match) };
}

/** Whether the words of a story show that a name means something else in it. */
function isOther({ words, unless, onlyWith }: Homograph, { hasWord }: StoryEvidence): boolean {
  return (hasWord(words) && !hasWord(unless)) || (onlyWith !== undefined && !hasWord(onlyWith));
}

/** Whether local bodies decide the country: there is no dateline, and no country is named as often as they. */
function isLocalNews(code: string, { unambiguous, named, local, filed, home }: StoryEvidence): boolean {
  if (filed !== null || unambiguous.has(code)) return false;
  // At home "the Senate" is that of home.
  if (home.length > 0 && !home.some((one) => one.code === code)) return false;
  const others = Math.max(0, ...named.values(), ...[...local].filter(([other]) => other !== code).map(([, n]) => n));
  return (local.get(code) ?? 0) > others;
}

/** "TURKEY PRICES RISE" means the country only if the story confirms it. */
function isBird(key: string): boolean {
  return key === 'turkey';
}

/**
 * Whether a city's name without a state or country after it means the city: the smaller the city, the more evidence it
 * needs.
 */
function isCityHere(match: Match, { people, isInNews }: Entry, isNamed: boolean, evidence: StoryEvidence): boolean {
  const key = match.form.keys.join(' ');
  if (match.segment.capitals && !isNamed && !evidence.cased.has(key)) return false;
  const followsPlaceWordElsewhere = evidence.placed.has(key);
  if (match.form.everyday) return isNamed && followsPlaceWord(match);
  if (evidence.settled.has(key)) return true;
  if (isInNews === true || people >= largeCity || followsPlaceWord(match)) return true;
  return people >= knownCity ? isNamed || followsPlaceWordElsewhere : isNamed && followsPlaceWordElsewhere;
}

/** The country named inside a phrase that is not a place; null for none. */
function innerPlace({ segment, first, last }: Match): { code: string; name: string } | null {
  for (let at = first; at <= last; at += 1) {
    // One word less at the beginning, else the phrase itself would be found again.
    const tokens = segment.tokens.slice(0, at === first ? last : last + 1);
    const entry = matchAt({ ...segment, tokens }, at)?.form.entries.find(({ code }) => code !== null);
    if (entry?.code) return { code: entry.code, name: entry.name };
  }
  return null;
}
