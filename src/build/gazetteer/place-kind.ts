import type { Entry } from './gazetteer.ts';
import type { Match, Segment } from './find-names.ts';
import { matchAt } from './find-names.ts';
import { tokenise } from './tokenise.ts';

/** A known place: a town, a country, or what is between (a state, an island). */
export interface PlaceKind {
  readonly isTown: boolean;
  readonly isCountry: boolean;
  /** The name is also an everyday word or a given name ("Nice", "Florence"), and no capital's. */
  readonly isEveryday: boolean;
}

const areaRules: ReadonlySet<Entry['rule']> = new Set(['country', 'alias', 'province']);

/**
 * The kind of a place as printed, with or without its state or country ("Jakarta", "HARTLEY, Maine"); of "LONDON/NEW YORK"
 * that of the first. Null where the gazetteer has no such name: a misprint is unknown here, and so is a people ("Danish").
 */
export function placeKind(printed: string): PlaceKind | null {
  const [source = ''] = printed.split(/\/|\s&\s/u);
  const segment: Segment = { source, where: 'dateline', tokens: tokenise(source, [0, source.length]), capitals: true };
  const comma = source.indexOf(',');
  const inHead = comma < 0 ? segment.tokens.length : segment.tokens.filter(({ end }) => end <= comma).length;
  const head = matchAt(segment, 0);
  const isWhole = head?.last === inHead - 1;
  const around = comma < 0 ? null : matchAt(segment, inHead);
  if (around !== null && hasEntry(around, ({ rule }) => areaRules.has(rule)))
    return { isTown: true, isCountry: false, isEveryday: false };
  if (head === null || !isWhole) return null;
  const isTown = hasEntry(head, ({ rule }) => rule === 'city' || rule === 'capital');
  if (!isTown && !hasEntry(head, ({ rule }) => areaRules.has(rule))) return null;
  const isCountry = hasEntry(head, ({ rule }) => rule === 'country' || rule === 'alias');
  return { isTown, isCountry, isEveryday: head.form.everyday && !hasEntry(head, ({ rule }) => rule === 'capital') };
}

/** Whether a text begins with the name of a place, and how long that name is; null where it does not. */
export function placeAtStart(text: string): { readonly length: number; readonly kind: PlaceKind } | null {
  const tokens = tokenise(text, [0, text.length]);
  const match = matchAt({ source: text, where: 0, tokens, capitals: false }, 0);
  const last = match === null ? undefined : tokens[match.last];
  if (last === undefined) return null;
  const kind = placeKind(text.slice(0, last.end));
  return kind && { length: last.end, kind };
}

function hasEntry({ form }: Match, test: (entry: Entry) => boolean): boolean {
  return form.entries.some((entry) => entry.code !== null && test(entry));
}
