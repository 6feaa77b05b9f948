/** A list's feeds, before they are written; plain data, which a thread can be sent. */
export interface FeedPlan {
  /** The list's address. */
  readonly list: string;
  readonly title: string;
  /** Data files of its newest articles, the newest first. */
  readonly articles: readonly string[];
  /** Of all that the feeds are made of: feeds of the same key are the same, byte for byte. */
  readonly key: string;
}
