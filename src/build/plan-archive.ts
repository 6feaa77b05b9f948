import type { ArticleLink } from '#news/article.ts';
import type { MonthArticle, SeedRecord } from './build-task.ts';
import { compareInList } from './compile-volume.ts';
import { compareMonths } from './join-volumes.ts';
import { sidecarOf, type SeedList } from './list-seeds.ts';
import { addressSeeds, type Seeds } from './read-seeds.ts';
import type { TaskRunner } from './task-runner.ts';

/** An archive before it is built: what is where, and nothing of the articles' texts. */
export interface ArchivePlan extends Pick<Seeds, 'problems' | 'table'> {
  readonly folder: string;
  /** The day of the build, ISO. */
  readonly today: string;
  /** The newest first, each with its articles in the order of its list. */
  readonly months: readonly (readonly [month: string, articles: readonly MonthArticle[]])[];
  /** Ids that articles had before, and their present ones. */
  readonly former: ReadonlyMap<string, string>;
}

/** Files one task reads: small enough to share them out, large enough not to be talking all the time. */
const filesATask = 250;

/**
 * Reads every file of a folder once, for its problems, its id and its month. Never stops at a bad file: whether the
 * archive can be built is for the caller to say. Writes nothing.
 */
export async function planArchive(
  folder: string,
  list: SeedList,
  today: string,
  runner: TaskRunner,
): Promise<ArchivePlan> {
  const files = list.files.map((file) => ({ file, hasSidecar: list.sidecars.has(sidecarOf(file)) }));
  const slices = Array.from({ length: Math.ceil(files.length / filesATask) }, (_, at) =>
    files.slice(at * filesATask, (at + 1) * filesATask),
  );
  const read = await Promise.all(slices.map((slice) => runner.run({ kind: 'read', folder, today, files: slice })));
  const records = read.flatMap((result) => result.records);
  const reading = read.flatMap((result) => result.problems);
  const { problems, table, addressOf } = await addressSeeds(folder, list, records, reading);
  const addressed = records.map((record) => ({ ...record, ...addressOf(record.file) }));
  const months = planMonths(addressed);
  const former = new Map(addressed.flatMap(({ id, former: ids }) => ids.map((old) => [old, id] as const)));
  return { folder, today, months, former, problems, table };
}

type Addressed = SeedRecord & { readonly id: string };

function planMonths(records: readonly Addressed[]): ArchivePlan['months'] {
  const months = [...Map.groupBy(records, ({ month }) => month)]
    .toSorted(([a], [b]) => compareMonths(a, b))
    .map(([month, members]) => [month, members.toSorted(compareInList)] as const);
  const links = months.flatMap(([, members]) => members.map((one, at) => toLink(one, members.length - 1 - at)));
  let before = 0;
  return months.map(([month, members]) => {
    const start = before;
    before += members.length;
    const articles = members.map(({ file, hasSidecar, mark, id }, at): MonthArticle => {
      const neighbours = { newer: links[start + at - 1] ?? null, older: links[start + at + 1] ?? null };
      return { file, hasSidecar, mark, id, neighbours };
    });
    return [month, articles] as const;
  });
}

function toLink({ id, slug, headline, lang, clock, dateline, month }: Addressed, position: number): ArticleLink {
  return { id, slug, headline, lang, clock, dateline, month, position };
}
