import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { ownFilesList } from './own-files.ts';

/**
 * The SHA-256 of each file of a site that a build wrote, in the form of `sha256sum`: whoever has a copy can tell whether it is whole
 * (`dateline check`, `sha256sum --check`). Sorted by path, so that the same site has the same sums.
 */
export const sumsFile = 'SHA256SUMS';

/** Files of a site that have no sum: that of the sums, and the list for the next build, which hosts do without. */
export const withoutSum: ReadonlySet<string> = new Set([sumsFile, ownFilesList]);

const blockBytes = 1 << 18;
let block: Buffer | undefined;

/** The SHA-256 of a file as hexadecimal digits; no more of it is in memory than a block. Throws where it cannot be read. */
export function sumOfFile(path: string): string {
  const hash = createHash('sha256');
  block ??= Buffer.allocUnsafeSlow(blockBytes);
  const file = openSync(path, 'r');
  try {
    for (let length = -1; length !== 0;) {
      length = readSync(file, block);
      hash.update(block.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The text of sums by path. */
export function writeSums(sums: ReadonlyMap<string, string>): string {
  return [...sums.keys()]
    .toSorted()
    .map((path) => {
      const name = path.replaceAll(/[\\\n\r]/gu, (char) => escapes[char] ?? char);
      // The mark that coreutils put before a line with an escape.
      return `${name === path ? '' : '\\'}${sums.get(path) ?? ''}  ${name}\n`;
    })
    .join('');
}

/** The sums of a text by path; null where a line is none. Paths may lead anywhere: the text may be a stranger's. */
export function readSums(text: string): ReadonlyMap<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, mark, sum = '', name = ''] = /^(\\?)([\da-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (name === '') return null;
    const unescaped = name.replaceAll(/\\([\\nr])/gu, (_escape, char: string) => unescapes[char] ?? char);
    sums.set(mark === '' ? name : unescaped, sum);
  }
  return sums;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };
