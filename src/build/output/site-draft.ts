import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from './draft.ts';
import { fileState, snapshotFolder, type FileState, type FolderSnapshot } from './folder-snapshot.ts';
import { SiteWriter } from './site-writer.ts';

/**
 * A new version of a site, written beside the present one. New files go to `next`; unchanged files of the last build stay
 * where they are. The present site is whole until `commit`, which cannot be interrupted.
 */
export class SiteDraft implements Draft {
  readonly folder: string;
  readonly next: string;
  readonly work: string;
  readonly #old: string;
  readonly #before: FolderSnapshot;
  /** How many files the last build wrote. */
  readonly #lastCount: number;
  readonly #untouched = new Set<string>();
  readonly #reused = new Set<string>();
  readonly #writer: SiteWriter;

  /** `last` are the signatures of the files that the last build wrote, by path; null to reuse none. */
  constructor(folder: string, last: ReadonlyMap<string, string> | null) {
    this.folder = folder;
    this.next = `${folder}.next`;
    // Not in `next`, whose files are listed as those of the app while articles are read.
    this.work = `${folder}.work`;
    this.#old = `${folder}.old`;
    // A build killed between the two renames of `commit` left the site under this name.
    if (!existsSync(folder) && existsSync(this.#old)) renameSync(this.#old, folder);
    this.discard();
    this.#lastCount = last?.size ?? 0;
    this.#before = last === null ? { files: new Map(), empty: [] } : snapshotFolder(folder);
    for (const [path, { signature }] of this.#before.files) {
      if (last?.get(path) === signature) this.#untouched.add(path);
    }
    this.#writer = new SiteWriter(this.next);
  }

  readonly has = (path: string): boolean => this.#untouched.has(path);

  /** Whether more than half of the files of the last build are missing or changed. */
  get isFresh(): boolean {
    return this.#untouched.size <= this.#lastCount / 2;
  }

  readonly reuse = (path: string): void => void this.#reused.add(path);

  write(path: string, text: string): void {
    this.#writer.write(path, text);
  }

  readonly put = (path: string, text: string): void => {
    if (this.has(path)) this.reuse(path);
    else this.write(path, text);
  };

  readonly writeIfChanged = (path: string, text: string): void => {
    if (this.has(path) && readFileSync(join(this.folder, path), 'utf8') === text) this.reuse(path);
    else this.write(path, text);
  };

  /** Copied, not moved: the present site needs it until `commit`. */
  readonly copy = (from: string, to: string): void => {
    if (from === to) return this.reuse(to);
    mkdirSync(dirname(join(this.next, to)), { recursive: true });
    copyFileSync(join(this.folder, from), join(this.next, to));
  };

  readonly moveFolder = (from: string, to: string): void => renameSync(join(this.next, from), join(this.next, to));

  /** Removes the files of this build, and what an interrupted build left behind. */
  discard(): void {
    for (const folder of [this.next, this.work]) rmSync(folder, { recursive: true, force: true });
  }

  /**
   * Replaces the present site and returns the states of its files. Synchronous, so that no signal handler runs in between.
   * Where the disk is full it throws, and the present site is as it was.
   */
  commit(): ReadonlyMap<string, FileState> {
    rmSync(this.#old, { recursive: true, force: true });
    // The folder exists only once a file was written.
    mkdirSync(this.next, { recursive: true });
    return this.#reused.size === 0 ? this.#replaceAll() : this.#replaceSome();
  }

  #replaceAll(): ReadonlyMap<string, FileState> {
    const isFirst = !existsSync(this.folder);
    if (!isFirst) renameSync(this.folder, this.#old);
    try {
      renameSync(this.next, this.folder);
    } catch (error) {
      if (!isFirst) renameSync(this.#old, this.folder);
      throw error;
    }
    rmSync(this.#old, { recursive: true, force: true });
    return snapshotFolder(this.folder).files;
  }

  /** New files first, which needs space and can be undone; then changed files; then removals. */
  #replaceSome(): ReadonlyMap<string, FileState> {
    const fresh = snapshotFolder(this.next).files;
    const changed: string[] = [];
    const added: string[] = [];
    try {
      this.#moveNew('', added, changed);
    } catch (error) {
      for (const path of added) rmSync(join(this.folder, path), { recursive: true, force: true });
      throw error;
    }
    for (const path of changed) renameSync(join(this.next, path), join(this.folder, path));
    const removed = [...this.#before.files.keys()].filter((path) => !fresh.has(path) && !this.#reused.has(path));
    for (const path of removed) {
      // A new file or folder may have this path, or the path of its folder.
      const found = lstatSync(join(this.folder, path), { throwIfNoEntry: false });
      if (found?.isDirectory() === false) rmSync(join(this.folder, path));
    }
    this.#removeEmpty([...removed.map((path) => dirname(path)), ...this.#before.empty]);
    this.discard();
    const reused = [...this.#reused].map((path) => [path, this.#before.files.get(path)] as const);
    const files = new Map<string, FileState>();
    for (const [path, state] of reused) if (state !== undefined) files.set(path, state);
    for (const path of fresh.keys()) files.set(path, fileState(join(this.folder, path)));
    return files;
  }

  /** Moves files that the present site does not have, whole folders at once, and lists those that it has. */
  #moveNew(below: string, added: string[], changed: string[]): void {
    for (const entry of readdirSync(join(this.next, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const target = join(this.folder, path);
      const found = lstatSync(target, { throwIfNoEntry: false });
      // A file where a folder belongs, or the reverse.
      const isStray = found !== undefined && found.isDirectory() !== entry.isDirectory();
      if (isStray) rmSync(target, { recursive: true });
      if (isStray || found === undefined) {
        renameSync(join(this.next, path), target);
        added.push(path);
      } else if (entry.isDirectory()) this.#moveNew(path, added, changed);
      else changed.push(path);
    }
  }

  #removeEmpty(folders: readonly string[]): void {
    const isEmpty = (path: string) => existsSync(path) && readdirSync(path).length === 0;
    for (const folder of new Set(folders)) {
      for (let path = folder; path !== '.' && isEmpty(join(this.folder, path)); path = dirname(path)) {
        rmdirSync(join(this.folder, path));
      }
    }
  }
}
