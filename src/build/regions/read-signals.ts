import type { RegionSignals } from '#news/regions/region.ts';
import type { FoundMention } from './judge-match.ts';
import type { SignalName } from './region-weights.ts';

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

/** Paragraphs of a long story; agency stories are rarely as long. */
const longStory = 20;

const fromText = (mention: FoundMention) => mention.where !== 'dateline';

/** One candidate for each country of the mentions and for that of the dateline, in the order of first mentions. */
export function readSignals(
  mentions: readonly FoundMention[],
  filed: string | null,
  ofParagraphs: number,
): readonly Candidate[] {
  const named = mentions.filter(fromText);
  const byCode = Map.groupBy(named, ({ code }) => code);
  const story: Story = {
    mentions: named.length,
    countries: byCode.size,
    inHeadline: new Set(
      named.filter(({ where, weak }) => where === 'headline' && weak === null).map(({ code }) => code),
    ),
    inLead: new Set(named.filter(({ where, weak }) => where === 0 && weak === null).map(({ code }) => code)),
    ofParagraphs,
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
  readonly ofParagraphs: number;
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
  const paragraphs = ofCountry.map(({ where }) => (typeof where === 'number' ? where : 0));
  const lateness =
    paragraphs.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY) / Math.max(1, story.ofParagraphs);
  // Long interviews soon name a country twice: there mentions are counted per twenty paragraphs.
  const strong = ofCountry.filter(({ weak }) => weak === null).length * Math.min(1, longStory / story.ofParagraphs);
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
    spread: signals.paragraphs / Math.max(1, story.ofParagraphs),
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
