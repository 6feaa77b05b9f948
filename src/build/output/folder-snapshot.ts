import { existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';

/** A folder as it was at a moment. */
export interface FolderSnapshot {
  /** By path below it, with `/`. */
  readonly files: ReadonlyMap<string, FileState>;
  /** Folders below it with nothing in them. */
  readonly empty: readonly string[];
}

export interface FileState {
  readonly size: number;
  /**
   * Another one, once anybody has written to the file or put another in its place: the system sets the time of a change
   * (ctime) itself, and no program can set it back. git trusts its index in the same way.
   */
  readonly signature: string;
}

/** Looks at every file of a folder, without opening any. A folder that is not there, or is a link, has no files. */
export function snapshotFolder(folder: string): FolderSnapshot {
  const files = new Map<string, FileState>();
  const empty: string[] = [];
  const visit = (below: string) => {
    const entries = readdirSync(folder + below, { withFileTypes: true });
    if (entries.length === 0 && below !== '') empty.push(below.slice(1));
    for (const entry of entries) {
      const path = `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.set(path.slice(1), stateOf(lstatSync(folder + path)));
    }
  };
  if (existsSync(folder) && lstatSync(folder).isDirectory()) visit('');
  return { files, empty };
}

/** The state of one file; throws where it is not there. */
export function fileState(path: string): FileState {
  return stateOf(lstatSync(path));
}

function stateOf({ ino, size, mtimeMs, ctimeMs }: Stats): FileState {
  return { size, signature: `${ino} ${size} ${mtimeMs} ${ctimeMs}` };
}
