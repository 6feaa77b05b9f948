import { existsSync } from 'node:fs';
import type { Result } from '#news/text/result.ts';
import { good } from '#news/text/result.ts';
import { hashWhole } from '../text/content-hash.ts';
import type { Problem } from '../text/problem.ts';
import { folderSettings, type ReadingSettings } from './folder-settings.ts';
import { filePath } from './file-path.ts';
import { sidecarOf } from './list-seeds.ts';
import { readBytes } from './read-bytes.ts';

/** The bytes of an article's files. */
export interface SeedBytes {
  readonly source: Buffer;
  readonly sidecar: Buffer | null;
  /** Of its folders. */
  readonly settings: ReadingSettings;
  /** SHA-256 of both files, and of the settings where there are any: a change of either is a change of the article. */
  readonly hash: string;
}

/**
 * Reads an article's file, its sidecar, and the settings of its folders below `folder`. A file that cannot be opened is an
 * error that says why.
 */
export function readSeedBytes(folder: string, file: string, hasSidecar: boolean): Result<SeedBytes, Problem> {
  const source = readBytes(folder, file);
  if (!source.ok) return source;
  const sidecar = hasSidecar ? readBytes(folder, findSidecar(folder, file)) : good(null);
  if (!sidecar.ok) return sidecar;
  const settings = folderSettings(folder, file);
  const parts = [source.value, ...(sidecar.value === null ? [] : [sidecar.value])];
  const isPlain = Object.values(settings).every((setting) => setting === null);
  const hash = hashWhole(isPlain ? parts : [...parts, JSON.stringify(settings)]);
  return good({ source: source.value, sidecar: sidecar.value, settings, hash });
}

/** The sidecar of an article under its name, or under one that differs in how accents are stored (macOS decomposes them). */
function findSidecar(folder: string, file: string): string {
  const name = sidecarOf(file);
  const at = name.lastIndexOf('/') + 1;
  const forms = (['NFC', 'NFD'] as const).map((form) => name.slice(0, at) + name.slice(at).normalize(form));
  return [name, ...forms].find((path) => existsSync(filePath(folder, path))) ?? name;
}
