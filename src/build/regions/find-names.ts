import type { Mention } from '#news/regions/region.ts';
import type { Form } from './gazetteer.ts';
import type { Token } from './tokenise.ts';
import { gazetteer, smallWords } from './gazetteer.ts';

/** A part of the story that is read on its own, as words. */
export interface Segment {
  readonly source: string;
  readonly where: Mention['where'];
  readonly tokens: readonly Token[];
  /** Printed in capitals throughout, so that case says nothing. */
  readonly capitals: boolean;
}

/** A form of the gazetteer found in a segment: tokens [first, last]. */
export interface Match {
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
  readonly form: Form;
}

/** What may stand between the words of one name: blanks, one soft wrap, hyphens, apostrophes, the dot of "St.", "&". */
const within = /^(?:[ \t\u00a0]*\r?\n?[ \t\u00a0]*|[-‐‑–'’ʼ`]|\.[ \t\u00a0]*|[ \t]*&[ \t]*|, )$/u;

/** Every name in a segment, leftmost longest, none overlapping. */
export function findNames(segment: Segment): readonly Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < segment.tokens.length) {
    const found = matchAt(segment, at);
    if (found) matches.push(found);
    at = found ? found.last + 1 : at + 1;
  }
  return matches;
}

/** The longest name that begins with the token at `first`; null for none. */
export function matchAt(segment: Segment, first: number): Match | null {
  const token = segment.tokens[first];
  if (token === undefined || (!token.capital && !segment.capitals)) return null;
  for (const form of gazetteer.get(token.key) ?? []) {
    const last = first + form.keys.length - 1;
    if (fits(segment, first, form)) return { segment, first, last, form };
  }
  return null;
}

/** Whether the words at `first` are this form, by letters, by case and by what stands between them. */
function fits(segment: Segment, first: number, form: Form): boolean {
  const { source, where, tokens, capitals } = segment;
  for (const [i, key] of form.keys.entries()) {
    const token = tokens[first + i];
    if (token === undefined || token.key !== key) return false;
    // "French fries" is no place in small letters either.
    const small = smallWords.has(key) || (i > 0 && form.entries[0]?.code === null);
    if (!token.capital && !capitals && !small) return false;
    const before = i === 0 ? undefined : tokens[first + i - 1];
    if (before === undefined) continue;
    const gap = source.slice(before.end, token.start);
    if (!within.test(gap)) return false;
    if (gap.startsWith('.') && !/^(?:st|ft|no|n|s|e|w|[a-z](?:\.[a-z])+)$/u.test(before.key)) return false;
    if (gap === ', ' && key !== 'd.c') return false;
  }
  if (form.afterComma && !followsPlace(segment, first, form)) return false;
  // In an all-capitals headline "US" and "IN" may be any word; the story's other mentions are enough.
  const isDoubtful = capitals && where !== 'dateline' && (form.afterComma || form.printed === 'US');
  if (form.printed !== null) return tokens[first]?.text === form.printed && !isDoubtful;
  return true;
}

/** "Lebanon, Pa.": an abbreviation counts behind a capitalised word and a comma, and with its full stop. */
function followsPlace({ source, where, tokens }: Segment, first: number, form: Form): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (!before?.capital || token === undefined || !/^,\s+$/u.test(source.slice(before.end, token.start))) return false;
  // Datelines often leave the full stop out ("WALTHAM, Mass, March 3"), and hold nothing but places.
  return form.printed !== null || where === 'dateline' || token.key.includes('.') || source[token.end] === '.';
}
