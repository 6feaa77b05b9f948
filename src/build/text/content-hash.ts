import { createHash, hash as digestOf } from 'node:crypto';

/** A short name for some content: ten hexadecimal characters of the `ContentHash` of its parts. */
export function hashContent(...parts: readonly string[]): string {
  const hash = new ContentHash();
  for (const part of parts) hash.add(part);
  return hash.name();
}

/** SHA-256 of all parts, as 43 characters of base64url: long enough to prove that the content is undamaged. */
export function hashWhole(parts: readonly (string | Uint8Array)[]): string {
  const [only] = parts;
  // The same in one call, which is faster: most articles are one file.
  if (parts.length === 1 && only instanceof Uint8Array)
    return digestOf('sha256', Buffer.concat([Buffer.from(`${only.length}:`), only]), 'base64url');
  const hash = new ContentHash();
  for (const part of parts) hash.add(part);
  return hash.whole();
}

/**
 * SHA-256 of content that comes in parts and is never in memory as a whole. Each part is hashed with its length, so that
 * `ab`, `c` and `a`, `bc` differ.
 */
export class ContentHash {
  readonly #hash = createHash('sha256');

  add(part: string | Uint8Array): void {
    this.#hash.update(`${part.length}:`).update(part);
  }

  /** Ten hexadecimal characters. Call `name` or `whole` once, after the last part. */
  name(): string {
    return this.#hash.digest('hex').slice(0, 10);
  }

  /** 43 characters of base64url. */
  whole(): string {
    return this.#hash.digest('base64url');
  }
}
