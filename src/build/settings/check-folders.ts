import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { Settings } from './settings.ts';

/**
 * Checks the folders of the settings; `output` is the site's folder, null in development. Throws an `OwnerError` where the
 * archive or the cache is no folder, or the site would be read as part of the archive.
 */
export function checkFolders({ folder, folderName, cache }: Settings, output: string | null): void {
  const found = openFolder(folder, folderName);
  if (found === undefined) throw new OwnerError(`SEEDS: there is no folder "${folderName}"`);
  if (!found.isDirectory()) throw new OwnerError(`SEEDS: expected a folder, found the file "${folderName}"`);
  const file = cache === null ? null : fileAt(cache);
  if (file !== null) throw new OwnerError(`CACHE: expected a folder, found the file "${file}"`);
  if (output === null) return;
  const below = relative(realpathSync(folder), output).split(sep);
  // Names that begin with a dot are not read.
  if (below[0] !== '..' && !below.some((part) => part.startsWith('.'))) {
    throw new OwnerError(`--outDir: "${output}" lies in the folder of the articles: it would be read with them`);
  }
}

function openFolder(folder: string, name: string) {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    throw new OwnerError(`SEEDS: "${name}" cannot be opened: ${reason}`, { cause: error });
  }
}

/** The file that stands where a folder, or one of those around it, should be; null for none. */
function fileAt(path: string): string | null {
  for (let at = path; ; at = dirname(at)) {
    const found = statOf(at);
    if (found !== null) return found.isDirectory() ? null : at;
    if (at === dirname(at)) return null;
  }
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    // Missing, or below a file.
    return null;
  }
}
