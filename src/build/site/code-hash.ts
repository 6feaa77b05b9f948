import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { ContentHash } from '../text/content-hash.ts';
import type { Settings } from '../settings/settings.ts';

/** Files outside src/ that decide the output; package-lock.json stands for node_modules. */
const files = ['index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * A hash of the code and the settings of a build. The cache of other code is not used: a build after any edit of the code
 * starts from nothing.
 */
export function hashCode(config: ResolvedConfig, { site, base, siteUrl, languages }: Settings): string {
  const { root, mode, inlineConfig } = config;
  const { logLevel: _level, clearScreen: _clear, ...options } = inlineConfig;
  const hash = new ContentHash();
  hash.add(JSON.stringify([process.version, process.env['NODE_ENV'], mode, site, base, siteUrl, languages, options]));
  const entries = ['src', 'public']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    // No build contains what developers measure with.
    .filter((file) => !file.startsWith(join('src', 'tools') + sep));
  for (const file of [...files, ...entries.toSorted()]) {
    const bytes = readFileSync(join(root, file));
    hash.add(file);
    hash.add(bytes);
  }
  return hash.whole();
}
