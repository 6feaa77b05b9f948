import type { Dateline } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { isAgencyDomain, isSureAgency } from '../bylines/agency-names.ts';
import { readCaselessDateline } from './caseless-dateline.ts';
import { readDatelineParts, type DatelineParts } from './dateline-parts.ts';
import { placeAtStart } from '../gazetteer/place-kind.ts';
import {
  isDatelinePlace,
  isInCapitals,
  isKnownPlace,
  isPersonName,
  isPlaceAlone,
  placeSpan,
} from './dateline-place.ts';

/** The dateline must end within so many UTF-16 code units of the paragraph's start; the longest real ones have half of it. */
const maxLength = 130;

/**
 * What may end a dateline or part it: an em or en dash; hyphens with blanks around them, on its line, or only behind; two
 * hyphens close, an underscore; a full stop and a hyphen as Spanish wires set them; a hyphen before brackets ("LONDON -(Dow Jones)- "); a colon; a slash or a bar between blanks; the end of an agency's
 * brackets or slashes; a full stop.
 */
const ending =
  /(?=[\s\-–—―:/|.])(?:(?<dash>[^\S\n]+(?:(?:-{1,3}|_)\s+|-(?=\())|(?<=[\p{L}\p{M}]{4})\.[-–—]\s+|[^\S\n]*[–—―]\s*|(?<=[\p{L}\p{M}\p{N})/.\]])(?:-{1,2}\s+|--(?=\S)))|(?<colon>(?<=[\p{L}\p{M}\p{N})]):\s+)|(?<slash>(?<=\s)[/|]\s+)|(?<close>(?<=[/)\]])\.?\s+(?=["'“‘«„]?[\p{Lu}\p{Lo}]))|(?<point>(?<=\p{L}{3})\.\s+(?=\p{Lu})))/gu;

type Ending = 'dash' | 'colon' | 'slash' | 'close' | 'point';

/** All that the stretches so far say, and where the last of them ends. */
interface Reading extends DatelineParts {
  readonly end: number;
}

/**
 * Reads the dateline at the beginning of a paragraph, given as a span of `source`; a dateline on a line of its own is read
 * with the text behind it. Null where there is none, such as a byline ("By …") or a first sentence that contains a dash.
 *
 *     dateline = ["By "] stretch (ending stretch)* ending
 *     stretch  = place, agency and day, each once in all, between commas; all of it may stand in brackets
 *     place    = NAME ("," NAME)*         at most four names
 *     ending   = dash | ":" behind a known town | "/AGENCY/." | "(AGENCY)" behind a place and a day, or a known one in capitals
 *
 * Without agency and day a name in small letters must be in the gazetteer and lead a sentence, and so must a short one in
 * capitals. Example: `MOSKOW, NNC - ` has the place `MOSKOW` and the agency `NNC`; `Kotakita.com - ` has an agency only.
 */
export function readDateline(source: string, [start, end]: Span): Dateline | null {
  const caseless = readCaselessDateline(source, [start, end]);
  if (caseless !== null) return caseless;
  const text = source.slice(start, Math.min(end, start + maxLength));
  const unmarked = readUnmarked(text, start);
  if (unmarked !== null) return unmarked;
  // Without one of these signs there is no ending but a point, which alone is none.
  if (!/[-–—―_:|/)\]]/u.test(text)) return null;
  const byline = /^By (?=\p{Lu}{3})/u.exec(text)?.[0].length ?? 0;
  let reading: Reading | null = null;
  let accepted: Reading | null = null;
  let from = byline;
  for (const match of text.matchAll(ending)) {
    if (match.index < from || isInBrackets(text.slice(from, match.index))) continue;
    const kind = kindOf(match);
    // A full stop ends only what an agency has begun ("КОНТАН.CO.ID - JAKARTA. ").
    if (kind === 'point' && reading === null) continue;
    const stretch = readStretch(text.slice(from, match.index), start + from, (reading?.names.length ?? 0) > 0);
    reading = stretch && joinReadings(reading, stretch, start + match.index + match[0].length);
    if (reading === null) break;
    from = match.index + match[0].length;
    const after = source.slice(reading.end, end);
    if (after !== '' && isDateline(reading, kind, source, after, byline > 0)) accepted = reading;
  }
  if (accepted === null) return null;
  const { names, agency, day } = accepted;
  return { span: [start, accepted.end], place: placeSpan(names), agency, day };
}

