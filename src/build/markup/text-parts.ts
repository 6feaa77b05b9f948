import type { Losses } from './losses.ts';

/** Where the picture lies that an address names; null where it is not there. */
export type PictureFinder = (address: string) => string | null;

/** What a text is made with, and where what it cannot keep is counted. */
export interface TextParts {
  readonly lost: Losses;
  /** Where links and pictures are counted, whatever becomes of them. */
  readonly counts?: Losses;
  /** Filled with the pictures of the text: the name that the text has for one, and where it lies. */
  readonly pictures: Map<string, string>;
  readonly picture: PictureFinder;
  /** The address that relative links are relative to; null where it is not known. */
  readonly base: string | null;
  /** How the source means line ends: blanks, as HTML does; paragraphs where a line is blank; or breaks besides. */
  readonly lineEnds?: 'blanks' | 'paragraphs' | 'breaks';
}
