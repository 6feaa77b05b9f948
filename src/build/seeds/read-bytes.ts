import { readlinkSync } from 'node:fs';
import type { Result } from '#news/text/result.ts';
import { bad, good } from '#news/text/result.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import type { Problem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { filePath } from './file-path.ts';

/** Reads a file below a folder. One that cannot be opened is an error that says why. */
export function readBytes(folder: string, file: string): Result<Buffer, Problem> {
  const path = filePath(folder, file);
  try {
    return good(readRegularFile(path));
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
