import type { ParsedSeed, Span } from '#news/article.ts';
import type { Mention, RefusedMention } from '#news/region.ts';
import type { WeakContext } from './context-rules.ts';
import type { Entry } from './gazetteer.ts';
import type { Match } from './match-names.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { followsPlaceWord, isLanguage, isPersonName, nameEnd, weakContext } from './context-rules.ts';
import { givenNames } from './name-words.ts';
import { textOf } from '#news/article.ts';
import { chooseEntry } from './choose-entry.ts';
import { matchAt, matchNames } from './match-names.ts';
import type { Place } from './resolve-place.ts';
import { readPlace } from './resolve-place.ts';
import { gatherEvidence, knownCity } from './story-evidence.ts';
import { storySegments } from './story-segments.ts';

/** A mention with what the decision needs and the article's data file does not. */
export interface FoundMention extends Mention {
  readonly weak: WeakContext | null;
}

export interface Findings {
  readonly mentions: readonly FoundMention[];
  readonly refused: readonly RefusedMention[];
}

/**
 * Every place the story names, in the order of the text, and what only looks like one. Offsets are into `seed.source`.
 * Nothing is decided here about what the story is about. The same seed gives the same answer; no seed makes it throw.
 */
export function findMentions(seed: ParsedSeed): Findings {
  const matches = storySegments(seed).map(matchNames);
  const place = seed.dateline && readPlace(textOf(seed.source, seed.dateline.place));
  const evidence = gatherEvidence(matches.flat(), place?.code ?? null);
  const mentions: FoundMention[] = [];
  const refused: RefusedMention[] = [];
  for (const inSegment of matches) {
    if (inSegment[0]?.segment.where === 'dateline') continue;
    const found = inSegment.map((match, i) => judge(match, followerOf(match, inSegment[i + 1]), evidence));
    for (const [i, one] of markLists(found, seed.source).entries()) {
      const span = spanOf(inSegment[i] as Match);
      if ('why' in one) {
        if (one.code !== null) refused.push({ span, code: one.code, entry: one.entry, why: one.why });
      } else mentions.push(one);
    }
  }
  if (seed.dateline && place) mentions.push(datelineMention(seed.dateline.place, place));
  return { mentions: mentions.toSorted((a, b) => a.span[0] - b.span[0]), refused };
}

function datelineMention(span: Span, { code, name, rule }: Place): FoundMention {
  return { span, code, rule, entry: name, where: 'dateline', weak: null };
}

type Verdict = FoundMention | { readonly why: string; readonly code: string | null; readonly entry: string };

function judge(match: Match, follower: Match | null, evidence: StoryEvidence): Verdict {
  const [first] = match.form.entries as [Entry];
  const refuse = (why: string, code = first.code, entry = first.name): Verdict => ({ why, code, entry });
  if (first.code === null) {
    const inner = innerPlace(match);
    return refuse(first.why ?? '', inner?.code ?? null, inner?.name ?? '');
  }
  // "Vladimir" is a given name first; that it is a city as well is nothing a reader would ask about.
  if (isPersonName(match))
    return refuse("part of a person's name", givenNames.has(match.form.keys[0] ?? '') ? null : first.code);
  const entry = chooseEntry(match, follower, evidence);
  const { code } = entry;
  if (code === null) return refuse('another place of that name', first.code);
  const key = match.form.keys.join(' ');
  const qualified = follower !== null;
  const named = [...(evidence.firm.get(code) ?? [])].some((form) => form !== key);
  const placed = followsPlaceWord(match);
  if (evidence.persons.has(key) && !named && !placed && !qualified)
    return refuse("a person's name in this story", code, entry.name);
  if (isLanguage(match)) return refuse('a language here', code, entry.name);
  if (entry.rule === 'city' && !qualified) {
    if (match.segment.capitals && !named && !evidence.cased.has(key))
      return refuse('a capitalised word that nothing else in the story explains', code, entry.name);
    if (match.form.everyday && !(placed && named))
      return refuse('an everyday word or surname as well', code, entry.name);
    if (entry.people < knownCity && !placed && !named)
      return refuse('a small place that nothing else in the story points to', code, entry.name);
  }
  return {
    span: spanOf(match),
    code,
    rule: entry.rule,
    entry: entry.name,
    where: match.segment.where,
    weak: weakContext(match),
  };
}

/** The place right behind a match and its comma: "Lebanon, Pennsylvania", "Cambridge, England". */
function followerOf(match: Match, next: Match | undefined): Match | null {
  if (next === undefined || next.first !== match.last + 1) return null;
  const { source, tokens } = match.segment;
  const [end, start] = [tokens[match.last], tokens[next.first]];
  const gap = end && start ? source.slice(nameEnd(source, end), start.start) : '';
  return /^,\s+$/u.test(gap) ? next : null;
}

/** The country whose name stands inside a phrase that is no place; null for a phrase without one. */
function innerPlace({ segment, first, last }: Match): { code: string; name: string } | null {
  for (let at = first; at <= last; at += 1) {
    // At the phrase's beginning one word less, else the phrase itself is found again.
    const tokens = segment.tokens.slice(0, at === first ? last : last + 1);
    const entry = matchAt({ ...segment, tokens }, at)?.form.entries.find(({ code }) => code !== null);
    if (entry?.code) return { code: entry.code, name: entry.name };
  }
  return null;
}

/** Marks mentions that stand in a row of four or more, parted by commas, "and" or "or". */
function markLists(found: readonly Verdict[], source: string): readonly Verdict[] {
  const marked = [...found];
  let run: number[] = [];
  const close = () => {
    if (run.length >= 4) for (const i of run) marked[i] = { ...(marked[i] as FoundMention), weak: 'list' };
    run = [];
  };
  let end = -1;
  for (const [i, one] of found.entries()) {
    if ('why' in one) continue;
    if (end >= 0 && !/^(?:,|,? ?(?:and|or|\/)|,? as well as)?\s*(?:the\s+)?$/iu.test(source.slice(end, one.span[0])))
      close();
    run.push(i);
    [, end] = one.span;
  }
  close();
  return marked;
}

function spanOf({ segment: { source, tokens }, first, last }: Match): Span {
  const [start, end] = [tokens[first], tokens[last]];
  if (!start || !end) return [0, 0];
  return [start.start, nameEnd(source, end)];
}
