import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ownFilesList } from '../output/own-files.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { Settings } from './settings.ts';

/**
 * Checks the folders of the settings; `output` is the site's folder, null in development. Throws an `OwnerError` where the
 * archive or the cache is no folder, or the site would be read as part of the archive: a site below it must be one that a
 * build wrote, which is not read (seeds/list-seeds.ts).
 */
export function checkFolders({ folder, folderName, cache }: Settings, output: string | null): void {
  const found = openFolder(folder, folderName);
  if (found === undefined) throw new OwnerError(`SEEDS: there is no folder "${folderName}"`);
  if (!found.isDirectory()) throw new OwnerError(`SEEDS: expected a folder, found the file "${folderName}"`);
  const file = cache === null ? null : fileAt(cache);
  if (file !== null) throw new OwnerError(`CACHE: expected a folder, found the file "${file}"`);
  if (output === null || !liesWithin(realpathSync(folder), output)) return;
  const isArchive = realpathSync(folder) === output;
  if (isArchive || !isOwnFolder(output)) {
    throw new OwnerError(
      `The output folder "${output}" lies in the folder of the articles, and holds what no build wrote: it would be read with them. Name another, or empty it.`,
    );
  }
}

/** Whether a folder below the archive's holds a site, or nothing: then it is not read as part of the archive. */
function isOwnFolder(output: string): boolean {
  if (!existsSync(output) || existsSync(join(output, ownFilesList))) return true;
  return readdirSync(output).every((name) => name.startsWith('.'));
}

/** Whether a path lies in a folder that is read. Names that begin with a dot are not. */
export function liesWithin(folder: string, path: string): boolean {
  const below = relative(folder, path).split(sep);
  return below[0] !== '..' && !below.some((part) => part.startsWith('.'));
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
