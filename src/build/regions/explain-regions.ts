import type { ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import type { MentionRule } from '#news/regions/region.ts';
import type { WeakContext } from './context-rules.ts';
import type { FoundMention } from './judge-match.ts';
import type { Candidate } from './read-signals.ts';
import type { SignalName } from './region-weights.ts';
import type { RegionCorrections } from './tag-regions.ts';
import { aboutThreshold, noPlace } from '#news/regions/region.ts';
import { positionAt } from '../text/position.ts';
import { offsetBefore, undoRewriting } from '../text/rewrite-text.ts';
import type { Home } from './read-home.ts';
import { scoreOf } from './decide-subjects.ts';
import { findMentions } from './find-mentions.ts';
import { readSignals } from './read-signals.ts';
import { regionWeights, signalNames } from './region-weights.ts';
import { partsOf } from './story-parts.ts';
import { tagRegions } from './tag-regions.ts';

/** A phrase of the source with its line and column from 1. */
interface Phrase {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A phrase that was read as a place, with the rule and the entry of the gazetteer; `weak` is why it counts less. */
export interface PlacePhrase extends Phrase {
  readonly rule: MentionRule;
  readonly entry: string;
  readonly weak: WeakContext | null;
}

export interface ExplainedCountry {
  readonly code: string;
  /** `strongest`: below the threshold, but no other country reaches it either. */
  readonly verdict: 'about' | 'strongest' | 'editor' | 'removed' | 'passing';
  /** The sum of `signals`; null for a country that only the editor added. */
  readonly score: number | null;
  readonly signals: readonly { readonly name: SignalName; readonly value: number; readonly weight: number }[];
  readonly phrases: readonly PlacePhrase[];
}

/** Everything that `tagRegions` weighed for a story. */
export interface Explanation {
  readonly language: string;
  /** Where the newsroom writes from, as far as it is said. */
  readonly home: readonly string[];
  readonly threshold: number;
  readonly filed: { readonly code: string | null; readonly place: string | null; readonly phrase: Phrase | null };
  /** Subjects, highest score first; then passing mentions, then what an editor removed. */
  readonly countries: readonly ExplainedCountry[];
  readonly refused: readonly (Phrase & { readonly code: string; readonly entry: string; readonly why: string })[];
}

/** Explains the tags that `tagRegions` gives the same article and corrections. Never throws; deterministic. */
export function explainRegions(
  article: ParsedArticle,
  corrections: RegionCorrections,
  language = 'en',
  home: readonly Home[] = [],
): Explanation {
  const tagged = tagRegions(article, corrections, language, home);
  const { mentions } = findMentions(article, language, home);
  const filed = tagged.filed === noPlace ? null : tagged.filed;
  const candidates = new Map(readSignals(mentions, filed, partsOf(article)).map((one) => [one.code, one]));
  const about = tagged.about.filter((code) => code !== noPlace);
  const removed = corrections.remove.filter((code) => candidates.has(code) && !about.includes(code));
  const rest = [...candidates.keys()].filter((code) => !about.includes(code) && !removed.includes(code));
  // Where the file has it, with its entities and marks.
  const decoded = article.origin?.decoded ?? [];
  const printed = undoRewriting(article.source, decoded);
  const phraseOf = (span: Span): Phrase => ({
    text: article.source.slice(...span),
    ...positionAt(printed, offsetBefore(decoded, span[0])),
  });
  const explain = (code: string, verdict: ExplainedCountry['verdict']): ExplainedCountry => {
    const candidate = candidates.get(code);
    return {
      code,
      verdict,
      score: candidate ? scoreOf(candidate) : null,
      signals: candidate ? signalsOf(candidate) : [],
      phrases: mentions.filter((mention) => mention.code === code).map((mention) => placePhrase(mention, phraseOf)),
    };
  };
  const verdictOf = (code: string): ExplainedCountry['verdict'] => {
    if (corrections.add.includes(code)) return 'editor';
    const candidate = candidates.get(code);
    return candidate && scoreOf(candidate) < aboutThreshold ? 'strongest' : 'about';
  };
  return {
    language,
    home: home.map(({ name }) => name),
    threshold: aboutThreshold,
    filed: {
      code: filed,
      place: tagged.filedPlace,
      phrase: article.dateline?.place ? phraseOf(article.dateline.place) : null,
    },
    countries: [
      ...about.map((code) => explain(code, verdictOf(code))),
      ...rest.map((code) => explain(code, 'passing')).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)),
      ...removed.map((code) => explain(code, 'removed')),
    ],
    refused: tagged.refused.map(({ span, code, entry, why }) => ({ ...phraseOf(span), code, entry, why })),
  };
}

/** The signals that are present, largest effect on the score first. */
function signalsOf({ values }: Candidate): ExplainedCountry['signals'] {
  return signalNames
    .map((name) => ({ name, value: Math.round((values[name] ?? 0) * 100) / 100, weight: regionWeights[name] }))
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

function placePhrase({ span, rule, entry, weak }: FoundMention, phraseOf: (span: Span) => Phrase): PlacePhrase {
  return { ...phraseOf(span), rule, entry, weak };
}
