import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ownFilesList, readOwnFiles, writeOwnFiles } from './own-files.ts';

interface Merge {
  readonly folder: string;
  /** The folder of new files, among them the list of own files; it holds what is left of them afterwards. */
  readonly next: string;
  /** Files to remove, below `folder`. */
  readonly removed: readonly string[];
}

/**
 * Moves new files into a folder in which others stay: new ones first, which needs space and can be undone; then changed ones,
 * pages last; then removals. So whoever reads a page meanwhile finds all that it names. Where it throws, the folder is as it
 * was, after `onUndo`. `findInTheWay` must have found nothing.
 */
export function mergeFolder(merge: Merge, onUndo: () => void): void {
  const { folder, next } = merge;
  mkdirSync(folder, { recursive: true });
  const restoreList = replaceList(folder, next);
  const added: string[] = [];
  const changed: string[] = [];
  try {
    moveNew(merge, '', added, changed);
  } catch (error) {
    // Not to be finished by the next build.
    onUndo();
    for (const path of added) rmSync(join(folder, path), { recursive: true, force: true });
    restoreList();
    throw error;
  }
  replaceAndRemove(merge, changed);
}

/** The same for files of which another process has moved some, before it was killed. All names are on the list already, or will be. */
export function finishMerge(merge: Merge): void {
  const { folder, next, removed } = merge;
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(next, ownFilesList))) renameSync(join(next, ownFilesList), join(folder, ownFilesList));
  const changed: string[] = [];
  moveNew(merge, '', [], changed);
  replaceAndRemove(merge, changed);
  const gone = new Set(removed);
  const left = [...(readOwnFiles(folder) ?? [])].filter((path) => !gone.has(path));
  writeFileSync(join(next, ownFilesList), writeOwnFiles(left));
  renameSync(join(next, ownFilesList), join(folder, ownFilesList));
}

function replaceAndRemove({ folder, next, removed }: Merge, changed: readonly string[]): void {
  const isPage = (path: string) => path.endsWith('.html');
  for (const path of changed.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b))))
    renameSync(join(next, path), join(folder, path));
  for (const path of removed) {
    // A new file or folder may have this path, or the path of its folder.
    if (find(folder, path)?.isDirectory() === false) rmSync(join(folder, path));
  }
  removeEmpty(
    folder,
    removed.map((path) => dirname(path)),
  );
}

/**
 * A path of the folder that new files cannot take without removing what no build wrote: a file where a folder belongs, or a
 * folder with files where a file belongs. Null where there is none.
 */
export function findInTheWay(folder: string, fresh: Iterable<string>, own: ReadonlySet<string>): string | null {
  const ownNames = new Set(own);
  for (const path of own) for (const parent of foldersOf(path)) ownNames.add(parent);
  const folders = new Set<string>();
  for (const path of fresh) {
    if (find(folder, path)?.isDirectory() === true && !holdsOnly(folder, path, own)) return join(folder, path);
    for (const parent of foldersOf(path)) folders.add(parent);
  }
  for (const path of folders) {
    if (find(folder, path)?.isDirectory() === false && !ownNames.has(path)) return join(folder, path);
  }
  return null;
}

/** The list goes first: whoever kills the build after that leaves no file that is not on it. Returns what undoes it. */
function replaceList(folder: string, next: string): () => void {
  const [list, backup] = [join(folder, ownFilesList), join(next, `${ownFilesList}.before`)];
  const isThere = existsSync(list);
  if (isThere) copyFileSync(list, backup);
  renameSync(join(next, ownFilesList), list);
  return () => {
    if (isThere) renameSync(backup, list);
    else rmSync(list);
  };
}

/** Moves files that the folder does not have, whole folders at once, and lists those that it has. */
function moveNew({ folder, next, removed }: Merge, below: string, added: string[], changed: string[]): void {
  for (const entry of readdirSync(join(next, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    const found = find(folder, path);
    // A file where a folder belongs, or the reverse.
    const isStray = found !== undefined && found.isDirectory() !== entry.isDirectory();
    if (isStray) rmSync(join(folder, path), { recursive: true });
    if (isStray || found === undefined) {
      renameSync(join(next, path), join(folder, path));
      added.push(path);
    } else if (entry.isDirectory()) moveNew({ folder, next, removed }, path, added, changed);
    else changed.push(path);
  }
}

function removeEmpty(folder: string, paths: readonly string[]): void {
  const isEmpty = (path: string) => existsSync(path) && readdirSync(path).length === 0;
  for (const start of new Set(paths)) {
    for (let path = start; path !== '.' && isEmpty(join(folder, path)); path = dirname(path)) {
      rmdirSync(join(folder, path));
    }
  }
}

function holdsOnly(folder: string, path: string, own: ReadonlySet<string>): boolean {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true }).every(
    (entry) => entry.isDirectory() || own.has(join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}

/** Undefined where there is none, or a file in place of its folder. */
function find(folder: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(folder, path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** `a/b/c` is in `a/b` and `a`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return folders;
}
