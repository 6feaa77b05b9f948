import type { Match } from '../gazetteer/find-names.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { chooseEntry } from './choose-entry.ts';
import { findTown } from '../gazetteer/find-town.ts';
import { joinedTo } from './context-rules.ts';

/**
 * The country of each name that a story settles once for all: by what a comma joins to it ("Paris, Texas" and the Georgia of
 * "Athens, Georgia"), or as the place of its dateline (`filed`, by its folded words). A name that is settled in two ways is
 * none of them.
 */
export function settleNames(
  segments: readonly (readonly Match[])[],
  evidence: StoryEvidence,
  filed: { readonly words: string; readonly code: string } | null,
): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  const twice = new Set<string>();
  const settle = (name: string, code: string) => {
    if ((settled.get(name) ?? code) !== code) twice.add(name);
    settled.set(name, code);
  };
  if (filed !== null) settle(filed.words, filed.code);
  for (const matches of segments) {
    for (const [at, match] of matches.entries()) {
      const joined = joinedTo(matches, at);
      if (match.segment.where === 'dateline' || (joined.behind === null && joined.before === null)) continue;
      const { code } = chooseEntry(match, joined, evidence);
      // "Vancouver, Victoria" is a list.
      if (code !== null && (match.form.entries.some((one) => one.code === code) || hasTown(match, code)))
        settle(match.form.keys.join(' '), code);
    }
  }
  for (const name of twice) settled.delete(name);
  return settled;
}

function hasTown({ form }: Match, code: string): boolean {
  return findTown(form.keys)?.people.has(code) === true;
}
