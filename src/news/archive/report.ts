import type { Language } from '../languages/languages.ts';

/** Editors' notes and the build's findings, for the page about the archive. Its size does not grow with the archive. */
export interface Report {
  /** How many articles have notes of any kind. */
  readonly noted: number;
  /** The newest of them, at most `reportSize`. `notes` counts its notes; `findings` are the texts of those that the build made. */
  readonly articles: readonly {
    readonly id: string;
    readonly slug: string;
    readonly headline: string;
    readonly notes: number;
    readonly findings: readonly string[];
  }[];
  readonly withoutDate: number;
  readonly withoutZone: number;
  /** The zone in which the owner says these clocks are; absent where they do not. */
  readonly timeZone?: string;
  readonly withoutPlace: number;
  /** The places that the newsroom writes from, as its owner says or its datelines show; absent where neither does. */
  readonly home?: readonly string[];
  readonly quality: readonly TagQuality[];
  /** Absent where the owner wrote none. */
  readonly texts?: OwnTexts;
}

/** What an owner says on the page about the site, in paragraphs, by language of the interface. */
export type OwnTexts = {
  readonly [L in Language]?: { readonly about?: readonly string[]; readonly privacy?: readonly string[] };
};

/** The most articles that a report lists. */
export const reportSize = 100;

/** A measurement of the region tags against labels made by people; precision, recall and f1 are 0 to 1. */
export interface TagQuality {
  readonly corpus: string;
  readonly measuredOn: string;
  readonly articles: number;
  readonly what: 'about' | 'mentions' | 'people' | 'organisations';
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
