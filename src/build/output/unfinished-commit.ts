import { existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from './hold-folder.ts';
import { finishMerge } from './merge-folder.ts';
import { innerFolders, movedAway, type OutputFolder } from './output-folder.ts';

/** In the folder of new files, once all are there and before the first is moved: the files to remove, a line each. */
const journal = '.dateline-commit';

/** From here on the new site takes the place of the old one, by this process or by the next. */
export function beginCommit(next: string, removed: readonly string[]): void {
  const draft = join(next, `${journal}.tmp`);
  writeFileSync(draft, removed.map((path) => `${path}\n`).join(''));
  renameSync(draft, join(next, journal));
}

/** Where moving the new files failed, and all was put back. */
export function callOffCommit(next: string): void {
  rmSync(join(next, journal), { force: true });
}

/** Finishes what a build began that was killed while its site took the place of the last one. */
export function finishCommit({ folder, next, old }: Pick<OutputFolder, 'folder' | 'next' | 'old'>): void {
  // Between the two renames that replace a folder as a whole.
  if (old !== null && !existsSync(folder) && existsSync(old)) renameSync(old, folder);
  if (!existsSync(join(next, journal))) return;
  const removed = readFileSync(join(next, journal), 'utf8').split('\n').slice(0, -1);
  finishMerge({ folder, next, removed });
  rmSync(next, { recursive: true, force: true });
}

/**
 * The same before a built site is served or looked through. Nothing is done where a build is at work in it, nor where the
 * folder may not be written to.
 */
export async function finishLastCommit(site: string): Promise<void> {
  try {
    const folder = existsSync(site) ? realpathSync(site) : site;
    const release = await holdFolder(folder, null);
    if (release === null) return;
    try {
      finishCommit({ folder, ...movedAway(folder) });
      const inner = join(folder, innerFolders.next);
      if (lstatSync(inner, { throwIfNoEntry: false })?.isDirectory() === true)
        finishCommit({ folder, next: inner, old: null });
    } finally {
      release();
    }
  } catch {
    // What is there is shown as it is.
  }
}
