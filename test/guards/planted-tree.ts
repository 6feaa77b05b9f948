import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const configs = [
  '.oxlintrc.json',
  'index.html',
  'knip.jsonc',
  'package.json',
  'tsconfig.json',
  'src/news/tsconfig.json',
  'src/build/tsconfig.json',
  'src/app/tsconfig.json',
  'src/tools/tsconfig.json',
];

/** A copy of the project's configuration around other files, away from the project. */
export interface PlantedTree {
  /** Runs a tool of node_modules there; gives its output and exit code. */
  readonly run: (bin: string, ...args: string[]) => Promise<{ readonly code: number; readonly output: string }>;
  readonly remove: () => Promise<void>;
}

/** Plants files (path below the root to text) among the project's real configuration. */
export async function plantTree(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-guards-'));
  for (const config of configs) await cp(join(root, config), join(folder, config));
  // A folder of links, not a link to the folder: the type checker writes its cache there.
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules')))
    if (name !== '.cache') await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return {
    run: async (bin, ...args) => {
      const options = { cwd: folder, maxBuffer: 1e8 };
      return promisify(execFile)(process.execPath, [join(root, 'node_modules', bin), ...args], options).then(
        ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({
          code: error.code,
          output: error.stdout + error.stderr,
        }),
      );
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
