import type { Span } from '../text/span.ts';
import type { MapView } from '../map/map-sheets.ts';
import type { NamedTag, RefusedName } from '../people/named.ts';
import type { Mention, RegionTag, RefusedMention } from '../regions/region.ts';
import type { ArticlePicture, Picture } from './picture.ts';
import type { PrintedClock } from '../clock/printed-clock.ts';
import type { ParagraphKind, TextMark } from './structure.ts';

/** Ten digits of Crockford's base 32. Permanent: it does not change with the article's file or headline. */
export type ArticleId = string;

/** A paragraph with the key of its link (`#p-…`, paragraph-key.ts). The span of the one that begins with the dateline includes it. */
export interface Paragraph {
  readonly key: string;
  readonly span: Span;
  /** Absent where it is a plain paragraph. */
  readonly kind?: ParagraphKind;
  /** Whether it stands in a block quotation. */
  readonly isQuoted?: true;
}

/** "MOSKOW, NNC - ": where a story was filed from, as printed at the beginning of its first paragraph. */
export interface Dateline {
  /** All of it with the dash and the space after it: the paragraph's text starts at its end. */
  readonly span: Span;
  /** Null where only an agency is printed ("Kotakita.com - "). */
  readonly place: Span | null;
  /** "NNC"; null where none is printed. */
  readonly agency: Span | null;
  /** "Feb 26"; null where none is printed. */
  readonly day: Span | null;
}

/** A part of a text that was decoded: its span in `source`, and what the file has there (`&amp;`). */
export interface DecodedPart {
  readonly span: Span;
  /** A byte that the encoding does not have is U+DC00 plus the byte (PEP 383). */
  readonly printed: string;
}

/** How the bytes of a file differ from `source` in UTF-8 (build/seeds/encode-source.ts gives them back). */
export interface Origin {
  /** As the Encoding Standard names it: `windows-1252`. */
  readonly encoding: string;
  /** In the order of the text. */
  readonly decoded: readonly DecodedPart[];
}

/**
 * A parsed seed file. `source` is its complete text, byte order mark and line ends included; all else are spans in it. Every
 * character that is not white space is in exactly one of clock, byline, label, headline, caption, paragraphs and others;
 * only a byline that is printed in the line of the clock is in both.
 */
export interface ParsedArticle {
  readonly source: string;
  /** Null where the file's bytes are `source` in UTF-8. */
  readonly origin: Origin | null;
  /** Both null where the file has no clock line. */
  readonly clock: PrintedClock | null;
  readonly clockSpan: Span | null;
  readonly headline: Span;
  readonly caption: Span | null;
  /** "By Jane Doe": who wrote it, as printed; only the name where it is the value of a field. */
  readonly byline: Span | null;
  /** What kind of story it is, printed above or below the headline: "OPINION". */
  readonly label: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  /** Links, emphasis and references to footnotes in caption and paragraphs, in order, the outer one first; absent where there are none. */
  readonly marks?: readonly TextMark[];
  /** What is not shown, in the order of the text: front matter, header lines, rules, marks of images. */
  readonly others: readonly Span[];
}

/**
 * A note shown beside the text, never in it.
 * `sic`: an error of the printed text. `note`: an editor's remark. `correction`: what an editor says is wrong in the story.
 * `finding`: something unusual that the build found (a weekday that does not fit its date, an unknown time zone).
 */
export interface Note {
  readonly kind: 'sic' | 'note' | 'correction' | 'finding';
  readonly text: string;
  /** The words it is about; null where it is about the article as a whole. */
  readonly span: Span | null;
}

/** A person who wrote an article: named in its byline, or by the archive's owner. */
export interface Author {
  readonly name: string;
  /** A page about them, which the owner states. */
  readonly url?: string;
}

/**
 * What the archive's owner states of an article; absent where they do not. None of it is guessed. Dates are ISO 8601, with
 * a time and its offset where these are known: `2022-01-19`, `2022-01-19T18:36`, `2022-01-19T18:36:00+07:00`.
 */
export interface StatedFacts {
  /** The publisher that the text comes from. */
  readonly source: string;
  readonly agency: string;
  readonly published: string;
  readonly updated: string;
}

