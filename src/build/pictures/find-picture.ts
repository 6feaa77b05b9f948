import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { decodePercent } from '#news/text/decode-percent.ts';
import { whyNoFile } from '../grammar/stated-picture.ts';
import { filePath } from '../seeds/file-path.ts';
import { leadsOut, outside } from '../text/leads-out.ts';

/** Where a picture lies below the archive's folder, or why it is not there. */
export interface FoundPicture {
  readonly path: string;
  readonly fault: string | null;
}

/** Finds the file that an article (its path below the folder) names. */
export function findPicture(folder: string, article: string, name: string): FoundPicture {
  const reason = whyNoFile(name);
  if (reason !== null) return { path: '', fault: reason };
  const plain = name.replaceAll('\\', '/');
  const forms = [plain, decodePercent(plain), decodePercent(plain.replace(/[?#].*$/u, ''))];
  const paths = [...new Set(forms)].map((form) =>
    posix.normalize(form.startsWith('/') ? form.slice(1) : posix.join(posix.dirname(article), form)),
  );
  const inside = paths.filter((path) => path !== '..' && !path.startsWith('../') && !path.startsWith('/'));
  const [first] = inside;
  if (first === undefined) return { path: '', fault: 'a path that leads out of the folder of the articles' };
  const spelled = inside.flatMap((path) => [path, path.normalize('NFC'), path.normalize('NFD')]);
  const found = spelled.find((path) => !path.includes('\0') && existsSync(filePath(folder, path)));
  if (found === undefined) return { path: first, fault: 'no such file' };
  return { path: found, fault: leadsOut(folder, filePath(folder, found)) ? outside : null };
}

/** What changes whenever a file is written or replaced; empty where there is none. */
export function signatureOf(folder: string, path: string): string {
  const stats = path === '' ? undefined : statSync(filePath(folder, path), { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}
