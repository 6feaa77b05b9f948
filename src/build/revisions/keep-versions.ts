import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import { revisionsFolder } from './stored-versions.ts';
import type { NewVersion } from './version-plan.ts';

/**
 * Keeps the texts that a build found changed, each at once, and removes those that are more than are kept. Called when the
 * site is ready, before the table of addresses and the site are replaced: the table says which texts were compared. What a
 * build that is stopped in between has kept is not kept twice. Throws a message for the owner where it cannot be written.
 */
export function keepVersions(folder: string, work: string, added: readonly NewVersion[]): void {
  const root = join(folder, revisionsFolder);
  try {
    for (const { path, draft, dropped } of added) {
      const target = join(root, path);
      const temporary = `${target}.${process.pid}.tmp`;
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(work, draft), temporary);
      renameSync(temporary, target);
      for (const old of dropped) rmSync(join(root, old), { force: true });
    }
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    throw new OwnerError(
      `${root}, which keeps how articles read before they were changed, cannot be written: ${reason}. ` +
        'Nothing was published. "revisions: none" in dateline.yaml builds without it.',
    );
  }
}
