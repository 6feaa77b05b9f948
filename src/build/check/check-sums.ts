import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotFolder } from '../output/folder-snapshot.ts';
import { readOwnFiles } from '../output/own-files.ts';
import { readSums, sumOfFile, sumsFile, withoutSum } from '../output/site-sums.ts';
import type { SiteFault } from './site-fault.ts';

/** What the sums of a site say of a copy of it. */
export interface SumsReport {
  /** Files that are missing, are others, or came by another way. */
  readonly faults: readonly SiteFault[];
  /** Files that lie in the folder of the build itself and that no build wrote: they are its owner's. */
  readonly beside: readonly string[];
}

/** Compares a built site, or a copy of it, with its sums. Throws where the folder cannot be read. */
export function checkSums(folder: string): SumsReport {
  const sums = readSumsIn(folder);
  if (sums === null || sums === undefined)
    return {
      faults: [
        {
          file: sumsFile,
          expected: 'the sum of each file',
          found: sums === null ? 'a line that is none' : 'no such file',
        },
      ],
      beside: [],
    };
  const changed = [...sums].flatMap(([file, sum]) => {
    const found = leavesFolder(file) ? 'a path that leads out of the folder' : compare(join(folder, file), sum);
    return found === null ? [] : [{ file, expected: `the file that was built (${sumsFile})`, found }];
  });
  const others = [...snapshotFolder(folder).files.keys()].filter((file) => !sums.has(file) && !withoutSum.has(file));
  // Where a build lists its files, what else is there its owner put there; a copy has no such list.
  if (readOwnFiles(folder) !== null) return { faults: changed, beside: others };
  const extra = others.map((file) => ({ file, expected: `a line of it in ${sumsFile}`, found: 'none' }));
  return { faults: [...changed, ...extra], beside: [] };
}

/** Undefined where there are none, null where they cannot be understood. */
function readSumsIn(folder: string): ReadonlyMap<string, string> | null | undefined {
  try {
    return readSums(readFileSync(join(folder, sumsFile), 'utf8'));
  } catch {
    return undefined;
  }
}

const leavesFolder = (file: string) => file.startsWith('/') || file.split('/').includes('..');

/** What is found in place of a file; null where it is the file. */
function compare(path: string, sum: string): string | null {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (state === undefined) return 'no such file';
  if (!state.isFile()) return 'no file';
  return sumOfFile(path) === sum ? null : 'another file';
}
