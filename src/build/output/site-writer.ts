import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder, synchronously: nothing waits in memory, and many small files are written fastest so. Throws
 * where the disk is full or the folder is read-only.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();
  /** Shared by all files: one for each would allocate half a gigabyte for ten thousand articles. */
  #buffer = Buffer.allocUnsafeSlow(1 << 18);

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.#folder, name);
    const parent = dirname(path);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    const file = openSync(path, 'w');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
    } finally {
      closeSync(file);
    }
  }

  #encode(text: string): Uint8Array {
    // A UTF-16 code unit takes at most three bytes of UTF-8.
    if (text.length * 3 > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(text.length * 3);
    return this.#buffer.subarray(0, this.#buffer.write(text));
  }
}
