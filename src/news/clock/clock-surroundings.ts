import type { Token } from './clock-tokens.ts';
import type { Span } from '../text/span.ts';
import { byWords, labelWords, isLinkWord, outletWords, tailWords } from './clock-words.ts';

/** A stretch of a clock line between signs such as a bar, a comma or a dash, before or behind the clock. */
export interface Surrounding {
  /**
   * `label`: "Last updated", `by`: "Oleh R. Sari", or the word alone, `clock`: a second clock, `count`: "1.229 Views",
   * `number`, `name`: of a person, `short`: up to three capitalised words, `free`: anything else.
   */
  readonly kind: 'label' | 'by' | 'clock' | 'count' | 'number' | 'name' | 'short' | 'free';
  /** A label stands before it. */
  readonly isLabelled: boolean;
  /** The signs before and behind it; empty where there are only blanks. Two blanks or more are a tab. */
  readonly before: string;
  readonly after: string;
  readonly tokens: readonly Token[];
  /** The person in it. */
  readonly name: Span | null;
}

const splittingSign = /^[|•·/—–;()[\]«»~,:>@_-]$/u;
const namePart = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.)+|\p{Lo}[\p{L}\p{M}.]*)$/u;
/** A word of a place or an outlet: with a capital, of a script without them and short, a domain, "detikNews". */
const shortPart = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}.]{0,9}|\p{L}+\.\p{L}{2,}|\p{Ll}+\p{Lu}\p{L}+)$/u;
const nameParticle = /^(?:de|da|del|van|von|bin|binti|al|el|dos|di|ibn|der|ter|la|le|and|dan|y|et|und|&)$/u;

/** What a reader of clock lines must ask others: whether words are a known place, which no person is named like ("New York"). */
export type IsPlace = (words: string) => boolean;

/**
 * What stands before or behind a clock, given as its tokens; `isInDate` says whether one belongs to a date, `gaps` whether two blanks or
 * a tab stand before it.
 */
export function surroundingsOf(
  tokens: readonly Token[],
  isInDate: (token: Token) => boolean,
  gaps: (token: Token) => boolean,
  isPlace: IsPlace,
): Surrounding[] {
  const parts: { before: string; after: string; tokens: Token[] }[] = [{ before: '', after: '', tokens: [] }];
  for (const token of tokens) {
    const last = parts.at(-1) as (typeof parts)[number];
    const isSign = token.kind === 'mark' && splittingSign.test(token.text) && !isInDate(token);
    const sign = isSign ? token.text : gaps(token) && last.tokens.length > 0 ? '\t' : null;
    if (sign !== null) {
      if (last.tokens.length === 0) last.before += sign;
      else {
        last.after = sign;
        parts.push({ before: sign, after: '', tokens: [] });
      }
    }
    // "12 Views Oleh Sari": a byline begins behind figures without a sign.
    const isByline =
      token.kind === 'word' && byWords.has(token.plain) && last.tokens.some(({ kind }) => kind !== 'word');
    if (isByline && parts.at(-1) === last) parts.push({ before: '', after: '', tokens: [] });
    if (!isSign) parts.at(-1)?.tokens.push(token);
  }
  const filled = parts.filter((part) => part.tokens.length > 0);
  return filled.map((part) => ({ ...part, ...describe(part.tokens, isInDate, isPlace) }));
}

