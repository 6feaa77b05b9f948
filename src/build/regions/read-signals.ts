import type { RegionSignals } from '#news/region.ts';
import type { FoundMention } from './find-mentions.ts';
import type { SignalName } from './region-weights.ts';

/** A country a story names or was filed from, with everything the decision may weigh. */
export interface Candidate {
  readonly code: string;
  /** For the reader. */
  readonly signals: RegionSignals;
  /** For the score: each named signal from 0 (absent) up. */
  readonly values: Readonly<Partial<Record<SignalName, number>>>;
  /** Where it is first named; behind everything where it is only filed from. */
  readonly first: number;
}

const fromText = (mention: FoundMention) => mention.where !== 'dateline';

/** One candidate for each country of the mentions and for the dateline's; in the order in which the story names them. */
export function readSignals(
  mentions: readonly FoundMention[],
  filed: string | null,
  ofParagraphs: number,
): readonly Candidate[] {
  const named = mentions.filter(fromText);
  const byCode = Map.groupBy(named, ({ code }) => code);
  const codes = [...byCode.keys()];
  if (filed !== null && !byCode.has(filed)) codes.push(filed);
  return codes.map((code, order): Candidate => {
    const own = byCode.get(code) ?? [];
    const signals = countSignals(own, code === filed, ofParagraphs);
    const values = own.length === 0 ? filedOnly(named.length) : weigh(own, signals, named.length, codes.length, order);
    return { code, signals, values, first: own[0]?.span[0] ?? Number.MAX_SAFE_INTEGER };
  });
}

function countSignals(own: readonly FoundMention[], filedFrom: boolean, ofParagraphs: number): RegionSignals {
  return {
    inHeadline: own.some(({ where }) => where === 'headline'),
    inFirstParagraph: own.some(({ where }) => where === 0),
    paragraphs: new Set(own.map(({ where }) => where).filter((where) => typeof where === 'number')).size,
    ofParagraphs,
    mentions: own.length,
    filedFrom,
  };
}

function filedOnly(others: number): Candidate['values'] {
  return others === 0 ? { filedAlone: 1 } : { filedOnly: 1 };
}

function weigh(
  own: readonly FoundMention[],
  signals: RegionSignals,
  all: number,
  countries: number,
  order: number,
): Candidate['values'] {
  const strong = own.filter(({ weak }) => weak === null);
  const has = (where: FoundMention['where']) => Number(strong.some((mention) => mention.where === where));
  const every = (test: (mention: FoundMention) => boolean) => Number(own.every(test));
  const [only] = own;
  const late =
    own.length === 1 && typeof only?.where === 'number' && only.where > 0 && only.where >= signals.ofParagraphs / 3;
  return {
    headline: has('headline'),
    firstParagraph: has(0),
    caption: has('caption'),
    namedFirst: Number(order === 0),
    share: own.length / all,
    often: Math.min(3, Math.log2(own.length)),
    spread: signals.paragraphs / Math.max(1, signals.ofParagraphs),
    alone: Number(countries === 1),
    filedAndNamed: Number(signals.filedFrom),
    singleLate: Number(late),
    onlyCurrency: every(({ weak }) => weak === 'currency'),
    onlyOrganisation: every(({ weak }) => weak === 'organisation'),
    onlyList: every(({ weak }) => weak === 'list'),
    onlyCities: every(({ rule }) => rule === 'city'),
    onlyDemonyms: every(({ rule }) => rule === 'demonym'),
  };
}
