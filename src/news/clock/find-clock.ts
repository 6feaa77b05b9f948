import type { Token } from './clock-tokens.ts';
import type { IsPlace, Surrounding } from './clock-surroundings.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { Span } from '../text/span.ts';
import { type ClockCluster, clusterAround } from './clock-cluster.ts';
import { isSource, isZoneOfWords, namedPerson, surroundingsOf } from './clock-surroundings.ts';
import { clockTokens } from './clock-tokens.ts';
import { outletWords, tailWords } from './clock-words.ts';
import { isHopeless } from './is-hopeless.ts';
import { longestClock } from './may-be-clock.ts';
import { isLikeWeekday } from './calendar-names.ts';
import { plainName } from './plain-name.ts';
import { printedDates } from './printed-dates.ts';

/** A line that is a clock, with what its parts are. */
export interface FoundClock extends Omit<ClockCluster, 'first' | 'last'> {
  readonly date: PrintedDate | null;
  /** A word in the place of a weekday that is none. */
  readonly unknownWeekday: Span | null;
  /** Words behind the time that name a zone nobody knows. */
  readonly zoneWords: Span | null;
  /** Words behind the clock that are of no known kind. */
  readonly unknownTail: Span | null;
  readonly byline: Span | null;
  /** Beside the clock there are words that are neither labels, counts nor a byline: they may be a headline. */
  readonly hasOtherWords: boolean;
}

/** Words behind a full date and time that are of no known kind: with more it is a sentence. */
const maxUnknownWords = 6;
const timeBehindBar = /\d.*\|\s*\d{1,2}[:.]\d{2}(?!\d)/u;

/**
 * The clock that a line is, valid or not; null for a headline or another text. `text` has ASCII figures (`ClockLine.text`).
 * "Sunday, 13 killed in bus crash" and "11 September 2001 attackers named" are headlines; "Wednesday, 32 January 2022" is a clock.
 */
export function findClock(text: string, isPlace: IsPlace = () => false): FoundClock | null {
  if (text.length > longestClock || !/\d|[年月]/u.test(text)) return null;
  const tokens = clockTokens(text);
  const dates = printedDates(tokens);
  const date = mainDate(dates);
  const cluster = clusterAround(tokens, date);
  if (cluster === null) return null;
  if (isHopeless(tokens, date, cluster) && !timeBehindBar.test(text)) return null;
  const isInDate = (token: Token) => dates.some(({ first, last }) => tokens.slice(first, last + 1).includes(token));
  const gaps = (token: Token) => /(?:\t|\s{2,})$/u.test(text.slice(0, token.span[0]));
  const before = surroundingsOf(tokens.slice(0, cluster.first), isInDate, gaps, isPlace);
  const behind = surroundingsOf(tokens.slice(cluster.last + 1), isInDate, gaps, isPlace);
  const { time, half, zone } = cluster;
  const weekday = cluster.weekday ?? weekdayOfOther(before);
  const hasOtherWords = [...before, ...behind].some(
    ({ kind }) => kind === 'short' || kind === 'name' || kind === 'free',
  );
  const found = { weekday, time, half, zone, date, hasOtherWords };
  const judged = judge(found, before, behind, text);
  if (judged !== null) return { ...found, ...judged };
  if (!timeBehindBar.test(text)) return null;
  return { ...found, date: date?.kind === 'full' ? null : date, ...nothing };
}

const nothing = { unknownWeekday: null, zoneWords: null, unknownTail: null, byline: null };

type Judgement = Pick<FoundClock, 'unknownWeekday' | 'zoneWords' | 'unknownTail' | 'byline'>;
type Parts = Pick<FoundClock, 'weekday' | 'time' | 'zone' | 'date'>;

/** The first full date, a Gregorian one before one of another calendar; else the first of any kind. */
function mainDate(dates: readonly PrintedDate[]): PrintedDate | null {
  const full = dates.filter(({ kind }) => kind === 'full' || kind === 'figures');
  return full.find(({ calendar }) => calendar === 'gregorian' || calendar === null) ?? full[0] ?? dates[0] ?? null;
}

