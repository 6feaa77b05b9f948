import type { PictureFinder } from '../markup/text-parts.ts';
import type { Losses } from '../markup/losses.ts';

/** A person of a byline, with a page where the source names one. */
export interface ImportedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** An article as a source has it, whatever its format. */
export interface ImportedItem {
  /** Tells it from all others of its source, and is the same in each export: a number, an address, a Message-ID. */
  readonly key: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly authors: readonly ImportedAuthor[];
  /** The publisher that the text comes from, where it is another. */
  readonly source: string | null;
  readonly agency: string | null;
  /** ISO 8601, as far as the source says it: a day, a time, a zone. */
  readonly published: string | null;
  /** The clock as it was printed, the caption of a picture that is not there, the word above the headline. */
  readonly clock: string | null;
  readonly caption: string | null;
  readonly kicker: string | null;
  readonly updated: string | null;
  readonly tags: readonly string[];
  /** A BCP 47 name. */
  readonly language: string | null;
  /** Paths that the article had, as `/2019/05/ferry.html`. */
  readonly addresses: readonly string[];
  /** The last part of its address, if it had one: names the file. */
  readonly slug: string | null;
  /** Paragraphs with Markdown for structure. */
  readonly body: string;
  readonly lost: Losses;
  /** Pictures of the text by the name that it has for them: where they lie now. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What is said of them besides, by those names. */
  readonly pictureFacts: readonly PictureFacts[];
}

/** What a source says of a picture besides its mark in the text; a source of ours does. */
export type PictureFacts = Readonly<Record<string, string>>;

/** A file of an archive that was exported whole: it is written as it was, under its own name. */
export interface WholeFile {
  readonly key: string;
  /** Its path below the archive's folder. */
  readonly file: string;
  /** Of a picture, where it lies now. */
  readonly content: Uint8Array | { readonly from: string };
}

/** What a source holds that does not become an article, and why. */
export interface LeftOut {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
}

/** One thing found in a source. */
export type Found =
  | { readonly kind: 'article'; readonly item: ImportedItem }
  | { readonly kind: 'file'; readonly item: WholeFile }
  | { readonly kind: 'left-out'; readonly item: LeftOut };

/** What readers of formats are given. */
export interface ImportTools {
  readonly picture: PictureFinder;
  /** Where the archive was; null where the owner does not say it. */
  readonly site: string | null;
  /** What the owner says of columns or of parts of a page (`--map`). */
  readonly map: ImportMap | null;
  /** Whether mail addresses in texts stay. */
  readonly keepsMailAddresses: boolean;
  /** What the source holds, counted for the report: items, pages, comments, redirects. */
  readonly counts: Losses;
  /** A sentence for the owner: what was guessed. */
  readonly say: (text: string) => void;
  /** Called with the bytes of the source that were read since the last call. */
  readonly onBytes: (bytes: number) => void;
}

/** A file for `--map`: names of columns, or selectors of parts of a page. */
export interface ImportMap {
  readonly path: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Reads a source, item by item; memory holds one item at a time where the format allows it. */
export type ImportReader = (files: readonly string[], root: string, tools: ImportTools) => AsyncGenerator<Found>;

/** An item that is not imported. */
export const leftOut = (key: string, name: string, reason: string): Found => ({
  kind: 'left-out',
  item: { key, name, reason },
});

/** Fields that a format does not have. */
export const nothingSaid = {
  standfirst: null,
  authors: [],
  source: null,
  agency: null,
  published: null,
  clock: null,
  caption: null,
  kicker: null,
  updated: null,
  tags: [],
  language: null,
  addresses: [],
  slug: null,
  pictureFacts: [],
} as const;