/** The fields of an article that lists need. */
export interface Summary {
  readonly id: ArticleId;
  readonly slug: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Null where the file has no clock line at all. */
  readonly clock: PrintedClock | null;
  /** When it was published, as the owner states it. It comes before the clock in sorting (sort-date.ts). */
  readonly published?: string;
  /** Absent where no person is known to have written it. */
  readonly authors?: readonly Author[];
  /** The dateline's place and agency as printed; null where the story has no dateline. */
  readonly dateline: { readonly place: string | null; readonly agency: string | null } | null;
  /** Country code of the dateline; `ZZ` where no place is stated; null where the printed place is not in the gazetteer. */
  readonly filed: string | null;
  /** Codes of the countries the story is about, the most certain first; only `ZZ` where no place is stated. */
  readonly about: readonly string[];
  readonly tags: readonly string[];
  /** Reading time in whole minutes at 230 words a minute, at least 1. */
  readonly minutes: number;
  /** BCP 47 language of the text, and the direction it is written in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The picture that stands for it, where it has any. */
  readonly picture?: Picture;
  /** The part of the world map that shows its countries; null where it names none. */
  readonly map: MapView | null;
  /** The volume that contains it: the month of its date (sort-date.ts), `2022-01`, or `undated`. */
  readonly month: string;
  /** Its index in the volume, 0 = oldest. */
  readonly position: number;
}

/** The fields that a link to an article needs. */
export type ArticleLink = Pick<
  Summary,
  'id' | 'slug' | 'headline' | 'lang' | 'dir' | 'clock' | 'published' | 'dateline' | 'month' | 'position'
>;

/** The previous and next article in the order of the archive (newest month first, `undated` last); null at its ends. */
export interface Neighbours {
  readonly newer: ArticleLink | null;
  readonly older: ArticleLink | null;
}

/** What most articles do not have: these fields are absent from their data files. */
type Rare = 'byline' | 'label' | 'others' | 'origin';

/** That an article's text has changed since it was published, and where its data file says how. */
export interface Revised {
  /** The day of the earliest change that is kept, ISO. */
  readonly since: string;
  /** Content hash of the file of its revisions. */
  readonly mark: string;
  /** Whether there is so little of them that the page has them at once. */
  readonly isShort?: true;
}

/** The content of an article's data file: the text once, and everything else as spans in it. */
export interface Article
  extends
    Summary,
    Omit<ParsedArticle, 'headline' | 'dateline' | 'clock' | Rare>,
    Partial<Pick<ParsedArticle, 'others'>> {
  /** Absent where it stands in the line of the clock, which is shown as printed. */
  readonly byline?: Span;
  readonly label?: Span;
  readonly origin?: Origin;
  /** In their order: the one above the text first, where there is one. Absent where there are none. */
  readonly pictures?: readonly ArticlePicture[];
  /** Its addresses on an earlier site, as paths. */
  readonly oldAddresses?: readonly string[];
  /** What the owner states besides `published`; the article's text is in `source`. */
  readonly stated?: Partial<Omit<StatedFacts, 'published'>>;
  /** Absent where its text has not changed since it was published, or nothing of it is kept. */
  readonly revised?: Revised;

  readonly headlineSpan: Span;
  readonly datelineSpans: Dateline | null;
  /** The usual name of the dateline's place ("Moscow" for "MOSKOW"); null where there is none, or it is not in the gazetteer. */
  readonly filedPlace: string | null;
  readonly notes: readonly Note[];
  /** Every mention of a place, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Phrases that look like a place but were not counted as one, with the reason. */
  readonly refused: readonly RefusedMention[];
  /** Whether places were not looked for in its language, but for what is unmistakable; absent where they were. */
  readonly isUnread?: true;
  /** One for each country in `about`, in the same order. */
  readonly regions: readonly RegionTag[];
  /** Codes of countries that are named but are not what the story is about, most mentions first. */
  readonly passing: readonly string[];
  /** The people and organisations that it names, the most important first; absent where there are none. */
  readonly named?: readonly NamedTag[];
  /** Phrases that look like the name of one and are no tag; absent where there are none. */
  readonly refusedNames?: readonly RefusedName[];
}