function judge(
  parts: Parts,
  before: readonly Surrounding[],
  behind: readonly Surrounding[],
  text: string,
): Judgement | null {
  const { date, weekday, time } = parts;
  const isLabelled = before.some((one) => one.isLabelled);
  if (date === null || date.kind === 'part') {
    const isMonthAlone = date?.fault?.kind === 'clock-day-missing';
    const isEnough =
      date === null || isMonthAlone
        ? isLabelled || date === null
        : weekday !== null || time !== null || isLabelled || date.isYearShort;
    return isEnough ? judgeStrictly(before, behind) : null;
  }
  if (date.kind === 'words') return judgeUnknownMonth(parts, before, behind, text);
  const head = judgeBefore(parts, before);
  if (head === null) return null;
  const isCertain = time !== null || weekday !== null || isLabelled;
  const tail = judgeBehind(
    parts,
    behind,
    { isCertain, hasName: before.some((one) => !isPlaceName(one)) && !isLabelled },
    text,
  );
  return tail === null ? null : { ...head, ...tail, byline: head.byline ?? tail.byline };
}

/** Beside less than a full date only labels, counts, second clocks and bylines may stand. */
function judgeStrictly(before: readonly Surrounding[], behind: readonly Surrounding[]): Judgement | null {
  const isKnown = ({ kind }: Surrounding) => kind === 'label' || kind === 'count' || kind === 'clock' || kind === 'by';
  if (![...before, ...behind].every(isKnown)) return null;
  return { ...nothing, byline: [...before, ...behind].find(({ name }) => name !== null)?.name ?? null };
}

/** A month in a language that is not known: only where the rest of the line can be nothing else. */
function judgeUnknownMonth(
  { weekday, time, date }: Parts,
  before: readonly Surrounding[],
  behind: readonly Surrounding[],
  text: string,
): Judgement | null {
  const [word] = before;
  const isWeekdayPlace = before.length === 1 && word?.tokens.length === 1;
  const isClosed = behind.every(({ kind, before: sign }) => kind === 'clock' || /^[|,]/u.test(sign));
  // "5. siječnja 2026.", "ponedjeljak, 5. siječnja 2026.": nothing else on the line, and the month in small letters.
  const isAlone =
    behind.every(({ kind }) => kind === 'label') && (before.length === 0 || (isWeekdayPlace && word?.after === ','));
  if (isAlone && date !== null && isSmallMonth(text, date)) return nothing;
  if (weekday !== null && before.length === 0) return behind.every(({ kind }) => kind !== 'free') ? nothing : null;
  if (before.length > 0 && !isWeekdayPlace) return null;
  return (time !== null || (isWeekdayPlace && word.after === ',')) && isClosed ? nothing : null;
}

/** Whether the word in the place of a month has no capital, beside a figure that can be a day. */
const isSmallMonth = (text: string, { spans: [, month, day] }: PrintedDate) =>
  /^[^\p{Lu}]{3,}$/u.test(text.slice(...month)) &&
  !tailWords.has(plainName(text.slice(...month))) &&
  Number.parseInt(text.slice(...day), 10) <= 31;

/** What may stand before a full date: labels, a byline, a place or a source of few words with a sign behind it. */
function judgeBefore(
  { weekday, time, date }: Parts,
  before: readonly Surrounding[],
): Pick<Judgement, 'byline' | 'unknownWeekday'> | null {
  let byline: Span | null = null;
  let isPersonNext = false;
  if (before.length > 5) return null;
  const [only] = before;
  const [word] = only?.tokens ?? [];
  if (
    before.length === 1 &&
    only?.tokens.length === 1 &&
    weekday === null &&
    word?.kind === 'word' &&
    isLikeWeekday(word.plain)
  ) {
    return { byline, unknownWeekday: [word.span[0], word.span[0] + word.text.replace(/\.$/u, '').length] };
  }
  const isSigned = before.some(({ kind }) => kind === 'by');
  for (const [at, part] of before.entries()) {
    const person = isPersonNext ? namedPerson(part.tokens) : null;
    isPersonNext = part.kind === 'by' && part.tokens.length === 1;
    if (person !== null) byline ??= person;
    else if (part.kind === 'label' || part.kind === 'count' || isOtherCalendar(part)) continue;
    else if (isWeekdayAlone(part) && before.some(isOtherCalendar)) continue;
    else if (part.kind === 'by') byline ??= part.name;
    else {
      const isSure = time !== null && (weekday !== null || isSigned || date?.calendar === null);
      const isHeld =
        part.after === '' ? isSure : part.after !== ':' || part.isLabelled || weekday !== null || time !== null;
      if (!(part.kind === 'name' || part.kind === 'short' || isDesk(part)) || !(isHeld || part.isLabelled)) return null;
      // Before a comma or a dash two words are as well a place.
      const isAuthor =
        /^[|•·/\t]/u.test(part.after) || (before[at + 1]?.kind === 'by' && before[at + 1]?.tokens.length === 1);
      if (part.kind === 'name' && isAuthor) byline ??= part.name;
    }
  }
  return isPersonNext && before.length === 1 ? null : { byline, unknownWeekday: null };
}

