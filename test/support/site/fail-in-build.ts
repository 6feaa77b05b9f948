/**
 * Loaded into a build before all else (NODE_OPTIONS=--import), in every thread of it: what the system does to a build,
 * which no test can wait for. After FAIL_AFTER acts that need space on the disk, each thread's own, the disk is full or
 * (FAIL_HOW=killed) the thread is killed. The build says at its end how many there were.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const limit = Number(process.env['FAIL_AFTER']);
const isKilled = process.env['FAIL_HOW'] === 'killed';
let acts = 0;

function act(): void {
  acts += 1;
  if (acts <= limit) return;
  if (isKilled && !isMainThread) process.exit(9);
  if (!isKilled) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

const { writeSync, copyFileSync, renameSync } = fs;
fs.writeSync = ((...args: Parameters<typeof writeSync>) => {
  act();
  return writeSync(...args);
}) as typeof writeSync;
fs.copyFileSync = (...args) => {
  act();
  copyFileSync(...args);
};
fs.renameSync = (from, to) => {
  // No space is needed to replace what is there, nor to put back what stood there a moment ago. Whether a file of the
  // cache is replaced depends on earlier builds.
  if (!fs.existsSync(to) && !/\.(?:old|tmp)$/u.test(String(from))) act();
  renameSync(from, to);
};
syncBuiltinESMExports();
if (isMainThread) process.on('exit', () => process.stderr.write(`${acts} acts\n`));
