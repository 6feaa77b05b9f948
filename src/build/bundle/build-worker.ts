import { join } from 'node:path';
import { build } from 'vite';
import type { BuiltApp } from '../pages/built-app.ts';

/** The workers of a site, by what they do: the entries in src/offline/site, and their files below the app's folder. */
const entries = { keeping: 'worker.ts', removing: 'removal.ts' } as const;

/**
 * Builds the service workers into the app's folder: a script without imports each, since Firefox has no modules there. They hold nothing
 * of a site, so that a publication never changes their bytes.
 */
export async function buildWorkers(root: string, folder: string): Promise<BuiltApp['workers']> {
  const files: [string, string][] = [];
  for (const [kind, entry] of Object.entries(entries)) {
    const file = `workers/${kind}.js`;
    // oxlint-disable-next-line no-await-in-loop -- builds at the same time need twice the memory
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: ['chrome111', 'firefox121', 'safari16.4'],
        minify: true,
        lib: {
          entry: join(root, 'src/offline/site', entry),
          formats: ['iife'],
          name: 'worker',
          fileName: () => file,
        },
      },
    });
    files.push([kind, file]);
  }
  return Object.fromEntries(files) as BuiltApp['workers'];
}
