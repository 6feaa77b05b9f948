/**
 * Everything that can go wrong for a reader, closed: each has its own words on the error page.
 * `gone`: what stood at the address was taken out of the archive. `new-version`: the archive was published anew while this page stood open.
 */
export type NewsErrorKind = 'not-found' | 'gone' | 'offline' | 'new-version' | 'unexpected';

export class NewsError extends Error {
  override readonly name = 'NewsError';
  readonly kind: NewsErrorKind;

  constructor(kind: NewsErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/**
 * The kind of anything thrown in a browser. What is not ours is `unexpected`, but without a connection `offline`: it is code
 * that could not be fetched.
 */
export function errorKind(error: unknown): NewsErrorKind {
  if (error instanceof NewsError) return error.kind;
  return navigator.onLine ? 'unexpected' : 'offline';
}