function describe(
  all: readonly Token[],
  isInDate: (token: Token) => boolean,
  isPlace: IsPlace,
): Pick<Surrounding, 'kind' | 'isLabelled' | 'name'> {
  const tokens = all.filter(({ text }) => text !== '.');
  const isLink = (token: Token | undefined) => token !== undefined && isLinkWord(token);
  const isLabel = (token: Token | undefined) =>
    token !== undefined && token.kind === 'word' && labelWords.has(token.plain);
  const start = tokens.findIndex((token) => !isLink(token) && !isLabel(token));
  const rest = start < 0 ? [] : tokens.slice(start);
  while (rest.length > 0 && isLink(rest.at(-1))) rest.pop();
  const isLabelled = tokens.slice(0, start < 0 ? undefined : start).some(isLabel);
  const none = { isLabelled, name: null };
  if (rest.length === 0) return { ...none, kind: 'label' };
  if (tokens.some(({ kind, text }) => kind === 'mark' && /["“”?!…]/u.test(text))) return { ...none, kind: 'free' };

  const isClockPart = (token: Token) =>
    isInDate(token) || /^(?:time|half|zone|date|figures)$/u.test(token.kind) || token.weekdays.length > 0;
  if (rest.every((token) => isClockPart(token) || isLink(token) || isLabel(token)) && rest.some(isClockPart))
    return { ...none, kind: 'clock' };

  const isBy = (token: Token | undefined) => token?.kind === 'word' && byWords.has(token.plain);
  // "홍길동 기자", "di Mario Rossi".
  if (/[\p{Script=Hangul}\p{Script=Han}]$/u.test(rest.at(-1)?.text ?? '') && rest.length > 1 && isBy(rest.at(-1))) {
    return { ...none, kind: 'by', name: namedPerson(rest.slice(0, -1)) };
  }
  if (tokens[start - 1]?.plain === 'di' && isPerson(rest)) return { ...none, kind: 'by', name: nameSpan(rest) };
  if (isBy(rest[0])) {
    return { ...none, kind: 'by', name: namedPerson(rest.slice(1)) };
  }
  const isFigure = ({ kind }: Token) => kind === 'number' || kind === 'time';
  if (rest.every(isFigure)) return { ...none, kind: 'number' };
  const isCounted = (token: Token) =>
    isFigure(token) || token.kind === 'mark' || tailWords.has(token.plain) || isLink(token) || isLabel(token);
  if (rest.every(isCounted)) return { ...none, kind: 'count' };

  const words = rest.map(({ text }) => text);
  // "Dar es Salaam", "Liputan6.com", "g1".
  if (words.length > 1 && words.length <= 5 && isPlace(words.join(' '))) return { ...none, kind: 'name' };
  if (isOutlet(all)) return { ...none, kind: 'short' };
  if (words.length <= 5 && isPerson(rest)) return { ...none, kind: 'name', name: nameSpan(rest) };
  const isShort = words.length <= 3 && words.every((word) => shortPart.test(word) || nameParticle.test(word));
  return { ...none, kind: isShort ? 'short' : 'free' };
}

/** Whether tokens are written as one word of letters and figures, as outlets and domains are. */
function isOutlet(tokens: readonly Token[]): boolean {
  const isClose = tokens.every(({ span }, at) => at === 0 || span[0] === tokens[at - 1]?.span[1]);
  return tokens.length > 1 && isClose && /^\p{L}+\d*(?:\.\p{L}{2,})*$/u.test(tokens.map(({ text }) => text).join(''));
}

/** Whether words are a person's name: two to five that begin with a capital, none of an outlet or a desk, none in capitals beside others in small letters. */
function isPerson(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ text }) => text);
  const proper = words.filter((word) => !nameParticle.test(word));
  const isMixed = words.some((word) => /\p{Ll}/u.test(word));
  return (
    proper.length >= 2 &&
    words.every((word) => namePart.test(word) || nameParticle.test(word)) &&
    proper.every((word) => /^\p{Lu}/u.test(word)) &&
    tokens.every(({ kind, plain }) => kind === 'word' && !outletWords.has(plain) && !tailWords.has(plain)) &&
    !(isMixed && words.some((word) => /^\p{Lu}{3,}$/u.test(word)))
  );
}

/** The span of a name, without a full stop behind it. */
function nameSpan(tokens: readonly Token[]): Span {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
  const isEnd = /\p{L}{2}\.$/u.test(last.text);
  return [first.span[0], last.span[1] - (isEnd ? 1 : 0)];
}

/** The person whom words behind "By" or "Reporter:" name: those up to a figure or a word of clock lines; null where it is none. */
export function namedPerson(all: readonly Token[]): Span | null {
  // "Written by" is two of such words.
  const tokens = all.slice(all.findIndex(({ plain }) => !byWords.has(plain)));
  const isOther = (token: Token, at: number) => isNoName(token) && !(at === 0 && isMonthAsName(tokens));
  const isNoName = ({ kind, plain, text }: Token) =>
    (kind !== 'word' && text !== '&') || (tailWords.has(plain) && !outletWords.has(plain)) || byWords.has(plain);
  const end = tokens.findIndex(
    (token, at) => isOther(token, at) || (at > 0 && labelWords.has(token.plain) && !nameParticle.test(token.text)),
  );
  const name = tokens.slice(0, end < 0 ? undefined : end);
  if (name.length === 0 || name.length > 8 || name.some(({ plain }) => outletWords.has(plain))) return null;
  return nameSpan(name);
}

/** "Jan Kowalski", "April Jones": the name of a month before a word that begins with a capital or is part of a name. */
function isMonthAsName([first, second]: readonly Token[]): boolean {
  if (first === undefined || first.month === null || second?.kind !== 'word') return false;
  return /^\p{Lu}/u.test(second.text) || nameParticle.test(second.text);
}

const zoneCue = /^(?:time|waktu|zeit|standard|daylight|hora|heure|ora|время|czasu|بتوقیت)$/u;

/** "Central European Time", or one word with a capital that is no other word of clock lines. */
export function isZoneOfWords({ tokens }: Surrounding): boolean {
  if (tokens.length > 4 || !tokens.every(({ kind, text }) => kind === 'word' && /^\p{L}[\p{L}.-]*$/u.test(text)))
    return false;
  if (tokens.some(({ plain }) => zoneCue.test(plain))) return true;
  const [word] = tokens;
  return (
    tokens.length === 1 &&
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    ![labelWords, byWords, tailWords].some((words) => words.has(word.plain))
  );
}

/** "Source", before a colon and an outlet: "来源：中国新闻网". */
export const isSource = (part: Surrounding | undefined) =>
  part?.kind === 'label' && /^(?:来源|來源|출처)$/u.test(part.tokens.at(-1)?.text ?? '');
