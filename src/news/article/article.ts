import type { Span } from '../text/span.ts';
import type { MapView } from '../map/map-sheets.ts';
import type { Mention, RegionTag, RefusedMention } from '../regions/region.ts';
import type { PrintedClock } from '../clock/printed-clock.ts';

/** Ten characters of Crockford base 32 that find an article, whatever becomes of its file or headline. */
export type ArticleId = string;

/** A paragraph, with the key that addresses it (`#p-…`); the first one's span includes its dateline. */
interface Paragraph {
  readonly key: string;
  readonly span: Span;
}

/** "MOSKOW, NNC - ": where a story was filed from, as printed at the head of its first paragraph. */
export interface Dateline {
  /** The whole of it with its dash and the space behind, so that the paragraph's own words start at its end. */
  readonly span: Span;
  readonly place: Span;
  /** "NNC": the agency, if one is printed. */
  readonly agency: Span | null;
  /** "Feb 26": the day, if one is printed in the dateline. */
  readonly day: Span | null;
}

/** A seed file as its blocks. Every character of the file stands in `source`, byte order mark and line ends included. */
export interface ParsedArticle {
  readonly source: string;
  /** The span is null where the file has no clock line. */
  readonly clock: PrintedClock | null;
  readonly clockSpan: Span | null;
  readonly headline: Span;
  readonly caption: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A note shown beside the text, never in it.
 * `sic`: a slip of the printed text. `note`: an editor's remark. `correction`: what the editor says is wrong in the story.
 * `finding`: what the build found odd (a weekday that does not fit its date, a zone it does not know).
 */
export interface Note {
  readonly kind: 'sic' | 'note' | 'correction' | 'finding';
  readonly text: string;
  /** The words it is about; null where it is about the article as a whole. */
  readonly span: Span | null;
}

/** What a list shows of an article. */
export interface Summary {
  readonly id: ArticleId;
  readonly slug: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Null where the file has no clock line at all. */
  readonly clock: PrintedClock | null;
  /** The dateline's place and agency as printed; null where the story has no dateline. */
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  /** Country of the dateline; `ZZ` where no place is stated; null where its place is printed but not known to us. */
  readonly filed: string | null;
  /** Countries the story is about, the surest first; `ZZ` alone where no place is stated. */
  readonly about: readonly string[];
  readonly tags: readonly string[];
  /** Whole minutes at 230 words a minute, at least one. */
  readonly minutes: number;
  /** BCP 47 language of the text. */
  readonly lang: string;
  /** The part of the world map its countries fill; null where it names none. */
  readonly map: MapView | null;
  /** The volume it stands in: `2022-01`, or `undated`. */
  readonly month: string;
  /** Its place in the volume, 0 = oldest. */
  readonly position: number;
}

/** What a link to an article says of it. */
export type ArticleLink = Pick<
  Summary,
  'id' | 'slug' | 'headline' | 'lang' | 'clock' | 'dateline' | 'month' | 'position'
>;

/** The articles beside one in the order of the archive (newest month first, `undated` last); null beyond its ends. */
export interface Neighbours {
  readonly newer: ArticleLink | null;
  readonly older: ArticleLink | null;
}

/** An article as its data file holds it: the text once, everything else as offsets into it. */
export interface Article extends Summary, Omit<ParsedArticle, 'headline' | 'dateline' | 'clock'> {
  readonly headlineSpan: Span;
  readonly datelineSpans: Dateline | null;
  /** The dateline's place by its usual name ("Moscow" for "MOSKOW"); null where there is none or it is not known. */
  readonly filedPlace: string | null;
  readonly notes: readonly Note[];
  /** Every mention of a place, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** What looked like a place and was refused, and why. */
  readonly refused: readonly RefusedMention[];
  /** One for each entry of `about` that is a country, the same order. */
  readonly regions: readonly RegionTag[];
  /** Countries named but not what the story is about, most mentions first. */
  readonly passing: readonly string[];
}
