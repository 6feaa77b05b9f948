import { rmSync } from 'node:fs';
import type { Settings } from '../settings/settings.ts';
import { hashBasis, type BuildTools } from '../site/build-site.ts';
import { monthBuilder } from '../site/build-month.ts';
import { openSite } from '../site/site-target.ts';
import { runWork } from '../site/run-work.ts';
import { countThreads } from '../site/task-runner.ts';
import { OwnerError } from '../text/owner-error.ts';
import { MonthStore } from './month-store.ts';
import type { PartsPlan } from './parts-plan.ts';

/** A part of a plan: `number` counts from 1. */
export interface PartNumber {
  readonly number: number;
  readonly count: number;
}

/** What building a part came to. */
export interface BuiltPart {
  readonly months: number;
  readonly articles: number;
  /** Months that were there already: this part was built before, wholly or in part. */
  readonly present: number;
}

/**
 * Builds the months of a part that are not built yet. May be called again, at any time and in any order, also while another
 * does the same. Rejects with an `OwnerError` where there is no such part, or it was planned with other settings or code.
 */
export async function buildPart(
  { code, openApp }: Pick<BuildTools, 'code' | 'openApp'>,
  settings: Settings,
  { number, count }: PartNumber,
  place: string,
): Promise<BuiltPart> {
  const store = new MonthStore(place);
  const plan = store.readPlan();
  checkBasis(plan, hashBasis(code, settings));
  const part = plan.parts[number - 1];
  if (count !== plan.parts.length || part === undefined)
    throw new OwnerError(`--part: expected a part of ${plan.parts.length} (the plan's), found "${number}/${count}"`);
  const missing = part
    .filter(({ name }) => !store.has(name))
    .map((month) => ({ ...month, articles: store.articles(month.name) }));
  const articles = missing.reduce((sum, month) => sum + month.articles.length, 0);
  const built = { months: missing.length, articles, present: part.length - missing.length };
  if (missing.length === 0) return built;
  const cleanUp = () => {
    for (const { name } of missing) store.discard(name);
    rmSync(store.work, { recursive: true, force: true });
  };
  return runWork(countThreads(articles, settings.threads), cleanUp, async ({ progress, runner }) => {
    const app = await openApp();
    progress.begin('Writing', articles);
    for (const { month, name, articles: planned } of missing) {
      const draft = store.draft(name);
      // The app's own files are put into the site when the parts are joined.
      const putNothing = { put: () => undefined, putFile: () => undefined, writeIfChanged: () => undefined };
      // oxlint-disable-next-line no-await-in-loop -- one month's articles at a time
      const site = await openSite(app, settings, plan.archive, {
        folder: draft.folder,
        next: draft.next,
        ...putNothing,
      });
      const { today, timeZone } = plan;
      const source = monthBuilder({ folder: settings.folder, today, timeZone }, undefined, {
        site,
        draft,
        runner,
        cache: null,
      });
      // oxlint-disable-next-line no-await-in-loop
      store.keep(name, draft, await source(month, planned));
    }
    return built;
  });
}

/** Throws an `OwnerError` where what was planned was not planned with these settings and this code. */
export function checkBasis(plan: PartsPlan, basis: string): void {
  if (plan.basis !== basis)
    throw new OwnerError(
      'The plan was made with other settings, another version of Dateline or another version of Node than these: the parts ' +
        'would not fit. Make both the same, or plan again.',
    );
}
