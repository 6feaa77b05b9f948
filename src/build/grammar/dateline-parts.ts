import type { Span } from '#news/text/span.ts';
import { monthOf, weekdayOf } from '#news/clock/calendar-names.ts';
import { placeKind } from '../gazetteer/place-kind.ts';
import { isAgencyName, isBracketedAgency } from '../bylines/agency-names.ts';

/** What the text before a dash says: names between commas, an agency, a day. */
export interface DatelineParts {
  readonly names: readonly Part[];
  readonly agency: Span | null;
  readonly day: Span | null;
  /** The agency stands in brackets or slashes. */
  readonly isBracketed: boolean;
}

/** A part between commas, without blanks around it. */
export interface Part {
  readonly text: string;
  readonly span: Span;
}

/** In brackets, in slashes, or up to the next comma. */
const partForm = /\([^()]*\)|\[[^[\]]*\]|(?<=\s)\/[^/\n]+\/|[^,([]+?(?=\s*(?:[,([]|\s\/[^/\n]+\/|$))/gu;

/** Blanks that stand where a comma could: before a day ("JOHANNESBURG March 13", "MADRID 5 Ene.") and behind a weekday. */
const missingComma =
  /(?<=[\p{L}.])\s(?=(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? [\p{L}\p{M}]{3,9}\.?(?: \p{sc=Arabic}{3,9})?)(?:,|\s\(|$))/u;

/** A newsroom's domain and the place behind it: "Quaynews.id Surabaya – ". */
const domainBefore = /(?<=^[\p{L}\p{N}-]+(?:\.(?:com?|net|org|id|my|news|info))+)\s(?=\p{Lu}\p{Ll})/iu;

/** Points between the parts of a dateline, as Russian agencies set them ("МОСКВА. 5 января. ТАСС"). */
const pointForComma = /(?<=\p{L}{2})\.(?=\s\d{1,2}\s\p{L}+\.?\s)|(?<=\s\d{1,2}\s\p{L}{3,})\.(?=\s\p{Lu})/gu;

/**
 * Reads one stretch of a dateline, up to a dash, at the offset `start` of the source. Null where a part of it is none of
 * place, agency and day, and where a second place would follow one that it has (`hasPlace`).
 *
 *     agency = AGENCY | "(" … ")" | "/" … "/" | "(" AGENCY "- " day ")"
 *     day    = [weekday] ("Feb 26" | "26 Feb" | "26/2" | "26.2.") [","] ["2022"] | weekday
 */
export function readDatelineParts(text: string, start: number, hasPlace = false): DatelineParts | null {
  const names: Part[] = [];
  let [agency, day]: [Span | null, Span | null] = [null, null];
  let isBracketed = false;
  let isOver = false;
  const parts = partsOf(withCommas(text), start);
  for (const [at, part] of parts.entries()) {
    const isEnclosed = /^[([/]/u.test(part.text);
    // "Pune (Maharashtra) [India], March 3 (ANI): "
    if (isEnclosed && names.length > 0 && !isOver && isArea(part.text.slice(1, -1))) {
      names.push({ text: part.text.slice(1, -1), span: part.span });
      continue;
    }
    const found: Found | null = isEnclosed ? readEnclosed(part) : readOpen(part, parts.slice(at + 1), day !== null);
    if (found === null) {
      if (isEnclosed || isOver || hasPlace) return null;
      names.push(part);
      continue;
    }
    if ((found.agency !== null && agency !== null) || (found.day !== null && isApart(text, start, day, found.day)))
      return null;
    agency ??= found.agency;
    if (found.agency !== null && isEnclosed) isBracketed = true;
    if (found.day !== null) day = day === null ? found.day : [day[0], isEnclosed ? part.span[1] : found.day[1]];
    // Behind the place only an agency and a day may follow.
    isOver = names.length > 0;
  }
  return { names, agency, day, isBracketed };
}

/** With a comma between all parts, at the same offsets. */
function withCommas(text: string): string {
  const parted = text.replace(pointForComma, ',').replace(missingComma, ',').replaceAll(/[،、]/gu, ',');
  return parted.includes('.') ? parted.replace(domainBefore, ',') : parted;
}

interface Found {
  readonly agency: Span | null;
  readonly day: Span | null;
}

/** A part without brackets: a day, a year behind a day, or an agency; null for a name. */
function readOpen({ text, span }: Part, following: readonly Part[], hasDay: boolean): Found | null {
  const bare = text.replace(/(?<=\p{L})\.$/u, '');
  const end = span[0] + bare.length;
  if (hasDay && /^\d{4}$/u.test(bare)) return { agency: null, day: span };
  if (
    isDay(
      bare,
      following.some(({ text: next }) => /^[([/]/u.test(next)),
    )
  ) {
    return {
      agency: null,
      day: [span[0], /\d/u.test(bare) ? span[1] - (text.endsWith('.') && !/\p{L}\.$/u.test(text) ? 1 : 0) : end],
    };
  }
  return isAgencyName(bare) ? { agency: [span[0], end], day: null } : null;
}

/** Whether it is a state or a country, which Indian wires set in brackets behind a town. */
function isArea(text: string): boolean {
  const kind = placeKind(text);
  return kind !== null && !kind.isTown;
}

/** What stands in brackets or slashes: an agency, a day, or both. */
function readEnclosed({ text, span }: Part): Found | null {
  const inner = text.slice(1, -1).trim();
  const from = span[0] + text.indexOf(inner, 1);
  if (isDay(inner, false)) return { agency: null, day: [from, from + inner.length] };
  const both = /^(?<agency>.+?)(?:\s[-–—]\s|,\s|\s\/\s)(?<day>[^-–—]+)$/u.exec(inner)?.groups;
  if (both?.['agency'] !== undefined && both['day'] !== undefined && isDay(both['day'], false)) {
    const { agency, day } = both;
    if (!isBracketedAgency(agency)) return null;
    return { agency: [from, from + agency.length], day: [from + inner.length - day.length, from + inner.length] };
  }
  return isBracketedAgency(inner) ? { agency: [from, from + inner.length], day: null } : null;
}

function partsOf(text: string, start: number): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(partForm)) {
    const part = match[0].trim();
    const at = start + match.index + match[0].indexOf(part);
    if (/[^\s.]/u.test(part)) parts.push({ text: part, span: [at, at + part.length] });
  }
  return parts;
}

/** Whether two days have more between them than blanks and a comma: then they are two. */
function isApart(text: string, start: number, day: Span | null, next: Span): boolean {
  return day !== null && !/^[\s,(]*$/u.test(text.slice(day[1] - start, next[0] - start));
}

const dayForms =
  /^(?:(?:le|el|il|den|am|a)\s+)?(?:(?<weekday>\p{L}[\p{L}'’]+)\.?,?\s+)?\(?(?:(?<before>[\p{L}\p{M}]{3,})\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(?<behind>[\p{L}\p{M}]{3,}(?: \p{sc=Arabic}{3,})?)\.?|\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{2,4})?)?|\d{4}-\d{2}-\d{2})(?:,?\s+(?:de\s+)?\d{4})?\)?\.?$/u;

/** `isSure`: an agency follows in brackets, so that the month may be in any language. */
function isDay(text: string, isSure: boolean): boolean {
  if (!/\d/u.test(text)) return weekdayOf(text) !== null;
  const form = dayForms.exec(text)?.groups;
  if (form === undefined) return false;
  const { weekday, before, behind } = form;
  if (weekday !== undefined && weekdayOf(weekday) === null) return false;
  const month = before ?? behind;
  return month === undefined || isSure || monthOf(month) !== null;
}
