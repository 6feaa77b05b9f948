import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder, each at once: nothing waits in memory to be written, and many small files go to disk
 * fastest this way. Throws where the disk is full or the folder is not to be written to.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();
  /** One for all files: a new one for each would be half a gigabyte of rubbish in ten thousand articles. */
  #buffer = Buffer.allocUnsafeSlow(1 << 18);

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(name: string, text: string): void {
    const path = join(this.#folder, name);
    const parent = dirname(path);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    // No character of UTF-16 takes more than three bytes of UTF-8.
    if (text.length * 3 > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(text.length * 3);
    const length = this.#buffer.write(text);
    const file = openSync(path, 'w');
    try {
      for (let at = 0; at < length;) at += writeSync(file, this.#buffer, at, length - at);
    } finally {
      closeSync(file);
    }
  }
}
