import type { NamedMonth } from './calendar-names.ts';
import type { Span } from '../text/span.ts';
import { beginsName, namedMonthOf, weekdaysOf } from './calendar-names.ts';
import {
  eastAsianDate,
  eastAsianDateParts,
  eastAsianTime,
  eastAsianTimeParts,
  eastAsianWeekday,
  eastAsianWeekdayOf,
} from './east-asian-clock.ts';
import { halvesOfDay } from './clock-words.ts';
import { plainName } from './plain-name.ts';
import { isZoneName } from './clock-zone.ts';

/**
 * A piece of a clock line. `figures`: three parts with one sign between them, `date`: year, month and day by their signs
 * (2026年1月5日), `time`: hour, minute, second, fraction as printed, `half`: of the day, `name`: of a month or a weekday.
 */
export interface Token {
  readonly kind: 'number' | 'figures' | 'date' | 'time' | 'half' | 'zone' | 'name' | 'word' | 'mark';
  readonly span: Span;
  readonly text: string;
  /** `text` as tables of words hold it. */
  readonly plain: string;
  /** The figures in it; a missing part is empty. */
  readonly parts: readonly string[];
  readonly month: NamedMonth | null;
  readonly weekdays: readonly number[];
}

const figures = /(\d{1,4})\s?([/.–-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?!\d|[/-]\d|\.\d+\.)/uy;
const compact = /((?:1[89]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/uy;
const time = /(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:(?:[:.]|\s?min\s?)(\d{2})(?:[.,](\d+)|\s?s(?!\p{L}))?)?(?!\d)/iuy;
const hour = /(\d{1,2})\s?(?:h|hrs?|uhr|น\.?|giờ)(?![\p{L}\d])/iuy;
const hourOfHalf = /(\d{1,2})(?=\s?[ap]\.?\s?m\b)/iuy;
const timeWithoutSign =
  /([01]\d|2[0-3])([0-5]\d)(\d\d)?(?=\s?(?:Z|GMT|UTC|WIB|WITA|WIT|hrs?|hours|[+−-]\d{4})(?!\p{L}))/iuy;
const basicTime = /(\d{2})(\d{2})(\d{2})?(?!\d)/uy;
const number = /(\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+)(?:(?:st|nd|rd|th|er|re|-?го|-е)(?!\p{L})|[ºª°])?/iuy;
const hourOfZone = /(\d{1,2})(?=\s(?:WIB|WITA|WIT|GMT|UTC)\b)/uy;
const half = /([ap])\.?\s?m(?![a-z])\.?/iuy;
const offset = /(?:(?:UTC|GMT)\s?)?[+−-]\d{1,2}(?::?\d{2})?(?![\d/:]|[.-]\d)/iuy;
const gluedZone = /(?:GMT|UTC|BST|E[SD]T|P[SD]T|CES?T|WIB)(?=\p{Lu}\p{Ll})/uy;
const placeZone = /(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\p{L}/_]+/uy;
const word = /\p{L}[\p{L}\p{M}\p{Cf}'’ʼʻ׳`]*(?:[.-]\p{L}[\p{L}\p{M}\p{Cf}'’ʼʻ׳]*)*[.॰]?/uy;
const mark = /[^\s\p{L}\d]/uy;

/** The tokens of a line whose figures are ASCII (`ClockLine.text`), in its order; blanks are none. */
export function clockTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const hasSigns = /[年년]/u.test(text);
  const hasTimeSigns = /[時时点點시]/u.test(text);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const push = (
    kind: Token['kind'],
    words: string,
    parts: readonly string[] = none,
    plain = '',
    month: NamedMonth | null = null,
    weekdays: readonly number[] = none,
  ): void => {
    tokens.push({ kind, span: [at, at + words.length], text: words, plain, parts, month, weekdays });
    at += words.length;
  };
  const add = (kind: Token['kind'], found: readonly string[], parts: readonly (string | undefined)[] = none): true => {
    push(
      kind,
      found[0] ?? '',
      parts.map((part) => part ?? ''),
    );
    return true;
  };

  const takeFigure = (): true => {
    const signed = hasSigns ? take(eastAsianDate) : null;
    if (signed !== null) {
      return add('date', signed, eastAsianDateParts(signed));
    }
    // Of the many forms only those are tried that the length of the figure and the sign behind it allow.
    let end = at;
    while (isDigit(text, end)) end++;
    const sign = text[end] === ' ' ? (text[end + 1] ?? '') : (text[end] ?? '');
    const length = end - at;
    if (length <= 4 && '/.-–'.includes(sign) && sign !== '') {
      const three = take(figures);
      if (three !== null && isDateOfFigures(three, tokens, text[at + three[0].length]))
        return add('figures', three, [three[1], three[3], three[4], three[2]]);
    }
    if (length === 8) {
      const solid = take(compact);
      if (solid !== null) return add('figures', solid, [solid[1], solid[2], solid[3], '']);
    }
    if (length === 4 || length === 6) {
      const isBehindDate = tokens.some(
        ({ kind, text: said, month }) =>
          kind === 'figures' || month !== null || (kind === 'number' && said.length === 4),
      );
      const unsigned = text[at - 1] === 'T' ? take(basicTime) : isBehindDate ? take(timeWithoutSign) : null;
      if (unsigned !== null) return add('time', unsigned, unsigned.slice(1, 4));
    }
    if (length <= 2) {
      const timed = take(time);
      if (timed !== null) return add('time', timed, timed.slice(1));
      const eastern = hasTimeSigns ? take(eastAsianTime) : null;
      if (eastern !== null) return add('time', eastern, eastAsianTimeParts(eastern));
      const full = /[\p{L}]/u.test(sign) ? (take(hour) ?? take(hourOfHalf)) : null;
      if (full !== null) return add('time', full, [full[1], '00']);
      const bare = /[WGU]/u.test(sign) ? take(hourOfZone) : null;
      if (bare !== null) return add('time', bare, [bare[1]]);
    }
    const plain = take(number);
    return add('number', plain ?? [text[at] ?? ''], [plain?.[1]]);
  };

  const takeWord = (found: string): void => {
    const before = tokens.at(-1);
    const plain = plainName(found);
    const isTimed =
      before !== undefined && (before.kind === 'time' || before.kind === 'half' || hourWords.has(before.plain));
    const daytime = halvesOfDay.get(plain);
    const isHalf =
      daytime !== undefined &&
      (isTimed ? before?.kind === 'time' : /^\s*\d{1,2}[:.]\d/u.test(text.slice(at + found.length)));
    if (isHalf) return push('half', found, [daytime]);
    const mayBeZone = isTimed || before?.kind === 'zone' || (before?.text === '(' && tokens.at(-2)?.kind !== 'word');
    if (mayBeZone && isZoneName(found)) return push('zone', found);
    const [month, weekdays] = [namedMonthOf(plain), weekdaysOf(plain)];
    return push(month === null && weekdays.length === 0 ? 'word' : 'name', found, none, plain, month, weekdays);
  };

  const takeBehindTime = (): boolean => {
    const before = tokens.at(-1);
    const halfOfDay = before?.kind === 'time' ? take(half) : null;
    if (halfOfDay !== null) return add('half', halfOfDay, [halfOfDay[1]?.toLowerCase()]);
    const zone = isBehindTime(tokens) ? (take(offset) ?? take(gluedZone)) : null;
    return zone !== null && add('zone', zone);
  };

  const takeEastAsian = (): boolean => {
    const date = take(eastAsianDate);
    if (date !== null) return takeFigure();
    const found = take(eastAsianWeekday);
    if (found !== null) {
      push('name', found[0], none, found[0], null, [eastAsianWeekdayOf(found)]);
      return true;
    }
    const timed = /[上下午오凌早清中傍晚夜]/u.test(text[at] ?? '') ? take(eastAsianTime) : null;
    return timed !== null && add('time', timed, eastAsianTimeParts(timed));
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || /\s/u.test(text[at] ?? '')) at++;
    else if (takeBehindTime()) continue;
    else if (code > 47 && code < 58) takeFigure();
    else if (code >= 0x3000 && takeEastAsian()) continue;
    else {
      const found = take(word);
      const zone = found !== null && zoneOfPlace.test(found[0]) ? take(placeZone) : null;
      if (zone !== null) push('zone', zone[0]);
      else if (found === null) push('mark', take(mark)?.[0] ?? text[at] ?? '');
      else takeWord(found[0]);
    }
  }
  return joinNames(tokens, text);
}

