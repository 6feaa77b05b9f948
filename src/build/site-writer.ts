import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes files below a folder, each at once: nothing waits in memory to be written, and many small files go to disk
 * fastest this way. Throws where the disk is full or the folder is not to be written to.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();
  #files = 0;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(file: string, text: string): void {
    const path = join(this.#folder, file);
    const parent = dirname(path);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    const bytes = Buffer.from(text);
    writeFileSync(path, bytes);
    this.#files += 1;
    this.#bytes += bytes.length;
  }

  written(): Written {
    return { files: this.#files, bytes: this.#bytes };
  }
}
