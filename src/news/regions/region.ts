import type { Span } from '../text/span.ts';

/** ISO 3166-1 alpha-2; `ZZ` (CLDR's unknown region) for "no place stated". */
export type CountryCode = string;

/** Why a phrase was read as a place; `home`: a town or a body of the country that the newsroom writes from. */
export type MentionRule = 'country' | 'demonym' | 'alias' | 'capital' | 'city' | 'province' | 'metonym' | 'home';

/** A phrase that names a place. */
export interface Mention {
  readonly span: Span;
  readonly code: CountryCode;
  readonly rule: MentionRule;
  /** The name of its gazetteer entry ("Moscow"), where the phrase is spelled otherwise. */
  readonly entry?: string;
  /** The part of the article; a number is a paragraph's index from 0. */
  readonly where: 'headline' | 'caption' | 'dateline' | number;
}

/** A phrase that looks like a place but does not name one here. */
export interface RefusedMention {
  readonly span: Span;
  readonly code: CountryCode;
  readonly entry: string;
  /** A sentence for the reader: "part of a person's name". */
  readonly why: string;
}

/** What the tagging of one country rests on: where it is mentioned. */
export interface RegionSignals {
  readonly inHeadline: boolean;
  /** How many paragraphs name it. */
  readonly paragraphs: number;
  readonly filedFrom: boolean;
}

/** A country the story is about, with the reasons. */
export interface RegionTag {
  readonly code: CountryCode;
  /**
   * Compared with `aboutThreshold`; higher is more certain, and lower only where no country of the story reaches it. Null for
   * an editor's tag.
   */
  readonly score: number | null;
  /** `editor`: from the sidecar file. */
  readonly by: 'text' | 'editor';
  readonly signals: RegionSignals;
}

/** The score from which a story is about a country. */
export const aboutThreshold = 1;

/** The code of "no place stated". */
export const noPlace: CountryCode = 'ZZ';
