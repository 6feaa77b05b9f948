import { basename } from 'node:path';
import type { PictureFinder } from '../markup/text-parts.ts';

/** Whether a file is a picture, by its name. */
export const isPictureFile = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/iu.test(name);

/**
 * Finds pictures among the files of uploads by their addresses: by the longest end of the path that a file has (`2019/05/ferry.jpg`),
 * or by the name alone where one file has it. Of a thumbnail (`ferry-300x200.jpg`) the original is taken where it is there.
 */
export function pictureFinder(files: readonly string[]): PictureFinder {
  const byName = new Map<string, string[]>();
  for (const path of files) {
    if (!isPictureFile(path)) continue;
    const name = basename(path).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return (address) => {
    const path = pathOf(address);
    for (const wanted of [originalOf(path), path]) {
      const found = byName.get(basename(wanted).toLowerCase()) ?? [];
      const exact = found.filter((file) => endsLike(file, wanted));
      const [only] = exact.length > 0 ? exact : found;
      if (only !== undefined && (exact.length > 0 || found.length === 1)) return only;
    }
    return null;
  };
}

function pathOf(address: string): string {
  const plain = address.replace(/[?#].*$/u, '').replace(/^(?:[a-z]+:)?\/\/[^/]*/iu, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** WordPress puts the size behind the name of a picture that it made smaller, and `-scaled` where it was too large. */
const originalOf = (path: string) => path.replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/u, '');

/** Whether a file lies in folders of the same names: as many as both have, at least one. */
function endsLike(file: string, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  const tail = parts.slice(-2).join('/').toLowerCase();
  return parts.length > 1 && file.replaceAll('\\', '/').toLowerCase().endsWith(`/${tail}`);
}