const isDigit = (text: string, at: number) => text.charCodeAt(at) > 47 && text.charCodeAt(at) < 58;

/** Whether three figures are a date rather than a time: by a year of four, or of two where no other date stands before. */
function isDateOfFigures(
  [, a = '', sign = '', , c = '']: RegExpExecArray,
  tokens: readonly Token[],
  behind: string | undefined,
): boolean {
  if (a.length === 4) return c.length <= 2;
  if (a.length > 2 || c.length === 4) return a.length <= 2;
  // Korean closes a date with a point: 26. 1. 5.
  if (c.length !== 2 && behind !== '.') return false;
  return sign !== '.' || !tokens.some(({ kind, month }) => kind === 'figures' || kind === 'date' || month !== null);
}

const none: readonly never[] = [];
const hourWords: ReadonlySet<string> = new Set(['uhr', 'h', 'hr', 'hrs', 'hour', 'hours']);
const zoneOfPlace = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)$/u;

/** Whether the last token belongs to a time, with or without a bracket after it. */
function isBehindTime(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text === '(' ? tokens.at(-2) : tokens.at(-1);
  return last?.kind === 'time' || last?.kind === 'half' || (last?.kind === 'zone' && last !== tokens.at(-1));
}

/** Joins words that are one name: "thứ hai", "tháng 1", "يوم الاثنين", "كانون الثاني". */
function joinNames(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(({ plain }) => plain !== '' && beginsName(plain))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first === undefined) break;
    const isPair =
      second !== undefined && /^(?:word|name|number)$/u.test(second.kind) && second.span[0] - first.span[1] === 1;
    const span: Span = [first.span[0], second?.span[1] ?? 0];
    const words = isPair && beginsName(first.plain) ? text.slice(...span) : '';
    const plain = plainName(words);
    const named = { plain, month: namedMonthOf(plain), weekdays: weekdaysOf(plain) };
    const isName = words !== '' && (named.month !== null || named.weekdays.length > 0);
    if (isName) at++;
    joined.push(isName ? { ...first, ...named, kind: 'name', span, text: words } : first);
  }
  return joined;
}
