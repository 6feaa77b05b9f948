import { createHash } from 'node:crypto';

/** A name for some content: ten hexadecimal characters of the SHA-256 of its parts, which are kept apart. */
export function hashContent(...parts: readonly string[]): string {
  const hash = new ContentHash();
  for (const part of parts) hash.add(part);
  return hash.name();
}

/** The same for content that is never whole in memory. */
export class ContentHash {
  readonly #hash = createHash('sha256');

  add(part: string): void {
    this.#hash.update(`${part.length}:`).update(part);
  }

  /** Once, after the last part. */
  name(): string {
    return this.#hash.digest('hex').slice(0, 10);
  }
}
