import type { Mention } from '#news/regions/region.ts';
import type { Form } from './gazetteer.ts';
import type { Token } from './tokenise.ts';
import { gazetteer, smallWords } from './gazetteer.ts';

/** A part of the article that is read on its own, as words. */
export interface Segment {
  readonly source: string;
  readonly where: Mention['where'];
  readonly tokens: readonly Token[];
  /** All in capitals, so that case proves nothing. */
  readonly capitals: boolean;
}

/** A form of the gazetteer found in a segment, as tokens `first` to `last` inclusive. */
export interface Match {
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
  readonly form: Form;
}

/** What may separate the words of one name: spaces, one line break, hyphens, apostrophes, the dot of "St.", "&". */
const separator = /^(?:[ \t\u00a0]*\r?\n?[ \t\u00a0]*|[-‐‑–'’ʼ`]|\.[ \t\u00a0]*|[ \t]*&[ \t]*|, )$/u;

/** Characters: a line break and an indent are far shorter. */
const widestGap = 200;

/** All names in a segment, without overlaps: leftmost first, then longest. */
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

/** The longest name that begins at the token `first`; null for none. */
export function matchAt(segment: Segment, first: number): Match | null {
  const token = segment.tokens[first];
  if (token === undefined || (!token.capital && !segment.capitals)) return null;
  return matchForm(segment, first, gazetteer.get(token.key) ?? []);
}

/** The first of some forms, which all begin with the word at the token `first`, that stands there; null for none. */
export function matchForm(segment: Segment, first: number, forms: readonly Form[]): Match | null {
  const form = forms.find((one) => fits(segment, first, one));
  return form === undefined ? null : { segment, first, last: first + form.keys.length - 1, form };
}

/** Whether the words at `first` are this form, by letters, case and what separates them. */
function fits(segment: Segment, first: number, form: Form): boolean {
  const { source, where, tokens, capitals } = segment;
  for (const [i, key] of form.keys.entries()) {
    const token = tokens[first + i];
    if (token === undefined || token.key !== key) return false;
    // "French fries" is not a place in lower case either.
    const small = smallWords.has(key) || (i > 0 && form.entries[0]?.code === null);
    if (!token.capital && !capitals && !small) return false;
    const before = i === 0 ? undefined : tokens[first + i - 1];
    if (before === undefined) continue;
    const gap = source.slice(before.end, token.start);
    if (gap.length > widestGap || !separator.test(gap)) return false;
    if (gap.startsWith('.') && !/^(?:st|ft|no|n|s|e|w|[a-z](?:\.[a-z])+)$/u.test(before.key)) return false;
    if (gap === ', ' && key !== 'd.c') return false;
  }
  if (form.afterComma && !followsPlace(segment, first, form)) return false;
  // In an all-capitals headline "US" and "IN" may be any word; other mentions decide.
  const isDoubtful = capitals && where !== 'dateline' && (form.afterComma || form.printed === 'US');
  if (form.printed !== null) return tokens[first]?.text === form.printed && !isDoubtful;
  return true;
}

/** Whether an abbreviation follows a capitalised word and a comma, and has its full stop: "Lebanon, Pa.". */
function followsPlace({ source, where, tokens }: Segment, first: number, form: Form): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (!before?.capital || token === undefined || !/^,\s+$/u.test(source.slice(before.end, token.start))) return false;
  // Datelines often omit the full stop ("WALTHAM, Mass, March 3") and hold nothing but places.
  return form.printed !== null || where === 'dateline' || token.key.includes('.') || source[token.end] === '.';
}
