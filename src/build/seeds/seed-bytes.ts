import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidecarOf } from './list-seeds.ts';

/** An article's files as they lie on the disk. */
export interface SeedBytes {
  readonly source: Buffer;
  readonly sidecar: Buffer | null;
  /** SHA-256 of both: another one as soon as any byte is another. */
  readonly hash: string;
}

/** Reads an article's file and its sidecar. Throws where one cannot be opened. */
export function readSeedBytes(folder: string, file: string, hasSidecar: boolean): SeedBytes {
  const source = readFileSync(join(folder, file));
  const sidecar = hasSidecar ? readFileSync(join(folder, sidecarOf(file))) : null;
  const hash = createHash('sha256')
    .update(`${source.length} ${sidecar?.length ?? '-'}\n`)
    .update(source);
  if (sidecar !== null) hash.update(sidecar);
  return { source, sidecar, hash: hash.digest('base64url') };
}
