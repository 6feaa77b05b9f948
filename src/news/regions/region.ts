import type { Span } from '../text/span.ts';

/** ISO 3166-1 alpha-2; `ZZ` (CLDR's unknown region) stands for "no place stated". */
export type CountryCode = string;

/** Why a stretch of text was read as a place. */
export type MentionRule = 'country' | 'demonym' | 'alias' | 'capital' | 'city' | 'province' | 'metonym';

/** One place in the text. */
export interface Mention {
  readonly span: Span;
  readonly code: CountryCode;
  readonly rule: MentionRule;
  /** The gazetteer entry that read it so, by its own name ("Moscow", "Russian"). */
  readonly entry: string;
  /** Where it stands; a number is a paragraph's position from 0. */
  readonly where: 'headline' | 'caption' | 'dateline' | number;
}

/** A stretch that looks like a place and is not one here. */
export interface RefusedMention {
  readonly span: Span;
  readonly code: CountryCode;
  readonly entry: string;
  /** A sentence for the reader: "part of a person's name". */
  readonly why: string;
}

/** What the decision rests on: counts of one country's mentions by where they stand. */
export interface RegionSignals {
  readonly inHeadline: boolean;
  readonly inFirstParagraph: boolean;
  /** How many paragraphs name it, of `ofParagraphs`. */
  readonly paragraphs: number;
  readonly ofParagraphs: number;
  /** Mentions in headline, caption and paragraphs; the dateline apart. */
  readonly mentions: number;
  readonly filedFrom: boolean;
}

/** A country the story is about, with the reasons. */
export interface RegionTag {
  readonly code: CountryCode;
  /** Compared with `aboutThreshold`; higher is surer. An editor's tag has none. */
  readonly score: number | null;
  /** `editor`: the sidecar says so. */
  readonly by: 'text' | 'editor';
  readonly signals: RegionSignals;
}

/** The score from which a country is what a story is about. */
export const aboutThreshold = 1;

/** The code of "no place stated". */
export const noPlace: CountryCode = 'ZZ';
