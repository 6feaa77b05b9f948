import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';

/** What stands in the place of a file: "it is a pipe". `describeSystemError` says so too. */
export class NoFileError extends Error {}

/**
 * The bytes of a file of an owner's. Throws a `NoFileError` for a pipe, which would be waited for for ever, a device, which
 * may never end, a folder or a socket; else what the system says.
 */
export function readRegularFile(path: string | Buffer): Buffer {
  const file = open(path);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new NoFileError(`it is ${kindOf(found)}`);
    return readWhole(file, found.size);
  } finally {
    closeSync(file);
  }
}

/** Bytes of the longest file that is read by one call: `readFileSync` asks for the size once more, and for more bytes. */
const longestAtOnce = 1_000_000;

/** The bytes of an open file whose size is known. What was written to it since is left to `readFileSync`. */
function readWhole(file: number, size: number): Buffer {
  if (size === 0 || size > longestAtOnce) return readFileSync(file);
  const bytes = Buffer.allocUnsafe(size);
  const read = readSync(file, bytes, 0, size, 0);
  return read === size ? bytes : readFileSync(file);
}

/** Without waiting for who writes to a pipe; Windows knows no such thing. */
function open(path: string | Buffer): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENXIO') throw new NoFileError('it is a socket', { cause: error });
    throw error;
  }
}

/** What something in a folder is. */
export function kindOf(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>): string {
  if (entry.isFile()) return 'a file';
  if (entry.isDirectory()) return 'a folder';
  return entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';
}
