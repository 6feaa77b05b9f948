import type { Match, Segment } from '../gazetteer/find-names.ts';
import type { Home } from './read-home.ts';
import { actsAsPerson, followerOf, followsPlaceWord, isJoined, isPersonName } from './context-rules.ts';

/** Evidence from the whole story, to decide ambiguous names. */
export interface StoryEvidence {
  /** Countries with an unambiguous form, with these forms. */
  readonly unambiguous: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms that are part of a person's name somewhere in the story. */
  readonly persons: ReadonlySet<string>;
  /** Forms that occur outside all-capitals text. */
  readonly cased: ReadonlySet<string>;
  /** Forms that occur where only a place can: "in Reading", "Reading, England". */
  readonly placed: ReadonlySet<string>;
  /** Number of unambiguous mentions by country, without local bodies. */
  readonly named: ReadonlyMap<string, number>;
  /** Number of mentions of local bodies by country. */
  readonly local: ReadonlyMap<string, number>;
  /** Whether one of the words stands in the story: folded, or with a capital letter as printed. */
  readonly hasWord: (words: ReadonlySet<string>) => boolean;
  /** The country of the dateline; null if unknown. */
  readonly filed: string | null;
  /** The places that the newsroom writes from. */
  readonly home: readonly Home[];
  /** The country of a name that the story settles once: "Paris, Texas", a dateline. By the folded name. */
  readonly settled: ReadonlyMap<string, string>;
}

/**
 * Population in thousands from which a city's name needs little other evidence: that it follows a word like "in", or that the
 * story names its country ("Toyota", "Pereira" and "Rosario" are rather companies and people).
 */
export const knownCity = 300;
/** Population in thousands from which it needs none. */
export const largeCity = 3000;

/** Collects the evidence of a story's segments and their matches; `filed` is the country of its dateline. */
export function gatherEvidence(
  segments: readonly Segment[],
  matches: readonly Match[],
  filed: string | null,
): Omit<StoryEvidence, 'home' | 'settled'> {
  const unambiguous = new Map<string, Set<string>>();
  const persons = new Set<string>();
  const cased = new Set<string>();
  const placed = new Set<string>();
  const named = new Map<string, number>();
  const local = new Map<string, number>();
  for (const [i, match] of matches.entries()) {
    if (match.segment.where === 'dateline') continue;
    const key = match.form.keys.join(' ');
    const [entry, ...others] = match.form.entries;
    const { code } = entry;
    if (!match.segment.capitals) cased.add(key);
    const before = matches[i - 1];
    const isPaired = before !== undefined && followsPlaceWord(before) && isJoined(before, match);
    if (followsPlaceWord(match) || isPaired || followerOf(match, matches[i + 1])) placed.add(key);
    if (code !== null && entry.isLocal) local.set(code, (local.get(code) ?? 0) + 1);
    else if (isPersonName(match) || actsAsPerson(match)) persons.add(key);
    else if (
      code !== null &&
      others.length === 0 &&
      !match.form.everyday &&
      (entry.rule !== 'city' || entry.people >= knownCity)
    ) {
      unambiguous.set(code, (unambiguous.get(code) ?? new Set()).add(key));
      named.set(code, (named.get(code) ?? 0) + 1);
    }
  }
  if (filed !== null) unambiguous.set(filed, (unambiguous.get(filed) ?? new Set()).add('a dateline'));
  const hasWord = (words: ReadonlySet<string>) =>
    segments.some(({ tokens }) => tokens.some(({ key, text }) => words.has(key) || words.has(text)));
  return { unambiguous, persons, cased, placed, named, local, hasWord, filed };
}
