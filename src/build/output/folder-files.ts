import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { SiteWriter } from './site-writer.ts';

/** Files below one folder, by path with `/`: on the disk, or in memory (memory-draft.ts). */
export interface Files {
  /** Writes a file, over one of the same path. Throws where it cannot be written. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** So many bytes of a file, from an offset in bytes. Throws where the file is not there or ends before. */
  readonly read: (path: string, offset: number, length: number) => Uint8Array;
}

/** Gives access to the files below a folder. */
export type OpenFiles = (folder: string) => Files;

/** Files on the disk. The folder is made with the first file written. */
export function openFolder(folder: string): Files {
  const writer = new SiteWriter(folder);
  return {
    write: (path, content) => writer.write(path, content),
    read: (...stretch) => readStretch(folder, ...stretch),
  };
}

function readStretch(folder: string, path: string, offset: number, length: number): Uint8Array {
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
