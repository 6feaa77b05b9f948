import type { RegionSignals } from '#news/regions/region.ts';
import type { Span } from '#news/text/span.ts';
import type { FoundMention } from './judge-match.ts';
import type { SignalName } from './region-weights.ts';
import { partAt } from './story-parts.ts';

/** A country that a story names or was filed from, with everything the decision weighs. */
export interface Candidate {
  readonly code: string;
  /** Shown to readers. */
  readonly signals: RegionSignals;
  /** Weighed: each signal from 0 (absent) up. */
  readonly values: Readonly<Partial<Record<SignalName, number>>>;
  /** In headline, caption and paragraphs, without the dateline. */
  readonly mentions: number;
  /** Offset of its first mention; larger than any offset if it was only filed from there. */
  readonly first: number;
}

/** Parts of a long story; agency stories are rarely as long. */
const longStory = 20;

const fromText = (mention: FoundMention) => mention.where !== 'dateline';

/**
 * One candidate for each country of the mentions and for that of the dateline, in the order of first mentions. `parts` are
 * those of the story (story-parts.ts).
 */
export function readSignals(
  mentions: readonly FoundMention[],
  filed: string | null,
  parts: readonly Span[],
): readonly Candidate[] {
  const partOf = new Map(
    mentions.flatMap((mention) =>
      typeof mention.where === 'number' ? [[mention, partAt(parts, mention.span[0])]] : [],
    ),
  );
  const named = mentions.filter(fromText);
  const byCode = Map.groupBy(named, ({ code }) => code);
  const story: Story = {
    mentions: named.length,
    countries: byCode.size,
    inHeadline: new Set(
      named.filter(({ where, weak }) => where === 'headline' && weak === null).map(({ code }) => code),
    ),
    inLead: new Set(
      named.filter((mention) => partOf.get(mention) === 0 && mention.weak === null).map(({ code }) => code),
    ),
    partOf,
    ofParts: parts.length,
  };
  const codes = [...byCode.keys()];
  if (filed !== null && !byCode.has(filed)) codes.push(filed);
  return codes.map((code, order): Candidate => {
    const ofCountry = byCode.get(code) ?? [];
    const signals = countSignals(ofCountry, code === filed);
    // Without a mention there are no other signals.
    const unnamed = byCode.size === 0 ? { filedAlone: 1 } : { filedOnly: 1 };
    const values = ofCountry.length === 0 ? unnamed : weigh(ofCountry, signals, story, order, filed);
    const first = ofCountry[0]?.span[0] ?? Number.MAX_SAFE_INTEGER;
    return { code, signals, values, mentions: ofCountry.length, first };
  });
}

interface Story {
  readonly mentions: number;
  readonly countries: number;
  readonly inHeadline: ReadonlySet<string>;
  readonly inLead: ReadonlySet<string>;
  /** The part of each mention in a paragraph. */
  readonly partOf: ReadonlyMap<FoundMention, number>;
  readonly ofParts: number;
}

function countSignals(ofCountry: readonly FoundMention[], filedFrom: boolean): RegionSignals {
  return {
    inHeadline: ofCountry.some(({ where }) => where === 'headline'),
    paragraphs: new Set(ofCountry.map(({ where }) => where).filter((where) => typeof where === 'number')).size,
    filedFrom,
  };
}

function weigh(
  ofCountry: readonly FoundMention[],
  signals: RegionSignals,
  story: Story,
  order: number,
  filed: string | null,
): Candidate['values'] {
  const [only] = ofCountry;
  const code = only?.code ?? '';
  const every = (test: (mention: FoundMention) => boolean) => Number(ofCountry.every(test));
  const headline = Number(story.inHeadline.has(code));
  const lead = Number(story.inLead.has(code));
  const parts = ofCountry.map((mention) => story.partOf.get(mention) ?? 0);
  const lateness =
    parts.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY) / Math.max(1, story.ofParts);
  const naming = new Set(ofCountry.flatMap((mention) => story.partOf.get(mention) ?? []));
  // Long interviews soon name a country twice: there mentions are counted per twenty parts.
  const strong = ofCountry.filter(({ weak }) => weak === null).length * Math.min(1, longStory / story.ofParts);
  const crowd = Math.min(4, Math.log2(story.countries));
  return {
    headline,
    headlineFree: Number(story.inHeadline.size === 0),
    firstParagraph: lead,
    headlineAndFirst: headline * lead,
    namedFirst: Number(order === 0),
    early: 1 - lateness,
    again: Number(strong >= 2),
    often: strong > 2 ? Math.min(2, Math.log2(strong) - 1) : 0,
    spread: naming.size / Math.max(1, story.ofParts),
    alone: Number(story.countries === 1),
    crowd,
    bareCrowd: filed === null ? crowd : 0,
    filedAndNamed: Number(signals.filedFrom),
    filedElsewhere: Number(filed !== null && !signals.filedFrom),
    bareFirst: Number(filed === null && order === 0),
    onlyCurrency: every(({ weak }) => weak === 'currency'),
    onlyCities: every(({ rule }) => rule === 'city'),
    onlyCapital: every(({ rule }) => rule === 'capital'),
  };
}
