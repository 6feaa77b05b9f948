import { resolve } from 'node:path';
import { openOutputFolder } from '../output/output-folder.ts';
import { buildPart } from '../parts/build-part.ts';
import { joinParts } from '../parts/join-parts.ts';
import { planParts } from '../parts/plan-parts.ts';
import { report, settingsOf, siteReport } from './build-command.ts';
import type {
  BuildOptions,
  CommandContext,
  CommandHost,
  ExitCode,
  JoinOptions,
  PlanCommandOptions,
} from './command-options.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import { UsageError } from './usage-error.ts';

/** Runs what writes to where the parts meet. Rejects with a message for the owner where the system refuses it. */
async function atPlace<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const reason = error instanceof OwnerError ? null : describeSystemError(error);
    if (reason === null) throw error;
    throw new OwnerError(`The folder of the parts cannot be used: ${reason} (${place}).`, { cause: error });
  }
}

/** `dateline plan`: says what each part of a site is to build. */
export function runPlan(
  folder: string | undefined,
  options: PlanCommandOptions,
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  return report(options, context, async (log) => {
    const settings = settingsOf(folder, options, context.environment);
    const place = resolve(options.to);
    const plan = { count: options.parts, place, site: resolve(options.out) };
    const { months, parts } = await atPlace(place, () => planParts({ ...host, log }, settings, plan));
    const toBuild = parts.reduce((sum, part) => sum + part.length, 0);
    const busy = parts.flatMap((part, at) => (part.length > 0 ? [at + 1] : []));
    log.info(`${toBuild} of ${months.length} months to build, in ${busy.length} of ${parts.length} parts.`);
    return { place, months: months.length, monthsToBuild: toBuild, parts: parts.length, partsToBuild: busy };
  });
}

/** `dateline build --part`: builds a part of a plan. */
export function runPart(
  folder: string | undefined,
  { part, to, ...options }: BuildOptions,
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  if (part === undefined || to === undefined)
    throw new UsageError('--part and --to belong together: dateline build --part 17/64 --to <folder>');
  return report(options, context, async (log) => {
    const settings = settingsOf(folder, options, context.environment);
    const place = resolve(to);
    const built = await atPlace(place, () => buildPart(host, settings, part, place));
    const { months, articles, present } = built;
    const before = present > 0 ? `; ${present} were there already` : '';
    log.info(`Part ${part.number}/${part.count}: ${months} months, ${articles} articles${before}.`);
    return { part: part.number, ...built };
  });
}

/** `dateline join`: joins the parts of a plan to a site. */
export function runJoin(
  folder: string | undefined,
  options: JoinOptions,
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  return report(options, context, async (log) => {
    const settings = settingsOf(folder, options, context.environment);
    const output = openOutputFolder(resolve(options.out), settings.folder);
    const place = resolve(options.from);
    return siteReport(output.folder, await atPlace(place, () => joinParts({ ...host, log }, settings, place, output)));
  });
}
