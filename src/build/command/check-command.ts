import { statSync } from 'node:fs';
import { checkSite } from '../check/check-site.ts';
import { checkSums } from '../check/check-sums.ts';
import { formatFault } from '../check/site-fault.ts';
import { finishLastCommit } from '../output/unfinished-commit.ts';
import type { CommandContext, ExitCode } from './command-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * `dateline check`: checks a built site before it is published, or a copy of it, and prints what is broken, missing, duplicated or
 * other than it was built. Writes nothing, but finishes what a build began that was killed.
 */
export async function runCheck(
  folder: string,
  { json: isJson }: { readonly json?: true },
  { out }: CommandContext,
): Promise<ExitCode> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new UsageError(`There is no folder "${folder}". "dateline build" makes one.`);
  await finishLastCommit(folder);
  const sums = checkSums(folder);
  const faults = [...checkSite(folder), ...sums.faults];
  if (isJson) out(`${JSON.stringify(faults, null, 2)}\n`);
  else {
    for (const fault of faults) out(`${formatFault(fault)}\n`);
    if (sums.beside.length > 0) out(`No build wrote these: ${nameSome(sums.beside)}.\n`);
    out(faults.length === 0 ? `Nothing is wrong in ${folder}.\n` : `${faults.length} found in ${folder}.\n`);
  }
  return faults.length === 0 ? 0 : 1;
}

/** Files that a sentence names. */
const namedFiles = 10;

function nameSome(files: readonly string[]): string {
  const more = files.length > namedFiles ? ` and ${files.length - namedFiles} more` : '';
  return `${files.slice(0, namedFiles).join(', ')}${more}`;
}
