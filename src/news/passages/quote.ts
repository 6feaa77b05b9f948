/**
 * A passage of an article by its own words, so that it can be found again after the article was edited. Texts are as printed,
 * white space as single spaces, and a line feed between paragraphs.
 */
export interface Quote {
  /** The passage; of a long one its beginning. */
  readonly start: string;
  /** How a long passage ends, and the hash of the words between; null where `start` is all of it. */
  readonly rest: { readonly end: string; readonly middle: string } | null;
  /** What stands right before and behind it; empty at the edges of the article. */
  readonly prefix: string;
  readonly suffix: string;
  /** How many other places of the article read like it. Where none did, it is found without what stood around it, after a move. */
  readonly twins: number;
}
