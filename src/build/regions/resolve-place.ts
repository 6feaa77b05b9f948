import type { MentionRule } from '#news/region.ts';
import type { Match, Segment } from './match-names.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { chooseEntry } from './choose-entry.ts';
import { matchAt } from './match-names.ts';
import { tokenise } from './tokenise.ts';

/** A dateline's place: its country, and the name readers know it by. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly rule: MentionRule;
}

const noEvidence: StoryEvidence = {
  firm: new Map(),
  persons: new Set(),
  cased: new Set(),
  placed: new Set(),
  filed: null,
};

/**
 * The country and the usual name of a dateline's place: "MOSKOW" is `{ code: 'RU', name: 'Moscow' }`, "SECAUCUS, N.J." is
 * `{ code: 'US', name: 'Secaucus' }`. Null for a place that is not known and prints no state or country behind it.
 */
export function resolvePlace(printed: string): { readonly code: string; readonly name: string } | null {
  const place = readPlace(printed);
  return place && { code: place.code, name: place.name };
}

/** As `resolvePlace`, with the rule that read it. */
export function readPlace(printed: string): Place | null {
  // Of "LONDON/NEW YORK" the first is where it was written first.
  const [source = ''] = printed.split('/');
  const segment: Segment = { source, where: 'dateline', tokens: tokenise(source, [0, source.length]), capitals: true };
  const comma = source.indexOf(',');
  const headEnd = comma < 0 ? source.length : comma;
  const inHead = segment.tokens.filter(({ end }) => end <= headEnd).length;
  const wide = comma < 0 ? null : matchAt(segment, inHead);
  const place = matchAt(segment, 0);
  const entry = place?.last === inHead - 1 ? chooseEntry(place, wide, noEvidence) : null;
  const code = wide?.form.entries.find((one) => one.code !== null)?.code ?? null;
  if (entry?.code && (wide === null || hasCode(wide, entry.code)))
    return { code: entry.code, name: entry.name, rule: entry.rule };
  return code === null ? null : { code, name: titleCase(source.slice(0, headEnd).trim()), rule: 'city' };
}

function hasCode(match: Match, code: string): boolean {
  return match.form.entries.some((entry) => entry.code === code);
}

/** "SECAUCUS" → "Secaucus", "RAS TANURA" → "Ras Tanura"; a name printed in lower case too is left as it is. */
function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
