import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openOutputFolder } from '../output/output-folder.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { buildSite } from '../site/build-site.ts';
import { OwnerError } from '../text/owner-error.ts';
import { ownFolder } from './own-folder.ts';
import type { BuildOptions, CommandContext, CommandHost, ExitCode } from './program.ts';

/** `dateline build`: builds the site of a folder. */
export async function runBuild(
  folder: string | undefined,
  options: BuildOptions,
  host: CommandHost,
  { environment, out, err }: CommandContext,
): Promise<ExitCode> {
  const isJson = options.json === true;
  const log = {
    info: (text: string) => void (isJson || out(`${text}\n`)),
    warn: (text: string) => void (isJson || err(`${text}\n`)),
  };
  try {
    const settings = settingsOf(folder, options, environment);
    const output = openOutputFolder(resolve(options.out), settings.folder);
    const { problems, leftOut, ...counts } = await buildSite(
      { ...host, log, isRestored: options.restored === true },
      settings,
      output,
    );
    if (isJson)
      out(
        `${JSON.stringify({ site: output.folder, ...counts, leftOut: leftOut.map(({ file }) => file), problems }, null, 2)}\n`,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof OwnerError) || !isJson) throw error;
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
