import type { Manifest, Report } from '#news/archive.ts';
import type { SiteTarget, TaskResults } from './build-task.ts';
import { HeadTally } from './head-tally.ts';
import { VolumeJoin } from './join-volumes.ts';
import { neighboursOf } from './map/find-neighbours.ts';
import { locateRegion } from './map/locate-region.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { listAddresses } from './prerender-pages.ts';
import { ReportTally } from './report-tally.ts';
import { SiteWriter, type Written } from './site-writer.ts';
import type { TaskRunner } from './task-runner.ts';

export interface BuiltArchive {
  readonly manifest: Manifest;
  readonly report: Report;
  readonly pages: number;
  readonly dataFiles: number;
  readonly bytes: number;
}

/** Pages one task renders. */
const pagesATask = 20;

/**
 * Writes an archive's data files and all its pages: month by month, then what spans the months. What is held is what
 * joining needs. Rejects at the first thing that cannot be read or written, and leaves what is written by then.
 */
export async function buildArchive(plan: ArchivePlan, site: SiteTarget, runner: TaskRunner): Promise<BuiltArchive> {
  const { folder, today, months, former } = plan;
  const join = new VolumeJoin();
  const tally = new ReportTally();
  const written: Written[] = [];
  const take = ({ digest, ...month }: TaskResults['month']) => {
    join.add({ ...digest, heads: new Map([...digest.heads].map(([key, data]) => [key, HeadTally.from(data)])) });
    tally.append(month.report);
    written.push(month.written);
  };
  // Months come when they are done and are joined in their order: the few that are early wait.
  const early = new Map<number, TaskResults['month']>();
  let next = 0;
  await Promise.all(
    months.map(async ([month, articles], at) => {
      early.set(at, await runner.run({ kind: 'month', folder, today, month, articles, site }));
      for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
        take(ready);
        early.delete(next);
        next += 1;
      }
    }),
  );

  const report = tally.report();
  const { manifest, files } = join.close(report, former, { locate: locateRegion, neighboursOf });
  const writer = new SiteWriter(site.folder);
  for (const [path, json] of files) writer.write(`data/${path}`, json);
  const addresses = [...listAddresses(manifest), '/404'];
  const slices = Array.from({ length: Math.ceil(addresses.length / pagesATask) }, (_, at) =>
    addresses.slice(at * pagesATask, (at + 1) * pagesATask),
  );
  const listed = await Promise.all(slices.map((slice) => runner.run({ kind: 'pages', addresses: slice, site })));
  written.push(writer.written(), ...listed.map((result) => result.written));
  const pages = addresses.length + manifest.count;
  const sum = (of: (one: Written) => number) => written.reduce((total, one) => total + of(one), 0);
  return { manifest, report, pages, dataFiles: sum((one) => one.files) - pages, bytes: sum((one) => one.bytes) };
}
