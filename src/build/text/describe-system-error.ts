import { constants } from 'node:os';
import { NoFileError } from './read-regular-file.ts';

/** What the codes of the operating system mean (errno(3)), as ends of a sentence: "cannot be read: …". */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'there is nothing under this name',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'a link that leads back to itself',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file would be too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports a fault',
  EBUSY: 'another program uses it',
  EXDEV: 'it is on another disk',
  ENOTEMPTY: 'the folder is not empty',
};

/**
 * What the operating system says in an error, in words ("no permission"); null for an error that does not come from it. The
 * code is read from the message too, since an error that comes from a thread, or from Rolldown, has nothing else.
 */
export function describeSystemError(error: unknown): string | null {
  if (error instanceof NoFileError) return error.message;
  if (!(error instanceof Error)) return null;
  const [, number] = /\(os error (\d+)\)/u.exec(error.message) ?? [];
  const [named] = Object.entries(constants.errno).find(([, value]) => value === Number(number)) ?? [];
  const [, written] = /^(E[A-Z0-9]{2,}): /u.exec(error.message) ?? [];
  const known = [named, 'code' in error ? String(error.code) : undefined, written].find(
    (code) => code !== undefined && code in meanings,
  );
  return meanings[known ?? ''] ?? (written === undefined ? null : error.message);
}
