import type { Article, ParsedArticle } from '#news/article/article.ts';
import type { RegionSignals, RegionTag } from '#news/regions/region.ts';
import type { Candidate } from './read-signals.ts';
import { textOf } from '#news/text/span.ts';
import { noPlace } from '#news/regions/region.ts';
import { decideSubjects } from './decide-subjects.ts';
import { findMentions } from './find-mentions.ts';
import type { Home } from './read-home.ts';
import { readSignals } from './read-signals.ts';
import { resolvePlace } from './resolve-place.ts';
import { partsOf } from './story-parts.ts';

/** An editor's corrections of what a story is about: country codes. They override the text. */
export interface RegionCorrections {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The facts about places in an article's data file; `filedPlace` is the usual name of the dateline's place. */
export interface TaggedRegions extends Pick<
  Article,
  'filed' | 'about' | 'regions' | 'mentions' | 'refused' | 'passing'
> {
  readonly filedPlace: string | null;
}

/**
 * Finds where a story was filed from, what it is about and why, and what it names in passing; `language` is that of its
 * text, BCP 47, `home` where its newsroom writes from. Deterministic; never throws.
 * A story that names no place is about `ZZ`, and so is one from which an editor removed everything.
 */
export function tagRegions(
  article: ParsedArticle,
  corrections: RegionCorrections = { add: [], remove: [] },
  language = 'en',
  home: readonly Home[] = [],
): TaggedRegions {
  const printed = article.dateline?.place ?? null;
  const place = printed && resolvePlace(textOf(article.source, printed));
  const { mentions, refused } = findMentions(article, language, home);
  const candidates = readSignals(mentions, place?.code ?? null, partsOf(article));
  const decision = decideSubjects(candidates);
  const regions = correct(decision.about, candidates, corrections);
  const taken = new Set(regions.map(({ code }) => code));
  const named = [...decision.passing, ...decision.about.map(({ code }) => code)];
  return {
    filed: printed ? (place?.code ?? null) : noPlace,
    filedPlace: place?.name ?? null,
    about: regions.length > 0 ? regions.map(({ code }) => code) : [noPlace],
    regions,
    mentions: mentions.map(({ span, code, rule, entry, where }) => {
      const isSpelledSo = textOf(article.source, span) === entry;
      return { span, code, rule, ...(isSpelledSo ? {} : { entry }), where };
    }),
    refused,
    passing: named.filter(
      (code) => !taken.has(code) && mentions.some((mention) => mention.code === code && mention.where !== 'dateline'),
    ),
  };
}

function correct(
  about: readonly RegionTag[],
  candidates: readonly Candidate[],
  { add, remove }: RegionCorrections,
): readonly RegionTag[] {
  const none: RegionSignals = { inHeadline: false, paragraphs: 0, filedFrom: false };
  const kept = about.filter(({ code }) => !remove.includes(code) && !add.includes(code));
  const added = [...new Set(add)].map((code): RegionTag => {
    const signals = candidates.find((candidate) => candidate.code === code)?.signals ?? none;
    return { code, score: null, by: 'editor', signals };
  });
  return [...kept, ...added];
}
