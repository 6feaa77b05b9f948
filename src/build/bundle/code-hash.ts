import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentHash } from '../text/content-hash.ts';

/** What decides the output, below the project's folder; package-lock.json stands for node_modules. */
const sources = ['index.html', 'vite.config.ts', 'package-lock.json', 'src'];

/** No build contains what developers measure with. */
const measuring = join('src', 'tools') + sep;

/**
 * A hash of the code in the project's folder, and of `options`: whatever else decides what a build writes. What other code
 * made is not reused: a build after any edit of the code starts from nothing.
 */
export function hashCode(root: string, options: unknown): string {
  const hash = new ContentHash();
  hash.add(JSON.stringify([process.version, options]));
  for (const file of sources.flatMap((path) => filesIn(root, path))) {
    const bytes = readFileSync(join(root, file));
    hash.add(file);
    hash.add(bytes);
  }
  return hash.whole();
}

/** The files of a path below the root, in a sure order. */
function filesIn(root: string, path: string): readonly string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return found === undefined ? [] : [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith(measuring))
    .toSorted();
}
