import type { OutputFolder } from '../output/output-folder.ts';
import { PictureFiles } from '../pictures/put-pictures.ts';
import { SiteDraft } from '../output/site-draft.ts';
import type { Settings } from '../settings/settings.ts';
import { buildArchive } from '../site/build-archive.ts';
import { hashBasis, writeSite, type BuildTools } from '../site/build-site.ts';
import { openSite } from '../site/site-target.ts';
import { countBuilt, summariseBuild, summariseLeftOut, type BuiltSite } from '../site/summarise-build.ts';
import { runWork } from '../site/run-work.ts';
import { OwnerError } from '../text/owner-error.ts';
import { checkBasis } from './build-part.ts';
import { MonthStore } from './month-store.ts';
import type { PartsPlan } from './parts-plan.ts';
import { picturesOf } from './plan-parts.ts';

/** Parts that a message names. */
const namedParts = 10;

/**
 * Joins the parts of a plan to a site, the same byte for byte as one machine builds from the same articles on the day of the
 * plan. Of the months it reads the summaries; no article is read again. Rejects with an `OwnerError` where a part is missing:
 * the present site stays as it was.
 */
export async function joinParts(
  { code, log, openApp }: Pick<BuildTools, 'code' | 'log' | 'openApp'>,
  settings: Settings,
  place: string,
  output: OutputFolder,
): Promise<BuiltSite> {
  const store = new MonthStore(place);
  const plan = store.readPlan();
  checkBasis(plan, hashBasis(code, settings));
  checkParts(plan, store);
  return writeSite(output, log, async () => {
    const startedAt = performance.now();
    const draft = new SiteDraft(output, null);
    const cleanUp = () => draft.discard();
    return runWork(settings.threads ?? 0, cleanUp, async ({ progress, runner }) => {
      progress.begin('Joining', plan.months.length, 'months');
      const site = await openSite(await openApp(), settings, plan.archive, draft);
      const names = new Map(plan.months.map(({ month, name }) => [month, name]));
      const archive = await buildArchive(
        { ...plan.archive, months: plan.months.map(({ month }) => [month, []]) },
        null,
        {
          site,
          texts: settings.texts,
          forcesRules: settings.forcesRules,
          draft,
          runner,
          months: (month) => {
            const name = names.get(month) ?? '';
            store.putInto(draft.next, name);
            progress.add(1);
            return Promise.resolve(store.built(name));
          },
        },
      );
      progress.end();
      await runner.close();
      const pictures = new PictureFiles(picturesOf(place, settings), settings.folder, draft);
      pictures.put(plan.pictures);
      const { states } = draft.commit();
      pictures.tidy();
      store.prune(plan.months.map(({ name }) => name));
      const built = countBuilt({ archive, states, plan: plan.archive, ms: performance.now() - startedAt });
      for (const note of settings.look.notes) log.warn(note);
      log.info(summariseBuild(built, archive, plan.archive, settings));
      const leftOut = summariseLeftOut(plan.archive);
      if (leftOut !== '') log.warn(leftOut);
      return built;
    });
  });
}

function checkParts({ parts, months }: PartsPlan, store: MonthStore): void {
  const missing = new Set(months.filter(({ name }) => !store.has(name)).map(({ name }) => name));
  if (missing.size === 0) return;
  const numbers = parts.flatMap((part, at) => (part.some(({ name }) => missing.has(name)) ? [at + 1] : []));
  const named = numbers.slice(0, namedParts).map((number) => `${number}/${parts.length}`);
  const more = numbers.length > namedParts ? ` and ${numbers.length - namedParts} more` : '';
  // A month that an earlier plan had built, and somebody has removed since.
  if (numbers.length === 0)
    throw new OwnerError(`${missing.size} months are missing that the plan found built. Plan again.`);
  throw new OwnerError(`Not built yet: ${named.join(', ')}${more}. Nothing was joined.`);
}
