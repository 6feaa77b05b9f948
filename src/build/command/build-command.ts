import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openOutputFolder } from '../output/output-folder.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { buildSite } from '../site/build-site.ts';
import type { BuildLog } from '../site/check-plan.ts';
import type { BuiltSite } from '../site/summarise-build.ts';
import { OwnerError } from '../text/owner-error.ts';
import { ownFolder } from './own-folder.ts';
import type { BuildOptions, CommandContext, CommandHost, ExitCode } from './command-options.ts';

/** `dateline build`: builds the site of a folder. */
export async function runBuild(
  folder: string | undefined,
  options: BuildOptions,
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  if (options.part !== undefined || options.to !== undefined) {
    const { runPart } = await import('./parts-command.ts');
    return runPart(folder, options, host, context);
  }
  return report(options, context, async (log) => {
    const settings = settingsOf(folder, options, context.environment);
    const output = openOutputFolder(resolve(options.out), settings.folder);
    return siteReport(
      output.folder,
      await buildSite({ ...host, log, isRestored: options.restored === true }, settings, output),
    );
  });
}

/** What `--json` prints of a site that was built. */
export const siteReport = (site: string, { problems, leftOut, ...counts }: BuiltSite): object => ({
  site,
  ...counts,
  leftOut: leftOut.map(({ file }) => file),
  problems,
});

/**
 * Runs what builds: its log is printed, or with `--json` what it returns, and the message of an `OwnerError`.
 */
export async function report(
  { json: isJson }: Pick<BuildOptions, 'json'>,
  { out, err }: CommandContext,
  act: (log: BuildLog) => Promise<object>,
): Promise<ExitCode> {
  const log = {
    info: (text: string) => void (isJson === true || out(`${text}\n`)),
    warn: (text: string) => void (isJson === true || err(`${text}\n`)),
  };
  try {
    const result = await act(log);
    if (isJson === true) out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof OwnerError) || isJson !== true) throw error;
    out(`${JSON.stringify({ error: error.message })}\n`);
    return 1;
  }
}

/** The settings of a run: options, then the environment, then `dateline.yaml`. */
export function settingsOf(
  folder: string | undefined,
  { url, base, strict, cache }: Pick<BuildOptions, 'url' | 'base' | 'strict' | 'cache'>,
  environment: NodeJS.ProcessEnv,
): Settings {
  return readSettings({
    SEEDS: ownFolder(environment),
    // Beside what npm keeps, where there is any.
    CACHE: existsSync('node_modules') ? 'node_modules/.cache/dateline' : '.dateline',
    ...Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
    ...(folder !== undefined && { SEEDS: folder }),
    ...(url !== undefined && { SITE_URL: url }),
    ...(base !== undefined && { BASE: base }),
    ...(strict === true && { STRICT: '1' }),
    ...(cache === false && { CACHE: 'none' }),
  });
}
