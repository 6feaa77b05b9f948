import type { Manifest, RegionQuality, Report } from '#news/archive.ts';
import { reportSize } from '#news/archive.ts';
import type { Article } from '#news/article.ts';
import { noPlace } from '#news/region.ts';
import { countriesOf, regionBySlug } from '#news/regions.ts';
import { compileArticle } from './compile-article.ts';
import { compileVolume } from './compile-volume.ts';
import { joinVolumes } from './join-volumes.ts';
import { neighboursOf } from './map/find-neighbours.ts';
import { locate, locateAll } from './map/locate.ts';
import type { Problem } from './problem.ts';
import type { Seeds } from './read-seeds.ts';
import { readSeeds } from './read-seeds.ts';
import measured from './regions/measured.json' with { type: 'json' };

/** An archive as data files, with what was wrong on the way. */
export interface Archive {
  readonly manifest: Manifest;
  /** Every data file: path below `data/` to JSON. */
  readonly files: ReadonlyMap<string, string>;
  /** The newest first. */
  readonly articles: readonly Pick<Article, 'id' | 'slug' | 'lang' | 'month'>[];
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly table: Seeds['table'];
}

/**
 * Compiles a folder of articles. What can be read is in the archive, what cannot is in `problems`: whether an error stops
 * the work is for the caller to say. `today` is the day of the build, ISO. Writes nothing.
 */
export async function compileArchive(folder: string, today: string): Promise<Archive> {
  const { seeds, problems, table } = await readSeeds(folder, { today, countryCode });
  const articles = seeds.map((seed) => compileArticle(seed, locate));
  const months = [...Map.groupBy(articles, ({ month }) => month)];
  const volumes = months.map(([month, members]) => compileVolume(month, members));
  const former = new Map(seeds.flatMap(({ id, former: ids }) => ids.map((old) => [old, id] as const)));
  const report = reportOn(articles);
  const joined = joinVolumes(
    volumes.map(({ digest }) => digest),
    report,
    former,
    locateRegion,
    neighboursOf,
  );
  const files = new Map([...volumes.flatMap((volume) => volume.files), ...joined.files]);
  return { manifest: joined.manifest, files, articles, report, problems, table };
}

function reportOn(articles: readonly Article[]): Report {
  const noted = articles.filter(({ notes }) => notes.length > 0);
  const newest = noted
    .toSorted((a, b) => ((a.clock?.date ?? '') < (b.clock?.date ?? '') ? 1 : -1))
    .slice(0, reportSize);
  return {
    noted: noted.length,
    articles: newest.map(({ id, slug, headline, notes }) => {
      const findings = notes.filter(({ kind }) => kind === 'finding').map(({ text }) => text);
      return { id, slug, headline, notes: notes.length, findings };
    }),
    withoutDate: articles.filter(({ clock }) => (clock?.date ?? null) === null).length,
    withoutZone: articles.filter(({ clock }) => (clock?.time ?? null) !== null && clock?.zone === null).length,
    withoutPlace: articles.filter(({ about }) => about.includes(noPlace)).length,
    quality: measured as readonly RegionQuality[],
  };
}

function locateRegion(code: string) {
  const members = countriesOf(code).map((country) => country.code);
  return locateAll(members.length > 0 ? members : [code]);
}

/** The code of a country's name in addresses; null for any other text. */
function countryCode(name: string): string | null {
  const region = regionBySlug(name);
  return region === null || region.world === null ? null : region.code;
}
