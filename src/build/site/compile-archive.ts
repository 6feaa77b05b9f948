import type { Manifest } from '#news/archive/archive.ts';
import type { Report } from '#news/archive/report.ts';
import { pictureFiles } from '#news/article/picture.ts';
import { LastSite } from '../archive/last-site.ts';
import { monthBuilder } from './build-month.ts';
import { compileData } from './compile-data.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { MemoryDraft } from '../output/memory-draft.ts';
import { splitChangedSeeds, type LastReading } from './split-changed-seeds.ts';
import { planArchive } from './plan-archive.ts';
import type { Problem } from '../text/problem.ts';
import type { Seeds } from '../addresses/read-seeds.ts';
import type { Settings } from '../settings/settings.ts';
import { createLocalRunner } from './task-runner.ts';

/** What of the settings changes an archive's data. */
export type DataSettings = Pick<Settings, 'languages' | 'language' | 'timeZone' | 'texts'> &
  Partial<Pick<Settings, 'revisions'>>;

/** A compiled archive with its problems. */
export interface Archive {
  readonly manifest: Manifest;
  /** All data files: path below `data/` to JSON. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly table: Seeds['table'];
  /** Where the files of pictures lie below the folder, by their paths in the site. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The number of articles that were reused. */
  readonly unchanged: number;
  /** What the next compilation can reuse. */
  readonly reusable: Reusable;
}

interface Reusable extends LastReading {
  readonly files: ReadonlyMap<string, string>;
  /** Names of the months' records. */
  readonly months: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, unknown>;
}

/**
 * Compiles a folder of articles in memory, for development and tests, by the steps of a build (plan-archive.ts,
 * compile-data.ts) without pages. Given the `last` result, only what an edit affects is compiled again. Files that cannot
 * be read are in `problems`; whether they are fatal is for the caller to decide. `today` is the day of the build, ISO;
 * of the `settings` the languages and the owner's texts are taken. Writes nothing.
 */
export async function compileArchive(
  folder: string,
  today: string,
  last: Archive | null = null,
  settings: DataSettings = { languages: ['en'], language: null, timeZone: null, texts: {} },
): Promise<Archive> {
  const before = last?.reusable ?? null;
  const draft = new MemoryDraft(before?.files ?? new Map());
  const runner = createLocalRunner(() => undefined, draft.open);
  const records = new Map<string, unknown>();
  const cache = {
    record: (name: string) => before?.records.get(name),
    save: (record: unknown) => {
      const name = crypto.randomUUID();
      records.set(name, record);
      return name;
    },
  };
  const list = listSeeds(folder);
  const scope = {
    today,
    prerender: 0,
    shareImages: 0,
    revisions: 3,
    ...settings,
    work: draft.work,
    lastSite: new LastSite((path) => before?.files.get(`data/${path}`) ?? null),
    lastFiles: [...(before?.seeds.keys() ?? [])],
    store: null,
    // What is published is kept by builds.
    keepsVersions: false,
  };
  const plan = await planArchive(folder, list, splitChangedSeeds(folder, list, today, before), scope, runner);
  const source = monthBuilder(plan, before?.months, { site: null, draft, runner, cache });
  const data = await compileData(plan, source, draft, settings.texts);
  const { manifest, report, months, unchanged } = data;
  const inUse = [...months.values()].map((name) => [name, records.get(name) ?? cache.record(name)] as const);
  const { files } = draft;
  return {
    manifest,
    files: new Map([...files].map(([path, json]) => [path.slice('data/'.length), json])),
    report,
    problems: plan.problems,
    table: plan.table,
    pictures: new Map(
      [...plan.seeds.values()].flatMap(({ pictures }) =>
        pictures.flatMap(({ file, picture }) =>
          picture === null ? [] : pictureFiles(picture).map((path) => [path, file] as const),
        ),
      ),
    ),
    unchanged,
    reusable: { today, seeds: plan.seeds, files, months, records: new Map(inUse) },
  };
}
