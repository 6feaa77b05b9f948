import { statSync } from 'node:fs';
import { checkSite } from '../check/check-site.ts';
import { formatFault } from '../check/site-fault.ts';
import { finishLastCommit } from '../output/unfinished-commit.ts';
import type { CommandContext, ExitCode } from './command-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * `dateline check`: checks a built site before it is published, and prints what is broken, missing or duplicated. Writes
 * nothing, but finishes what a build began that was killed.
 */
export async function runCheck(
  folder: string,
  { json: isJson }: { readonly json?: true },
  { out }: CommandContext,
): Promise<ExitCode> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new UsageError(`There is no folder "${folder}". "dateline build" makes one.`);
  await finishLastCommit(folder);
  const faults = [...checkSite(folder)];
  if (isJson) out(`${JSON.stringify(faults, null, 2)}\n`);
  else {
    for (const fault of faults) out(`${formatFault(fault)}\n`);
    out(faults.length === 0 ? `Nothing is wrong in ${folder}.\n` : `${faults.length} found in ${folder}.\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
