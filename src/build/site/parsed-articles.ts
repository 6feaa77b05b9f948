import { deserialize, serialize } from 'node:v8';
import type { Files } from '../output/folder-files.ts';
import type { ReadSeed } from '../seeds/read-seed.ts';

/** Where a parsed article was written: a file below the build's work folder, and bytes in it. */
export interface ParsedLocation {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Carries parsed articles from planning, which needs every file, to the months' compilation, so that none is parsed
 * twice and none stays in memory: the articles of one task go into one file.
 */
export class ParsedWriter {
  readonly #path: string;
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** `path` names the file; no other task may write to it. */
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

  /** Writes the file. Once, after the last article; what `add` returned can be read from then on. */
  close(files: Files): void {
    if (this.#parts.length > 0) files.write(this.#path, Buffer.concat(this.#parts));
  }
}

/** The article as it was when it was parsed. Throws where its file is not there. */
export function readParsed(files: Files, { path, offset, length }: ParsedLocation): ReadSeed {
  return deserialize(files.read(path, offset, length)) as ReadSeed;
}
