/**
 * `npm run publish:check -- <dist>`: checks a built site before it is published, and prints what is broken, missing or
 * duplicated. Writes nothing.
 */
import { statSync } from 'node:fs';
import { checkSite } from './check-site.ts';
import { formatFault } from './site-fault.ts';

const usage = `Usage: npm run publish:check -- [<folder>]
  <folder>  a built site (default: dist)
`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const [folder = 'dist', ...rest] = args;
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (rest.length > 0 || !isFolder) {
    process.stderr.write(isFolder ? usage : `There is no folder "${folder}".\n${usage}`);
    return 2;
  }
  let faults = 0;
  for (const fault of checkSite(folder)) {
    faults += 1;
    process.stdout.write(`${formatFault(fault)}\n`);
  }
  process.stdout.write(faults === 0 ? `Nothing is wrong in ${folder}.\n` : `${faults} found in ${folder}.\n`);
  return faults === 0 ? 0 : 1;
}
