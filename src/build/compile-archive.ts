import type { Manifest, Report } from '#news/archive.ts';
import { compileArticle, monthOf } from './compile-article.ts';
import { compareInList, compileVolume } from './compile-volume.ts';
import { countryCode } from './country-code.ts';
import { joinVolumes } from './join-volumes.ts';
import { neighboursOf } from './map/find-neighbours.ts';
import { locate } from './map/locate.ts';
import { locateRegion } from './map/locate-region.ts';
import type { Problem } from './problem.ts';
import type { Seed, Seeds } from './read-seeds.ts';
import { readSeeds } from './read-seeds.ts';
import { ReportTally } from './report-tally.ts';

/** An archive as data files, with what was wrong on the way. */
export interface Archive {
  readonly manifest: Manifest;
  /** Every data file: path below `data/` to JSON. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly table: Seeds['table'];
}

/**
 * Compiles a folder of articles in memory, for development; `buildArchive` writes the same files without holding them.
 * What can be read is in the archive, what cannot is in `problems`: whether an error stops the work is for the caller to
 * say. `today` is the day of the build, ISO. Writes nothing.
 */
export async function compileArchive(folder: string, today: string): Promise<Archive> {
  const { seeds, problems, table, gone } = await readSeeds(folder, { today, countryCode });
  const tally = new ReportTally();
  const months = Map.groupBy(seeds, ({ seed }) => monthOf(seed.clock));
  const volumes = [...months].map(([month, members]) => {
    const ordered = members.toSorted((a, b) => compareInList(placeOf(a), placeOf(b)));
    const articles = ordered.map((seed, at) => {
      const article = compileArticle(seed, ordered.length - 1 - at, locate);
      tally.add(seed.file, article);
      return article;
    });
    return compileVolume(month, articles);
  });
  const former = new Map(seeds.flatMap(({ id, former: ids }) => ids.map((old) => [old, id] as const)));
  const report = tally.report();
  const joined = joinVolumes(
    volumes.map(({ digest }) => digest),
    report,
    { former, gone },
    { locate: locateRegion, neighboursOf },
  );
  const files = new Map([...volumes.flatMap((volume) => volume.files), ...joined.files]);
  return { manifest: joined.manifest, files, report, problems, table };
}

const placeOf = ({ id, seed }: Seed) => ({ id, clock: seed.clock });
