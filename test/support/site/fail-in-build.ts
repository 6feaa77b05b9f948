/**
 * Preloaded into a build (NODE_OPTIONS=--import), in all of its threads, to simulate failures of the system. After
 * FAIL_AFTER operations of a thread that need disk space, the disk is full or (FAIL_HOW=killed) the thread is killed.
 * The build prints the number of operations at its end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const limit = Number(process.env['FAIL_AFTER']);
const isKilled = process.env['FAIL_HOW'] === 'killed';
let operations = 0;

function countOperation(): void {
  operations += 1;
  if (operations <= limit) return;
  if (isKilled && !isMainThread) process.exit(9);
  if (!isKilled) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

const { writeSync, copyFileSync, renameSync } = fs;
fs.writeSync = ((...args: Parameters<typeof writeSync>) => {
  countOperation();
  return writeSync(...args);
}) as typeof writeSync;
fs.copyFileSync = (...args) => {
  countOperation();
  copyFileSync(...args);
};
fs.renameSync = (from, to) => {
  // Replacing an existing file or restoring one needs no space. Whether a cache file is replaced depends on earlier
  // builds.
  if (!fs.existsSync(to) && !/\.(?:old|tmp)$/u.test(String(from))) countOperation();
  renameSync(from, to);
};
syncBuiltinESMExports();
if (isMainThread) process.on('exit', () => process.stderr.write(`${operations} operations\n`));
