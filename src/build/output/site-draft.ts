import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from './draft.ts';
import { fileState, isSameWriting, snapshotFolder, type FileState, type FolderSnapshot } from './folder-snapshot.ts';
import { findInTheWay, mergeFolder } from './merge-folder.ts';
import type { OutputFolder } from './output-folder.ts';
import { ownFilesList, readOwnFiles, writeOwnFiles } from './own-files.ts';
import { OwnerError } from '../text/owner-error.ts';
import { beginCommit, callOffCommit, finishCommit } from './unfinished-commit.ts';
import { readSums, sumOfFile, sumsFile, withoutSum, writeSums } from './site-sums.ts';
import { SiteWriter } from './site-writer.ts';

/** A site that took the place of the present one. */
export interface Committed {
  /** The states of its files. */
  readonly states: ReadonlyMap<string, FileState>;
  /**
   * Files that were in the folder, where nothing tells which of them a build wrote: those that stay, and those that the site
   * replaced. Empty where the list of own files is there.
   */
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
}

/**
 * A new version of a site, written beside the present one. New files go to `next`; unchanged files of the last build stay
 * where they are, and so does what no build wrote (own-files.ts). The present site is whole until `commit`, which the next
 * build, or whoever serves the site, finishes where it is killed.
 */
export class SiteDraft implements Draft {
  readonly folder: string;
  readonly next: string;
  readonly work: string;
  readonly #old: string | null;
  readonly #before: FolderSnapshot;
  /** Paths of files that builds wrote; null where nothing tells. */
  readonly #own: ReadonlySet<string> | null;
  /** How many files the last build wrote. */
  readonly #lastCount: number;
  readonly #untouched = new Set<string>();
  readonly #reused = new Set<string>();
  readonly #writer: SiteWriter;

  /**
   * `last` are the signatures of the files that the last build wrote, by path; null to reuse none. `isRestored`: the site was
   * put back from an archive, which keeps sizes and times of writing alone.
   */
  constructor({ folder, next, work, old }: OutputFolder, last: ReadonlyMap<string, string> | null, isRestored = false) {
    this.folder = folder;
    this.next = next;
    // Not in `next`, whose files are listed as those of the app while articles are read.
    this.work = work;
    this.#old = old;
    finishCommit({ folder, next, old });
    this.discard();
    this.#lastCount = last?.size ?? 0;
    this.#before = snapshotFolder(folder);
    const listed = readOwnFiles(folder);
    this.#own = listed === null && last === null ? null : new Set([...(listed ?? []), ...(last?.keys() ?? [])]);
    for (const [path, { signature }] of this.#before.files) {
      const known = last?.get(path);
      if (known === signature || (isRestored && known !== undefined && isSameWriting(known, signature)))
        this.#untouched.add(path);
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

  /** Copies a file from elsewhere to a path whose name tells its content. */
  readonly putFile = (path: string, from: string | Buffer): void => {
    if (this.has(path)) return this.reuse(path);
    mkdirSync(dirname(join(this.next, path)), { recursive: true });
    // Where the disk can, both share their bytes until one is changed.
    copyFileSync(from, join(this.next, path), constants.COPYFILE_FICLONE);
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
   * Replaces the present site. Synchronous, so that no signal handler runs in between. Where the disk is full it throws, and
   * the present site is as it was. Throws an `OwnerError` where a file that no build wrote is in the way of a folder, or the
   * reverse.
   */
  commit(): Committed {
    const { folder, next } = this;
    if (this.#old !== null) rmSync(this.#old, { recursive: true, force: true });
    // The folder exists only once a file was written.
    mkdirSync(next, { recursive: true });
    const fresh = new Set(snapshotFolder(next).files.keys());
    this.#writeSums(fresh);
    if (!this.#reused.has(sumsFile)) fresh.add(sumsFile);
    const own = this.#own ?? new Set<string>();
    const site = new Set([...fresh, ...this.#reused, ownFilesList]);
    const present = [...this.#before.files.keys()];
    const foreign = present.filter((path) => !own.has(path));
    const inTheWay = findInTheWay(folder, fresh, own);
    if (inTheWay !== null) {
      throw new OwnerError(
        `"${inTheWay}" is in the way of the site's files, and no build wrote it: move it elsewhere. Nothing was changed.`,
      );
    }
    const isAllOwn = foreign.length === 0 && !this.#before.hasHidden && this.#before.empty.length === 0;
    if (this.#old !== null && isAllOwn && this.#reused.size === 0) {
      this.write(ownFilesList, writeOwnFiles(site));
      this.#swap(this.#old);
    } else {
      const removed = present.filter((path) => own.has(path) && !site.has(path));
      // Whoever kills the build meanwhile leaves files of both sites: all are on the list.
      this.write(ownFilesList, writeOwnFiles([...site, ...removed]));
      beginCommit(next, removed);
      mergeFolder({ folder, next, removed }, () => callOffCommit(next));
      if (removed.length > 0) this.#shortenList(site);
      this.discard();
    }
    const states = new Map([...site].map((path) => [path, fileState(join(folder, path))]));
    return {
      states,
      kept: this.#own === null ? foreign.filter((path) => !site.has(path)) : [],
      replaced: this.#own === null ? foreign.filter((path) => site.has(path)) : [],
    };
  }

  /** Writes the sums of all files: of those that stay as they stood in the last sums, so that only new files are read. */
  #writeSums(fresh: Iterable<string>): void {
    const isKnown = this.has(sumsFile);
    const known = isKnown ? readSums(readFileSync(join(this.folder, sumsFile), 'utf8')) : null;
    const sums = new Map(
      [...this.#reused].map((path) => [path, known?.get(path) ?? sumOfFile(join(this.folder, path))]),
    );
    for (const path of fresh) sums.set(path, sumOfFile(join(this.next, path)));
    for (const path of withoutSum) sums.delete(path);
    this.writeIfChanged(sumsFile, writeSums(sums));
  }

  /** Moves the present folder away and the next one into its place: two acts, however many files. */
  #swap(old: string): void {
    const isFirst = !existsSync(this.folder);
    if (!isFirst) renameSync(this.folder, old);
    try {
      renameSync(this.next, this.folder);
    } catch (error) {
      if (!isFirst) renameSync(old, this.folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }

  #shortenList(site: ReadonlySet<string>): void {
    try {
      this.write(ownFilesList, writeOwnFiles(site));
      renameSync(join(this.next, ownFilesList), join(this.folder, ownFilesList));
    } catch {
      // The site is in its place, and the longer list names a few files that are gone.
    }
  }
}
