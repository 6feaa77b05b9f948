import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { SiteWriter } from './site-writer.ts';

/** Access to the files below a folder, on disk or in memory (memory-draft.ts). Paths use `/`. */
export interface Files {
  /** Writes a file or overwrites it. Throws where it cannot be written. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** `length` bytes from the byte `offset`. Throws where the file is missing or shorter. */
  readonly read: (path: string, offset: number, length: number) => Uint8Array;
}

/** Gives access to the files below a folder. */
export type OpenFiles = (folder: string) => Files;

/** Files on disk. The folder is created with the first file. */
export function openFolder(folder: string): Files {
  const writer = new SiteWriter(folder);
  return {
    write: (path, content) => writer.write(path, content),
    read: (...range) => readBytes(folder, ...range),
  };
}

function readBytes(folder: string, path: string, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(join(folder, path), 'r');
  try {
    for (let at = 0; at < length;) {
      const more = readSync(file, bytes, at, length - at, offset + at);
      if (more === 0) throw new Error(`${path} ends before byte ${offset + length}`);
      at += more;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}