/** Whether it is the same day in another calendar. */
const isOtherCalendar = ({ kind, tokens }: Surrounding) =>
  kind === 'clock' && tokens.some(({ month }) => month !== null && month.calendar !== 'gregorian');
const isPlaceName = ({ kind, name }: Surrounding) => kind === 'name' && name === null;
const isWeekdayAlone = ({ tokens }: Surrounding) => tokens.length === 1 && (tokens[0]?.weekdays.length ?? 0) > 0;

/** The weekday before a day of another calendar: "Senin, 16 Rajab 1447 H / 5 Januari 2026". */
function weekdayOfOther(before: readonly Surrounding[]): Token | null {
  const other = before.findIndex(isOtherCalendar);
  const tokens = before.slice(0, other + 1).flatMap((part) => part.tokens);
  return tokens.find(({ weekdays, month }) => weekdays.length > 0 && month === null) ?? null;
}

/** "CNN Indonesia News Desk", "Staff Writer": up to five words, one of them of an outlet. */
const isDesk = ({ tokens }: Surrounding) =>
  tokens.length <= 5 &&
  tokens.every(({ kind }) => kind === 'word') &&
  tokens.some(({ plain }) => outletWords.has(plain));

function judgeBehind(
  { time, zone, weekday }: Parts,
  behind: readonly Surrounding[],
  { isCertain, hasName }: { readonly isCertain: boolean; readonly hasName: boolean },
  text: string,
): Pick<Judgement, 'byline' | 'zoneWords' | 'unknownTail'> | null {
  let byline: Span | null = null;
  let zoneWords: Span | null = null;
  let isPersonNext = false;
  for (const [at, part] of behind.entries()) {
    const person = isPersonNext ? namedPerson(part.tokens) : null;
    isPersonNext = part.kind === 'by' && part.tokens.length === 1;
    const isDash = /[–—:-]/u.test(part.before);
    if (person !== null) byline ??= person;
    else if (part.kind === 'label' || part.kind === 'count') continue;
    // "Views: 345"
    else if (part.kind === 'number' && part.before === ':' && behind[at - 1]?.kind === 'count') continue;
    else if (part.before === ':' && part.tokens.length <= 4 && isSource(behind[at - 1])) continue;
    else if (part.kind === 'by') byline ??= part.name;
    else if (part.kind === 'clock' && (part.isLabelled || !isDash || part.tokens.some(({ kind }) => kind === 'time')))
      continue;
    else if (at === 0 && part.before === '' && time !== null && zone === null && isZoneOfWords(part))
      zoneWords = spanOf([part]);
    else if (isAllowed(part, { isCertain, hasTime: time !== null, hasWeekday: weekday !== null, isDash })) {
      if (part.kind === 'name' && !hasName) byline ??= part.name;
    } else {
      const rest = behind.slice(at);
      const span = spanOf(rest);
      const words = rest.reduce((sum, { tokens }) => sum + tokens.length, 0);
      if (time === null || !isCertain || part.before.includes(':') || words > maxUnknownWords) return null;
      return /[.!?]["”’]?$/u.test(text.trimEnd()) ? null : { byline, zoneWords, unknownTail: span };
    }
  }
  return { byline, zoneWords, unknownTail: null };
}

/** Whether a name, a place, a figure or free words behind a full date leave the line a clock: a dash or a colon is a headline's, a bar is not. */
function isAllowed(
  { kind, before, tokens }: Surrounding,
  {
    isCertain,
    hasTime,
    hasWeekday,
    isDash,
  }: { isCertain: boolean; hasTime: boolean; hasWeekday: boolean; isDash: boolean },
): boolean {
  const first = tokens[0]?.text;
  if (kind === 'free') return isCertain && /[|•·\t]/u.test(before) && !(isDash && !hasTime);
  if (before === '') return hasTime && kind === 'name';
  if (isDash) return hasTime;
  if (kind === 'short' && !isCertain) return /^\p{Lu}/u.test(first ?? '');
  return kind === 'number' ? isCertain : isCertain || hasWeekday || kind === 'short' || kind === 'name';
}

function spanOf(parts: readonly Surrounding[]): Span {
  return [parts[0]?.tokens[0]?.span[0] ?? 0, parts.at(-1)?.tokens.at(-1)?.span[1] ?? 0];
}
