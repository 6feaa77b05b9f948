import type { ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { RefusedMention } from '#news/regions/region.ts';
import type { FoundMention, Verdict } from './judge-match.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Match, Segment } from '../gazetteer/find-names.ts';
import type { Home } from './read-home.ts';
import type { Place } from './resolve-place.ts';
import { paragraphStart } from '#news/article/paragraph-start.ts';
import { textOf } from '#news/text/span.ts';
import { joinedTo } from './context-rules.ts';
import { judgeMatch } from './judge-match.ts';
import { findLocalBodies } from './find-local-bodies.ts';
import { findTowns } from './find-towns.ts';
import { findTown } from '../gazetteer/find-town.ts';
import { settleNames } from './settle-names.ts';
import { findForeignMentions } from './find-foreign-mentions.ts';
import { findNames } from '../gazetteer/find-names.ts';
import { readPlace } from './resolve-place.ts';
import { gatherEvidence } from './story-evidence.ts';
import { tokenise } from '../gazetteer/tokenise.ts';

export interface Findings {
  readonly mentions: readonly FoundMention[];
  readonly refused: readonly RefusedMention[];
}

/**
 * All places that an article names, in the order of its text, and phrases that only look like one. Offsets are into
 * `article.source`. Places are looked for in English (`language`, BCP 47); of other languages only what is unmistakable is
 * found. `home` is where the newsroom writes from: a name that several countries share is read as a place there. What the article is about is not decided here. Deterministic; never throws.
 */
export function findMentions(article: ParsedArticle, language = 'en', home: readonly Home[] = []): Findings {
  const printed = article.dateline?.place ?? null;
  const place = printed && readPlace(textOf(article.source, printed));
  const named = /^en(?:-|$)/u.test(language) ? findInEnglish(article, place, home) : findInOther(article, language);
  if (!printed || !place) return named;
  const mentions = [...named.mentions, datelineMention(printed, place)];
  return { mentions: mentions.toSorted((a, b) => a.span[0] - b.span[0]), refused: named.refused };
}

function findInOther(article: ParsedArticle, language: string): Findings {
  const segments = storySegments(article).filter(({ where }) => where !== 'dateline');
  return { mentions: segments.flatMap((segment) => findForeignMentions(segment, language)), refused: [] };
}

/** `place` is that of the dateline. */
function findInEnglish(article: ParsedArticle, place: Place | null, home: readonly Home[]): Findings {
  const filed = place?.code ?? null;
  const segments = storySegments(article);
  const matches = segments.map((segment) => findNames(segment).map((match) => withHomeTown(match, home)));
  const gathered = { ...gatherEvidence(segments, matches.flat(), filed), home, settled: new Map<string, string>() };
  const evidence = { ...gathered, settled: settleNames(matches, gathered, place) };
  const mentions: FoundMention[] = [];
  const refused: RefusedMention[] = [];
  for (const inSegment of matches) {
    if (inSegment[0]?.segment.where === 'dateline') continue;
    const verdicts = inSegment.map((match, i) => judgeMatch(match, joinedTo(inSegment, i), evidence));
    for (const verdict of markLists(verdicts, article.source)) {
      if (verdict === null) continue;
      if ('why' in verdict) refused.push(verdict);
      else mentions.push(verdict);
    }
  }
  const story = segments.map((segment, at) => ({ segment, matches: matches[at] ?? [] }));
  const named = [...mentions, ...findTowns(story, evidence)];
  const all = [...named, ...findLocalBodies(story, named, home, filed)];
  return { mentions: all.toSorted((a, b) => a.span[0] - b.span[0]), refused };
}

/** A name of cities elsewhere that a town at home has too. */
function withHomeTown(match: Match, home: readonly Home[]): Match {
  const { entries, keys } = match.form;
  if (home.length === 0 || !entries.every(({ rule, code }) => code !== null && (rule === 'city' || rule === 'capital')))
    return match;
  const people = findTown(keys)?.people;
  const added = home
    .filter(({ code }) => people?.has(code) === true && !entries.some((entry) => entry.code === code))
    .map(({ code }): Entry => ({ name: entries[0].name, code, rule: 'city', people: people?.get(code) ?? 0 }));
  return added.length === 0 ? match : { ...match, form: { ...match.form, entries: [...entries, ...added] } };
}

/** The segments of an article in the order of its text; the paragraph that begins with the dateline without it. */
function storySegments(article: ParsedArticle): readonly Segment[] {
  const { source, headline, caption, dateline, paragraphs } = article;
  const segments = [segmentOf(source, headline, 'headline')];
  if (caption) segments.push(segmentOf(source, caption, 'caption'));
  if (dateline?.place) segments.push({ ...segmentOf(source, dateline.place, 'dateline'), capitals: true });
  for (const [i, { span }] of paragraphs.entries()) {
    segments.push(segmentOf(source, [paragraphStart(span, dateline), span[1]], i));
  }
  return segments;
}

function segmentOf(source: string, span: Span, where: Segment['where']): Segment {
  const tokens = tokenise(source, span);
  return { source, where, tokens, capitals: isCapitals(source.slice(...span)) };
}

/** Whether nearly all letters are capitals ("McGRAW-HILL <MHP> BUYS…"). */
function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 4 && upper > lower * 5;
}

function datelineMention(span: Span, { code, name, rule }: Place): FoundMention {
  return { span, code, rule, entry: name, where: 'dateline', weak: null };
}

/** What may separate items of a list: a comma, "and", "or", an article. */
const betweenItems = /^(?:,|,? ?(?:and|or|\/)|,? as well as)?\s*(?:the\s+)?$/iu;
/** A list has at least so many places. */
const minItems = 4;

/** Marks the mentions in such lists as weak; returns all others unchanged. */
function markLists(found: readonly (Verdict | null)[], source: string): readonly (Verdict | null)[] {
  const rows: FoundMention[][] = [];
  for (const one of found) {
    if (one === null || 'why' in one) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && betweenItems.test(source.slice(last.span[1], one.span[0]))) row.push(one);
    else rows.push([one]);
  }
  const items = new Set<Verdict>(rows.filter(({ length }) => length >= minItems).flat());
  return found.map((one) => (one !== null && items.has(one) ? { ...one, weak: 'list' } : one));
}
