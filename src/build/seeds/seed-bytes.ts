import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingSettings } from './folder-settings.ts';
import { hashWhole } from '../text/content-hash.ts';
import { folderSettings, noSettings } from './folder-settings.ts';
import { sidecarOf } from './list-seeds.ts';

/** The bytes of an article's files. */
export interface SeedBytes {
  readonly source: Buffer;
  readonly sidecar: Buffer | null;
  /** Of its folders. */
  readonly settings: ReadingSettings;
  /** SHA-256 of both files, and of the settings where there are any: a change of either is a change of the article. */
  readonly hash: string;
}

/** Reads an article's file, its sidecar, and the settings of its folders below `folder`. Throws where a file cannot be opened. */
export function readSeedBytes(folder: string, file: string, hasSidecar: boolean): SeedBytes {
  const source = readFileSync(join(folder, file));
  const sidecar = hasSidecar ? readFileSync(join(folder, sidecarOf(file))) : null;
  const settings = folderSettings(folder, file);
  const parts = [source, ...(sidecar === null ? [] : [sidecar])];
  const isPlain = settings.layout === noSettings.layout && settings.encoding === noSettings.encoding;
  return { source, sidecar, settings, hash: hashWhole(isPlain ? parts : [...parts, JSON.stringify(settings)]) };
}
