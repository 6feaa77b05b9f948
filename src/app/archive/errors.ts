/**
 * Every error that a reader can meet; the error page has a text for each. `gone`: the article was removed from the
 * archive. `unavailable`: its file could not be read when the site was built. `new-version`: the archive was published again while
 * this page was open. `slow`: the page is still being loaded.
 */
export type NewsErrorKind = 'not-found' | 'gone' | 'unavailable' | 'offline' | 'slow' | 'new-version' | 'unexpected';

/** An error with the kind that selects the error page; its message names the file, the article or the address. */
export class NewsError extends Error {
  override readonly name = 'NewsError';
  readonly kind: NewsErrorKind;

  constructor(kind: NewsErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/**
 * The kind of any error thrown in a browser. What is not a `NewsError` is `unexpected`, or `offline` without a
 * connection: then it is code that could not be loaded.
 */
export function errorKind(error: unknown): NewsErrorKind {
  if (error instanceof NewsError) return error.kind;
  return navigator.onLine ? 'unexpected' : 'offline';
}
