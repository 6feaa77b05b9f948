import type { MentionRule } from '#news/regions/region.ts';
import type { Entry, Form } from '../gazetteer/gazetteer.ts';
import type { Match, Segment } from '../gazetteer/find-names.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { chooseEntry } from './choose-entry.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { matchAt } from '../gazetteer/find-names.ts';
import { knownCity } from './story-evidence.ts';
import { tokenise } from '../gazetteer/tokenise.ts';

/** The place of a dateline: its country, and its usual name. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly rule: MentionRule;
  /** The words before its comma, folded and parted by blanks. */
  readonly words: string;
}

const noEvidence: StoryEvidence = {
  unambiguous: new Map(),
  persons: new Set(),
  cased: new Set(),
  placed: new Set(),
  named: new Map(),
  local: new Map(),
  hasWord: () => false,
  filed: null,
  home: [],
  settled: new Map(),
};

/**
 * The country and the usual name of a dateline's place: "MOSKOW" is `{ code: 'RU', name: 'Moscow' }`, "SECAUCUS, N.J." is
 * `{ code: 'US', name: 'Secaucus' }`. Null for an unknown place without a state or country after it.
 */
export function resolvePlace(printed: string): { readonly code: string; readonly name: string } | null {
  const place = readPlace(printed);
  return place && { code: place.code, name: place.name };
}

/** As `resolvePlace`, with the rule that read it. */
export function readPlace(printed: string): Place | null {
  // Of "LONDON/NEW YORK" the first place counts.
  const [source = ''] = printed.split('/');
  const segment: Segment = { source, where: 'dateline', tokens: tokenise(source, [0, source.length]), capitals: true };
  const comma = source.indexOf(',');
  const headEnd = comma < 0 ? source.length : comma;
  const inHead = segment.tokens.filter(({ end }) => end <= headEnd).length;
  const wide = comma < 0 ? null : matchAt(segment, inHead);
  const words = segment.tokens
    .slice(0, inHead)
    .map(({ key }) => key)
    .join(' ');
  const entry = placeEntry(segment, inHead, wide);
  const code = wide?.form.entries.find((one) => one.code !== null)?.code ?? null;
  if (entry?.code && (wide === null || hasCode(wide, entry.code))) {
    return { code: entry.code, name: entry.name, rule: entry.rule, words };
  }
  return code === null ? null : { code, name: titleCase(source.slice(0, headEnd).trim()), rule: 'city', words };
}

/** The entry of all words before the comma; misprints are corrected only where nothing follows the comma. */
function placeEntry(segment: Segment, inHead: number, wide: Match | null): Entry | null {
  const place = matchAt(segment, 0);
  if (place?.last === inHead - 1) return chooseEntry(place, { behind: wide, before: null }, noEvidence);
  const keys = segment.tokens.slice(0, inHead).map(({ key }) => key);
  const form = wide === null ? cityWithinOneEdit(keys) : null;
  return form && chooseEntry({ segment, first: 0, last: inHead - 1, form }, { behind: null, before: null }, noEvidence);
}

function hasCode(match: Match, code: string): boolean {
  return match.form.entries.some((entry) => entry.code === code);
}

/** "SECAUCUS" -> "Secaucus", "RAS TANURA" -> "Ras Tanura"; a name with lower-case letters is left as it is. */
function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Shorter names are one edit from too many others ("Lima", "Lille"). */
const minLetters = 6;

/**
 * The well-known city at edit distance 1 from the printed name ("ALTANTA", "WASINGTON"): a letter inserted, deleted or
 * replaced, or two neighbours transposed. Null where there is none or more than one. For datelines only, which hold nothing
 * but places.
 */
function cityWithinOneEdit(keys: readonly string[]): Form | null {
  const printed = keys.join(' ');
  if (printed.length < minLetters) return null;
  const near = wellKnownCities().filter(([name]) => isOneEditAway(name, printed));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

let wellKnown: readonly (readonly [name: string, form: Form])[] | null = null;

function wellKnownCities(): NonNullable<typeof wellKnown> {
  wellKnown ??= [...gazetteer.values()]
    .flat()
    .filter(({ entries }) =>
      entries.some(({ rule, people }) => rule === 'capital' || (rule === 'city' && people >= knownCity)),
    )
    .map((form) => [form.keys.join(' '), form] as const)
    .filter(([name]) => name.length >= minLetters);
  return wellKnown;
}

/** Whether two names with the same first letter have the Damerau-Levenshtein distance 1 (or 0). */
function isOneEditAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
