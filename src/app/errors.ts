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

/** The kind of anything thrown; what is not ours is `unexpected`, or what code fails with that cannot be fetched. */
export function errorKind(error: unknown): NewsErrorKind {
  if (error instanceof NewsError) return error.kind;
  return navigator.onLine ? 'unexpected' : 'offline';
}
