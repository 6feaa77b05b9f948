import type { Dateline } from './article.ts';
import type { Span } from '../text/span.ts';
import { isAgencyDomain, isAgencyName } from './agency-names.ts';
import { monthOf, weekdayOf } from '../clock/calendar-names.ts';

/** The dash must be within so many UTF-16 code units of the paragraph's start; the longest real datelines have half of it. */
const maxLength = 110;

/** A dash with blanks around it, an em or en dash without them, or a hyphen with a blank only after it. */
const dash = /\s+(?:-{1,3}|[–—―])\s+|\s*[—–](?=\S)|(?<=\p{L})-{1,2}\s+/gu;

/** Words that begin a sentence or a label: no dateline, although a dash follows. */
const sentenceStarts = new Set(
  `A AN AND AS AT BY OLEH FROM IN ON THE THIS THAT IT HE SHE AFTER BEFORE WHEN WHILE NOTE UPDATE UPDATED EXCLUSIVE BREAKING
  CORRECTION CORRECTED ANALYSIS OPINION EDITORIAL COMMENT ADVISORY WATCH LIVE VIDEO PHOTO PHOTOS REVIEW FACTBOX NASA WHO UN EU
  TODAY YESTERDAY`.split(/\s+/u),
);

const capitals = /^(?:(?:Mc|Mac|O['’]|D['’]|[dl]['’])?\p{Lu}[\p{Lu}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*)$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Lower-case words inside names of places: RIO de JANEIRO, PORT OF SPAIN, FRANKFURT am MAIN, PARIS and LONDON. */
const particles = /^(?:and|dan|de|del|della|da|do|dos|di|la|le|les|el|al|of|the|upon|on|am|an|der|en|sur|y|e|&)$/u;
const dayForm = /^(?:(\p{L}+)\.?\s+\d{1,2}|\d{1,2}\.?\s+(\p{L}+)\.?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:,?\s+\d{4})?$/u;

/** The blank before a day that follows its place with no comma ("JOHANNESBURG March 13 - "). */
const dayWithoutComma = /(?<=[\p{L}.])\s(?=\p{L}{3,9}\.? \d{1,2}$)/u;

/**
 * Reads the dateline at the beginning of a paragraph, given as a span of `source`. Null where the paragraph has none, such
 * as a byline ("By …") or a first sentence that contains a dash.
 *
 *     dateline = [DOMAIN ","] place ["," agency] ["," day] dash
 *     place    = NAME ("," NAME)*         at most four names
 *     agency   = AGENCY | "(" … ")" | "/" … "/"
 *     day      = "Feb 26" | "26 Feb 2022" | "26/2" | "Monday"
 *
 * Names are in capitals; in capitals and small letters only where an agency, a day or a short name followed by a long
 * sentence shows that it is a dateline. Example: `MOSKOW, NNC - ` has the place `MOSKOW` and the agency `NNC`.
 */
export function readDateline(source: string, [start, end]: Span): Dateline | null {
  const text = source.slice(start, Math.min(end, start + maxLength));
  for (const match of text.matchAll(dash)) {
    const after = source.slice(start + match.index + match[0].length, end);
    const head = readStart(text.slice(0, match.index), start);
    if (head === null || after === '') continue;
    const isMarked = head.agency !== null || head.day !== null;
    if (!isMarked && (/^\p{Ll}/u.test(after) || (head.isMixed && !standsAlone(head, after)))) return null;
    return {
      span: [start, start + match.index + match[0].length],
      place: head.place,
      agency: head.agency,
      day: head.day,
    };
  }
  return null;
}

/** Whether a short name is followed by the only dash of a long sentence: "San Jose, California — A woman", "Jakarta - Menteri". */
function standsAlone({ words }: DatelineStart, after: string): boolean {
  const sentence = after.split(/[.!?]["'”’)]*\s/u)[0] ?? '';
  return words <= 3 && sentence.length >= 40 && !/\s(?:--?|[–—])(?:\s|$)|[–—]/u.test(sentence);
}

/** A part of a dateline between commas. */
interface Part {
  readonly text: string;
  readonly span: Span;
}

interface DatelineStart {
  readonly place: Span;
  readonly agency: Span | null;
  readonly day: Span | null;
  /** Whether the place has small letters. */
  readonly isMixed: boolean;
  /** How many words the first part of the place has. */
  readonly words: number;
}

function readStart(head: string, start: number): DatelineStart | null {
  const parts = partsOf(
    head.replace(dayWithoutComma, (space) => `,${space.slice(1)}`),
    start,
  );
  let [agency, day]: [Span | null, Span | null] = [null, null];
  for (let last = parts.at(-1); last !== undefined && parts.length > 1; last = parts.at(-1)) {
    const inner = last.text.replace(/^[(/]\s*(.*?)\s*[)/]$/u, '$1');
    const [at] = last.span;
    const span: Span =
      inner === last.text ? last.span : [at + last.text.indexOf(inner), at + last.text.indexOf(inner) + inner.length];
    const year = /^\d{4}$/u.test(inner) ? parts.at(-2) : undefined;
    if (day === null && isDay(inner)) day = span;
    else if (day === null && year !== undefined && isDay(year.text)) {
      day = [year.span[0], span[1]];
      parts.pop();
    } else if (agency === null && (inner !== last.text ? isBracketedAgency(inner) : isAgencyName(inner))) agency = span;
    else break;
    parts.pop();
  }
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (agency === null && others.length > 0 && isAgencyDomain(first.text)) {
    agency = first.span;
    parts.shift();
  }
  return placeOf(parts, agency, day);
}

function placeOf(parts: readonly Part[], agency: Span | null, day: Span | null): DatelineStart | null {
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (first === undefined || last === undefined || parts.length > 4) return null;
  const words = first.text.split(/[\s/]+/u);
  const opening = words[0] ?? '';
  const isTheHague = words.length === 2 && /^THE \p{Lu}{3,}$/u.test(first.text);
  if ((sentenceStarts.has(opening.toUpperCase()) && !isTheHague) || (weekdayOf(opening) !== null && words.length === 1))
    return null;
  const isMixed = !isName(first.text, capitals);
  if (!parts.every(({ text }) => isName(text, capitalised)) || first.text.replace(/\P{L}/gu, '').length < 2)
    return null;
  return { place: [first.span[0], last.span[1]], agency, day, isMixed, words: words.length };
}

/** The parts between commas, without blanks around them; what is in brackets or slashes is a part too. */
function partsOf(head: string, start: number): Part[] {
  const parts: Part[] = [];
  for (const match of head.matchAll(/\([^()]*\)|(?<=\s)\/[^/\s]+\/|[^,(]+?(?=\s*(?:[,(]|\s\/[^/\s]+\/|$))/gu)) {
    const text = match[0].trim();
    const at = start + match.index + match[0].indexOf(text);
    if (text !== '') parts.push({ text, span: [at, at + text.length] });
  }
  return parts;
}

function isName(text: string, word: RegExp): boolean {
  const words = text.split(/[\s/]+/u);
  return words.length <= 6 && words.every((part, at) => word.test(part) || (at > 0 && particles.test(part)));
}

function isDay(text: string): boolean {
  const form = dayForm.exec(text);
  if (form === null) return weekdayOf(text) !== null;
  const month = form[1] ?? form[2];
  return month === undefined || monthOf(month) !== null;
}

const isBracketedAgency = (text: string) => /^\p{L}[\p{L}\p{N} .,&/'’-]{1,40}$/u.test(text);
