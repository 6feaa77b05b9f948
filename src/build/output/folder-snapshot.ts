import { existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { ownFilesList } from './own-files.ts';

/** The state of a folder's files at a moment. */
export interface FolderSnapshot {
  /** By path below the folder, with `/`. */
  readonly files: ReadonlyMap<string, FileState>;
  /** Empty folders below it. */
  readonly empty: readonly string[];
  /** Whether it holds names that begin with a dot, which are not among the files. */
  readonly hasHidden: boolean;
}

export interface FileState {
  readonly size: number;
  /**
   * Changes whenever a file is written or replaced: the system sets the change time (ctime) itself, and no program can set
   * it back. git relies on the same for its index.
   */
  readonly signature: string;
}

/**
 * The states of all files below a folder; none is opened. A folder that is missing, or is a link, has no files. Of names that
 * begin with a dot only the list of own files is looked at (own-files.ts): a site has no others, and `.git` may be large.
 */
export function snapshotFolder(folder: string): FolderSnapshot {
  const files = new Map<string, FileState>();
  const empty: string[] = [];
  let hasHidden = false;
  const visit = (below: string) => {
    const entries = readdirSync(folder + below, { withFileTypes: true });
    if (entries.length === 0 && below !== '') empty.push(below.slice(1));
    for (const entry of entries) {
      if (entry.name.startsWith('.') && entry.name !== ownFilesList) {
        hasHidden = true;
        continue;
      }
      const path = `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.set(path.slice(1), stateOf(lstatSync(folder + path)));
    }
  };
  if (existsSync(folder) && lstatSync(folder).isDirectory()) visit('');
  return { files, empty, hasHidden };
}

/** Whether two signatures are of files of one size that were written in the same second, as precisely as archives keep it. */
export function isSameWriting(one: string, other: string): boolean {
  const [, size, time] = one.split(' ');
  const [, otherSize, otherTime] = other.split(' ');
  const second = (ms: string | undefined) => Math.floor(Number(ms) / 1000);
  return size === otherSize && second(time) === second(otherTime);
}

/** The state of one file. Throws where it is missing. */
export function fileState(path: string): FileState {
  return stateOf(lstatSync(path));
}

function stateOf({ ino, size, mtimeMs, ctimeMs }: Stats): FileState {
  return { size, signature: `${ino} ${size} ${mtimeMs} ${ctimeMs}` };
}
