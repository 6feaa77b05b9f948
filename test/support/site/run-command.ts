import { spawn } from 'node:child_process';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');

/** Runs `dateline` in a folder, with variables of its environment where they are given. */
export function runCommand(
  where: string | ({ readonly folder: string } & Readonly<Record<string, string>>),
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const { folder, ...variables } = typeof where === 'string' ? { folder: where } : where;
  // The test runner's variables must not reach a build: with NODE_ENV=test it would contain React's development build.
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...environment, ...variables } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
