import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishLastCommit } from '../output/unfinished-commit.ts';
import { baseOfPage } from '../pages/page-template.ts';
import type { CommandContext, ExitCode, ServeOptions } from './command-options.ts';
import { describeServer, serveSite, untilStopped } from './site-server.ts';
import { UsageError } from './usage-error.ts';

/** `dateline preview`: serves a built site, below the path that it was built for. */
export async function runPreview(site: string, options: ServeOptions, { out }: CommandContext): Promise<ExitCode> {
  await finishLastCommit(site);
  const page = join(site, '404.html');
  if (!existsSync(page)) throw new UsageError(`There is no built site in "${site}". "dateline build" makes one.`);
  const served = await serveSite(site, baseOfPage(readFileSync(page, 'utf8')), options);
  out(describeServer(served, options.port));
  await untilStopped(served.server);
  return 0;
}
