import { readFileSync, readlinkSync } from 'node:fs';
import type { Result } from '#news/text/result.ts';
import { bad, good } from '#news/text/result.ts';
import { hashWhole } from '../text/content-hash.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import type { Problem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';
import { filePath } from './file-path.ts';
import { folderSettings, noSettings, type ReadingSettings } from './folder-settings.ts';
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

/**
 * Reads an article's file, its sidecar, and the settings of its folders below `folder`. A file that cannot be opened is an
 * error that says why.
 */
export function readSeedBytes(folder: string, file: string, hasSidecar: boolean): Result<SeedBytes, Problem> {
  const source = readBytes(folder, file);
  if (!source.ok) return source;
  const sidecar = hasSidecar ? readBytes(folder, sidecarOf(file)) : good(null);
  if (!sidecar.ok) return sidecar;
  const settings = folderSettings(folder, file);
  const parts = [source.value, ...(sidecar.value === null ? [] : [sidecar.value])];
  const isPlain = settings.layout === noSettings.layout && settings.encoding === noSettings.encoding;
  const hash = hashWhole(isPlain ? parts : [...parts, JSON.stringify(settings)]);
  return good({ source: source.value, sidecar: sidecar.value, settings, hash });
}

function readBytes(folder: string, file: string): Result<Buffer, Problem> {
  const path = filePath(folder, file);
  try {
    return good(readFileSync(path));
  } catch (error) {
    const meaning = describeSystemError(error);
    if (meaning === null) throw error;
    const found = isCode(error, 'ENOENT') ? describeMissing(path) : meaning;
    const expected = 'a file that can be read';
    return bad({ severity: 'error', kind: 'file-unreadable', file, line: 1, column: 1, expected, found });
  }
}

/** A file that was there when its folder was listed: a link to nowhere, or one that was removed since. */
function describeMissing(path: string | Buffer): string {
  try {
    return `a link to ${quoteName(readlinkSync(path, 'utf8'))}, which does not exist`;
  } catch {
    return 'nothing: it was removed while the folder was read';
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;
