import type { Draft } from './draft.ts';
import type { Files } from './folder-files.ts';

/** A draft in memory, for development and tests. */
export class MemoryDraft implements Draft {
  readonly folder = 'folder';
  readonly next = 'next';
  readonly work = 'work';
  readonly #before: ReadonlyMap<string, string>;
  readonly #files = new Map<string, string>();
  readonly #work = new Map<string, Uint8Array>();

  /** `before` are the files of the last build; empty to reuse none. */
  constructor(before: ReadonlyMap<string, string>) {
    this.#before = before;
  }

  /** The files of this build: reused and written ones. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Opens `next`, `work` or the last build's `folder` for tasks. Files of `next` cannot be read. */
  readonly open = (folder: string): Files => ({
    write: (path, content) => {
      if (folder === this.work) this.#work.set(path, Buffer.from(content));
      else this.#files.set(path, String(content));
    },
    read: (path, offset, length) => {
      const bytes = folder === this.work ? this.#work.get(path) : this.#bytesBefore(folder, path);
      if (bytes === undefined) throw new Error(`there is no ${path}`);
      return bytes.subarray(offset, offset + length);
    },
  });

  #bytesBefore(folder: string, path: string): Uint8Array | undefined {
    const text = folder === this.folder ? this.#before.get(path) : undefined;
    return text === undefined ? undefined : Buffer.from(text);
  }

  readonly has = (path: string): boolean => this.#before.has(path);
  readonly reuse = (path: string): void => this.copy(path, path);
  readonly put = (path: string, text: string): void => void this.#files.set(path, text);
  readonly writeIfChanged = this.put;

  readonly copy = (from: string, to: string): void => {
    const text = this.#before.get(from);
    if (text === undefined) throw new Error(`the last build left no ${from}`);
    this.#files.set(to, text);
  };

  readonly moveFolder = (from: string, to: string): void => {
    for (const [path, text] of this.#files) {
      if (!path.startsWith(`${from}/`)) continue;
      this.#files.delete(path);
      this.#files.set(to + path.slice(from.length), text);
    }
  };
}
