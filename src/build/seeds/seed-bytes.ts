import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashWhole } from '../text/content-hash.ts';
import { sidecarOf } from './list-seeds.ts';

/** The bytes of an article's files. */
export interface SeedBytes {
  readonly source: Buffer;
  readonly sidecar: Buffer | null;
  /** SHA-256 of both files. */
  readonly hash: string;
}

/** Reads an article's file and its sidecar below `folder`. Throws where one cannot be opened. */
export function readSeedBytes(folder: string, file: string, hasSidecar: boolean): SeedBytes {
  const source = readFileSync(join(folder, file));
  const sidecar = hasSidecar ? readFileSync(join(folder, sidecarOf(file))) : null;
  return { source, sidecar, hash: hashWhole(sidecar === null ? [source] : [source, sidecar]) };
}