/** "Liputan6.com, Jakarta Polisi …": a domain and a known town, with nothing but a blank behind. */
function readUnmarked(text: string, start: number): Dateline | null {
  const domain = /^(?<name>[\p{L}\p{N}-]+(?:\.[a-z]{2,})+),\s(?=\p{Lu})/iu.exec(text);
  const name = domain?.groups?.['name'] ?? '';
  if (domain === null || !isAgencyDomain(name)) return null;
  const [from, rest] = [domain[0].length, text.slice(domain[0].length)];
  const place = placeAtStart(rest);
  const gap = place === null ? null : /^\s+(?=["“‘']?\p{Lu})/u.exec(rest.slice(place.length));
  if (place === null || gap === null || !place.kind.isTown) return null;
  const at = start + from;
  return {
    span: [start, at + place.length + gap[0].length],
    place: [at, at + place.length],
    agency: [start, start + name.length],
    day: null,
  };
}

function kindOf({ groups }: RegExpExecArray): Ending {
  const kinds: readonly Ending[] = ['dash', 'colon', 'slash', 'close'];
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? 'point';
}

/** The stretch up to an ending; one in brackets as a whole is read without them, if that gives a known place. */
function readStretch(text: string, start: number, hasPlace: boolean): DatelineParts | null {
  const enclosed = /^[([]([^()[\]]+)[)\]]$/u.exec(text)?.[1];
  const inner = enclosed === undefined || hasPlace ? null : readDatelineParts(enclosed, start + 1);
  if (inner !== null && inner.names.length > 0 && isKnownPlace(inner.names)) return { ...inner, isBracketed: true };
  return readDatelineParts(text, start, hasPlace);
}

/** Adds a stretch to those before; null where one of place, agency and day would stand twice. */
function joinReadings(before: Reading | null, next: DatelineParts, end: number): Reading | null {
  if (before === null) return { ...next, end };
  if (before.names.length > 0 && next.names.length > 0) return null;
  if ((before.agency !== null && next.agency !== null) || (before.day !== null && next.day !== null)) return null;
  return {
    names: before.names.length > 0 ? before.names : next.names,
    agency: before.agency ?? next.agency,
    day: before.day ?? next.day,
    isBracketed: before.isBracketed || next.isBracketed,
    end,
  };
}

/** Whether what was read is a dateline, given what ends it and the text `after` it. */
function isDateline(reading: Reading, kind: Ending, source: string, after: string, isByline: boolean): boolean {
  const { names, agency, day, isBracketed } = reading;
  const agencyName = agency === null ? '' : source.slice(...agency);
  const isListed = agency !== null && isSureAgency(agencyName);
  if (names.length === 0) {
    // "Kotakita.com - ", "(Reuters) - ", "Jan 5 (Reuters) - "
    const isSure = isAgencyDomain(agencyName) || (isBracketed && (isListed || day !== null));
    return agency !== null && isSure && (kind === 'dash' || kind === 'colon') && !/^\p{Ll}/u.test(after);
  }
  if (!isDatelinePlace(names, isBracketed && isListed)) return false;
  // Looking the place up takes time: most datelines are sure without.
  const isKnown = () => isKnownPlace(names);
  if ((isByline || isPersonName(names)) && !isKnown()) return false;
  const isMarked = agency !== null || day !== null;
  if (kind === 'dash') return isMarked || isPlaceAlone(names, after, kind);
  if (kind === 'colon') return isMarked ? isKnown() : isPlaceAlone(names, after, kind);
  // "BOGOR, suarapulau.id | "
  if (kind === 'slash') return agency !== null && (day !== null || isAgencyDomain(agencyName));
  // "[NAIROBI] Scientists …"
  if (kind === 'close' && !isMarked) return isBracketed && isKnown();
  return agency !== null && [isKnown(), isListed, day !== null, isInCapitals(names)].filter(Boolean).length >= 2;
}

function isInBrackets(text: string): boolean {
  return /[([][^)\]]*$/u.test(text);
}
