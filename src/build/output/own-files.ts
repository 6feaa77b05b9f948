import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The list of the files that a build wrote, in the site's folder: one path a line, sorted. The next build removes those it
 * does not write again and no others, so that what an owner put there (`CNAME`, `.git`) stays. It lies in the folder and not
 * in the cache, because the folder may be a fresh copy from a repository.
 */
export const ownFilesList = '.dateline-files';

/** The paths in the list of a folder; null where it has none. */
export function readOwnFiles(folder: string): ReadonlySet<string> | null {
  const path = join(folder, ownFilesList);
  if (!existsSync(path)) return null;
  return new Set([
    ownFilesList,
    ...readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  ]);
}

/** The text of a list. */
export function writeOwnFiles(paths: Iterable<string>): string {
  return [...new Set(paths)]
    .filter((path) => path !== ownFilesList)
    .toSorted()
    .map((path) => `${path}\n`)
    .join('');
}
