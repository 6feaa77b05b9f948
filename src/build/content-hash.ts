import { createHash } from 'node:crypto';

/** A name for some content: ten hexadecimal characters of the SHA-256 of its parts, which are kept apart. */
export function hashContent(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 10);
}
