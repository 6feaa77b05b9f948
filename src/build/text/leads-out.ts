import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** How such a link is called in messages. */
export const outside = 'a link that leads out of the folder of the articles';

/**
 * Whether a file below a folder is a link to one that is not below it. Such a link is followed nowhere: whoever can add a file
 * to an archive could publish another of the machine that builds it. False where there is nothing.
 */
export function leadsOut(folder: string, path: string | Buffer): boolean {
  try {
    return !realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}
