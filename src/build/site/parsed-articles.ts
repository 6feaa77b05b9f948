import { deserialize, serialize } from 'node:v8';
import type { Files } from '../output/folder-files.ts';
import type { ReadSeed } from '../seeds/read-seed.ts';

/** Where a parsed article was written: a file below the work folder and a range of its bytes. */
export interface ParsedLocation {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Passes parsed articles from planning, which needs all files, to the compilation of months, so that none is parsed twice
 * or stays in memory. The articles of one task go into one file.
 */
export class ParsedWriter {
  readonly #path: string;
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** `path` is the file; no other task may write to it. */
  constructor(path: string) {
    this.#path = path;
  }

  add(article: ReadSeed): ParsedLocation {
    const bytes = serialize(article);
    const place = { path: this.#path, offset: this.#length, length: bytes.length };
    this.#parts.push(bytes);
    this.#length += bytes.length;
    return place;
  }

  /** Writes the file. Call once, after the last article; its articles can be read from then on. */
  close(files: Files): void {
    if (this.#parts.length > 0) files.write(this.#path, Buffer.concat(this.#parts));
  }
}

/** Reads a parsed article. Throws where its file is missing. */
export function readParsed(files: Files, { path, offset, length }: ParsedLocation): ReadSeed {
  return deserialize(files.read(path, offset, length)) as ReadSeed;
}
