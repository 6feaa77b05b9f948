import type { ArticleLink } from '#news/article/article.ts';
import type { PlannedArticle, ArticleRecord } from './build-task.ts';
import { dayOrderOf, type DayOrder } from '#news/clock/day-order.ts';
import { monthOf } from '../article/compile-article.ts';
import { settleDayOrder } from '../seeds/settle-day-order.ts';
import { compareInList } from '../archive/compile-volume.ts';
import { compareMonths } from '../archive/join-volumes.ts';
import type { SeedList } from '../seeds/list-seeds.ts';
import { dayOfReading, type SplitSeeds } from './split-changed-seeds.ts';
import type { ParsedLocation } from './parsed-articles.ts';
import { addressSeeds, type Seeds } from '../addresses/read-seeds.ts';
import type { Settings } from '../settings/settings.ts';
import { slicesOf } from '../text/slices-of.ts';
import type { TaskRunner } from './task-runner.ts';
import { textDirection } from '../text/text-direction.ts';
import { usualLanguage } from '../article/usual-language.ts';

/** The plan of a build: which articles go where, without their texts. */
export interface ArchivePlan extends Omit<Seeds, 'seeds'> {
  readonly folder: string;
  /** The day of the build, ISO. */
  readonly today: string;
  /** Newest first, each with its articles in the order of its list. */
  readonly months: readonly (readonly [month: string, articles: readonly PlannedArticle[]])[];
  /** Former ids and the present ones. */
  readonly former: ReadonlyMap<string, string>;
  /** The record of each file, for the next build. */
  readonly seeds: ReadonlyMap<string, ArticleRecord>;
}

/**
 * What each article gets: the newest `prerender` a page, the newest `shareImages` also an image. The first of `languages` is
 * that of articles where no article shows its language.
 */
interface Scope extends Pick<Settings, 'prerender' | 'shareImages' | 'languages'> {
  readonly today: string;
  /** The folder for parsed articles. */
  readonly work: string;
}

/** Files that one task reads: few enough to share them out, enough to keep messages rare. */
const filesATask = 250;

/**
 * Reads and parses the changed files, then assigns ids and months, which need all files. Parsed articles are written to the
 * work folder. A file that cannot be read does not stop it: whether the archive can be built is for the caller to decide.
 */
export async function planArchive(
  folder: string,
  list: SeedList,
  { known, unread }: SplitSeeds,
  settings: Scope,
  runner: TaskRunner,
): Promise<ArchivePlan> {
  const { today, work } = settings;
  const read = await Promise.all(
    slicesOf(unread, filesATask).map((files, at) =>
      runner.run({ kind: 'read', folder, today, files, work, parsed: `parsed-${at}` }),
    ),
  );
  const parsed = new Map(
    read.flatMap((result) => result.records.map(({ file }, at) => [file, result.parsed[at] ?? null] as const)),
  );
  const records = [...known, ...read.flatMap((result) => result.records)];
  const dayOrder = dayOrderOf(records.map(({ clock }) => clock?.printed ?? ''));
  const settled = records.map((record) => settleRecord(record, today, dayOrder));
  // The warnings of unchanged files still apply.
  const reading = [...settled.flatMap(({ warnings }) => warnings), ...read.flatMap(({ faults }) => faults)];
  const { addressOf, ...addressing } = await addressSeeds(folder, list, records, reading);
  const usual = usualLanguage(
    records.map(({ lang }) => lang),
    settings.languages[0],
  );
  const addressed = settled.map((record) => ({ ...record, ...addressOf(record.file), lang: record.lang ?? usual }));
  const months = planMonths(addressed, parsed, settings);
  const former = new Map(addressed.flatMap(({ id, former: ids }) => ids.map((old) => [old, id] as const)));
  const seeds = new Map(records.map((record) => [record.file, record]));
  return { folder, today, months, former, seeds, ...addressing };
}

/** A record with the date that `dayOrder` settles: another month, so that nothing of the last build is reused. It has its `dayOrder` only where it does. */
function settleRecord(record: ArticleRecord, today: string, dayOrder: DayOrder | null): Settled {
  const settled = settleDayOrder(record, today, dayOrder);
  return { ...settled, month: monthOf(settled.clock), dayOrder: settled === record ? null : dayOrder };
}

type Settled = ArticleRecord & Pick<PlannedArticle, 'dayOrder'>;
type Addressed = Settled & { readonly id: string; readonly lang: string };

function planMonths(
  records: readonly Addressed[],
  parsedPlaces: ReadonlyMap<string, ParsedLocation | null>,
  { today, prerender, shareImages }: Scope,
): ArchivePlan['months'] {
  const months = [...Map.groupBy(records, ({ month }) => month)]
    .toSorted(([a], [b]) => compareMonths(a, b))
    .map(([month, members]) => [month, members.toSorted(compareInList)] as const);
  const links = months.flatMap(([, members]) => members.map((one, at) => toLink(one, members.length - 1 - at)));
  let before = 0;
  return months.map(([month, members]) => {
    const start = before;
    before += members.length;
    const articles = members.map((article, at): PlannedArticle => {
      const { file, hasSidecar, bytes, dayOrder, id, lang } = article;
      const neighbours = { newer: links[start + at - 1] ?? null, older: links[start + at + 1] ?? null };
      const position = members.length - 1 - at;
      const hasPage = start + at < prerender;
      const hasCard = hasPage && start + at < shareImages;
      const day = dayOfReading(article, today);
      const parsed = parsedPlaces.get(file) ?? null;
      return { file, hasSidecar, bytes, parsed, dayOrder, id, lang, position, day, hasPage, hasCard, neighbours };
    });
    return [month, articles] as const;
  });
}

function toLink({ id, slug, headline, lang, clock, dateline, month }: Addressed, position: number): ArticleLink {
  return { id, slug, headline, lang, dir: textDirection(lang), clock, dateline, month, position };
}
