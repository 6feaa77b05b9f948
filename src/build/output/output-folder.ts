import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';

/** Where a site is written. */
export interface OutputFolder {
  /** The site's folder, absolute, with links followed. It need not exist. */
  readonly folder: string;
  /** New files wait here until they replace the present ones, on the same file system. */
  readonly next: string;
  /** Temporary files of a build. */
  readonly work: string;
  /** Where the present site is moved while another takes its place as a whole; null where its folder cannot be moved. */
  readonly old: string | null;
}

/** Names of the folders that a build makes within the site's folder where it can make none beside it. */
export const innerFolders = { next: '.dateline-next', work: '.dateline-work' } as const;

/**
 * Finds where a build of `archive` (a folder, absolute) into `outDir` writes. New files wait beside the site's folder, or within it where that cannot be: the
 * folder is a mount point (a container's volume), or the one around it may not be written to. Throws an `OwnerError` where
 * `outDir` is no folder or cannot be written to.
 */
export function openOutputFolder(outDir: string, archive: string): OutputFolder {
  try {
    const folder = followLinks(outDir);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory())
      throw new OwnerError(`The output folder: expected a folder, found the file "${outDir}"`);
    if (!folder.startsWith(followLinks(archive) + sep) && canBeMoved(folder, found !== undefined)) {
      return { folder, work: `${folder}.work`, ...movedAway(folder) };
    }
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, '.dateline-')));
    return { folder, next: join(folder, innerFolders.next), work: join(folder, innerFolders.work), old: null };
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    const reason = describeSystemError(error) ?? (error as Error).message;
    throw new OwnerError(`The site cannot be written: ${reason} (the output folder "${outDir}").`, { cause: error });
  }
}

/** Where a site waits and where it is moved to, beside its folder. Names that nobody gives to a copy of a site: both are removed. */
export const movedAway = (folder: string) => ({ next: `${folder}.next`, old: `${folder}.dateline.old` });

/** The path with all links resolved, also those whose target does not exist yet. Throws for links that lead in a circle. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const parent = followLinks(dirname(path));
  const here = join(parent, basename(path));
  const isLink = lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? followLinks(resolve(parent, readlinkSync(here))) : here;
}

/** Why nothing is made beside a folder, or moved from there: another file system, a mount point, a lack of permission. */
const apart = new Set(['EXDEV', 'EBUSY', 'EACCES', 'EPERM', 'EROFS']);

/** Whether a folder made beside the site's can be moved into it, found out by doing it. */
function canBeMoved(folder: string, exists: boolean): boolean {
  let made: string | null = null;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    made = mkdtempSync(`${folder}.`);
    if (!exists) return true;
    const moved = join(folder, basename(made));
    renameSync(made, moved);
    made = moved;
    return true;
  } catch (error) {
    if (!exists || !apart.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  } finally {
    if (made !== null) rmSync(made, { recursive: true });
  }
}
