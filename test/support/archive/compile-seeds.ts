import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Archive } from '#build/site/compile-archive.ts';
import { compileArchive, type DataSettings } from '#build/site/compile-archive.ts';

/** Compiles seed texts with the real compiler, under these settings. Throws where a seed has an error. */
export async function compileSeeds(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings?: DataSettings,
): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-app-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const archive = await compileArchive(folder, '2026-11-22', null, settings);
    const errors = archive.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return archive;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
