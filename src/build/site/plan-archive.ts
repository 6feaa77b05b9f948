import type { PlannedArticle, ArticleRecord } from './build-task.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import { dayOrderOf, type DayOrder } from '#news/clock/day-order.ts';
import { learnHome, type LearnedHome } from '../article/learn-home.ts';
import type { Home } from '../regions/read-home.ts';
import { settleDayOrder } from '../seeds/settle-day-order.ts';
import { monthOf, nameArticle } from '../article/compile-article.ts';
import { renewArticle } from '../article/renew-article.ts';
import type { LastSite } from '../archive/last-site.ts';
import { sidecarOf, type SeedList } from '../seeds/list-seeds.ts';
import { tagNamesIn } from '../seeds/parse-tag-file.ts';
import { planMonths, planRevisions, type Addressed, type PlannedMonth } from './plan-months.ts';
import type { SplitSeeds } from './split-changed-seeds.ts';
import type { AddressRow } from '../addresses/address-table.ts';
import { findUnusedNames, joinTags } from '../addresses/assign-tags.ts';
import { isDifferentText } from '../addresses/assign-ids.ts';
import { publishedBy, textRow } from '../addresses/published-by.ts';
import { findUnusedPictures } from '../pictures/find-unused-pictures.ts';
import { addressSeeds, unknownText, type LeftOut, type Seeds } from '../addresses/read-seeds.ts';
import { hashContent } from '../text/content-hash.ts';
import type { PlanScope } from './plan-scope.ts';
import type { NewVersion } from '../revisions/version-plan.ts';
import { slicesOf } from '../text/slices-of.ts';
import type { TaskRunner } from './task-runner.ts';
import { usualLanguage } from '../article/usual-language.ts';

/** An article that cannot be read, and so is left out. */
interface LeftOutArticle extends LeftOut {
  /** What readers find at its address: what it showed before, or that it cannot be shown at the moment. */
  readonly shows: 'as before' | 'unavailable' | 'nothing';
}

/** The plan of a build: which articles go where, without their texts. */
export interface ArchivePlan extends Omit<Seeds, 'seeds' | 'leftOut'> {
  readonly folder: string;
  /** The day of the build, ISO. */
  readonly today: string;
  /** The zone of clocks that print none; null for none. */
  readonly timeZone: string | null;
  /** Newest first, each with its articles in the order of its list. */
  readonly months: readonly PlannedMonth[];
  readonly leftOut: readonly LeftOutArticle[];
  /** Rows of articles that cannot be read and of which no earlier version is left. */
  readonly unavailable: readonly Pick<AddressRow, 'id' | 'slug'>[];
  /** Former ids and the present ones. */
  readonly former: ReadonlyMap<string, string>;
  /** Names of tags that articles have, in each language of the interface that has any. */
  readonly tagNames: TagNamesIn;
  /** Whether an article has a tag. */
  readonly hasTags: boolean;
  /** The places that folders say their newsroom writes from. */
  readonly homes: readonly Home[];
  /** What the datelines of the other articles show; null where they show none. */
  readonly learnedHome: LearnedHome | null;
  /** Texts that have changed since they were published: kept when the site is. */
  readonly newVersions: readonly NewVersion[];
  /** The record of each file, for the next build. */
  readonly seeds: ReadonlyMap<string, ArticleRecord>;
}

/** Files that one task reads: few enough to share them out, enough to keep messages rare. */
const filesATask = 250;

/**
 * Reads and parses the changed files, then assigns ids and months, which need all files. Parsed articles are written to the
 * work folder. A file that cannot be read does not stop it: what the present site shows of it is kept. Whether such an
 * archive is to be built is for the caller to decide.
 */
export async function planArchive(
  folder: string,
  list: SeedList,
  { known, unread }: SplitSeeds,
  settings: PlanScope,
  runner: TaskRunner,
): Promise<ArchivePlan> {
  const { today, work, languages, lastSite, lastFiles, store } = settings;
  const read = await Promise.all(
    slicesOf(unread, filesATask).map((files, at) =>
      runner.run({ kind: 'read', folder, today, files, work, store, parsed: `parsed-${at}` }),
    ),
  );
  const parsed = new Map(
    read.flatMap((result) => result.records.map(({ file }, at) => [file, result.parsed[at] ?? null] as const)),
  );
  const claims = [...known, ...read.flatMap((result) => result.records)];
  const dayOrder = dayOrderOf(claims.map(({ clock }) => clock?.printed ?? ''));
  const usual =
    settings.language ??
    usualLanguage(
      claims.map(({ lang }) => lang),
      languages[0],
    );
  const unsaid = claims.filter(({ home }) => home === null);
  const learned = learnHome(unsaid.map(({ dateline }) => dateline?.place ?? null));
  const homes = new Map(claims.flatMap(({ home }) => home ?? []).map((home) => [home.name, home]));
  const settled = claims.map((record) => settleRecord(record, today, dayOrder));
  const reading = {
    claims,
    unread: [...list.unreadable.map(unknownText), ...read.flatMap((result) => result.unread)],
    // The warnings of unchanged files still apply.
    problems: [...settled.flatMap(({ warnings }) => warnings), ...read.flatMap(({ faults }) => faults)],
  };
  const published = publishedBy(lastSite, claims);
  const { addressOf, rowBefore, leftOut, ...addressing } = await addressSeeds(
    folder,
    list,
    reading,
    published,
    lastFiles,
  );
  const rows = new Map(addressing.table?.rows.map((row) => [row.id, row]));
  const kept = leftOut.flatMap((one) => keepArticle(one, today, lastSite, rows, list) ?? []);
  const addressed: readonly Addressed[] = [
    ...settled.flatMap((record) => {
      const address = addressOf(record.file);
      const place = { parsed: parsed.get(record.file) ?? null, kept: null };
      if (address === null) return [];
      const tags = joinTags(record.tags, address.tags);
      return [
        {
          ...record,
          ...address,
          ...place,
          tags,
          lang: record.lang ?? usual,
          home: record.home ?? (learned === null ? [] : [learned.home]),
        },
      ];
    }),
    ...kept,
  ];
  const tags = new Set(addressed.flatMap((article) => article.tags));
  const names = languages.map((language) => [language, tagNamesIn(list.tagFile.names, language, tags)] as const);
  const tagNames: TagNamesIn = Object.fromEntries(names.filter(([, named]) => named.length > 0));
  const { versionsOf, added: newVersions } = planRevisions(folder, addressed, rowBefore, settings);
  const months = planMonths(addressed, { ...settings, versionsOf }, tagNames);
  const former = new Map(addressed.flatMap(({ id, former: ids }) => ids.map((old) => [old, id] as const)));
  // As they were read: another order of day and month may settle them otherwise next time.
  const keptRecords = kept.map(({ id: _id, parsed: _parsed, kept: _kept, dayOrder: _order, ...record }) => ({
    ...record,
    home: null,
  }));
  const seeds = new Map([...claims, ...keptRecords].map((record) => [record.file, record]));
  const shown = new Set(kept.map(({ file }) => file));
  const shows = ({ file, address }: LeftOut) =>
    shown.has(file) ? 'as before' : address === null ? 'nothing' : 'unavailable';
  const unavailable = leftOut.flatMap((one) => {
    const row = shows(one) === 'unavailable' ? rows.get(one.address?.id ?? '') : undefined;
    return row === undefined ? [] : [row];
  });
  return {
    folder,
    today,
    timeZone: settings.timeZone,
    months,
    former,
    tagNames,
    hasTags: tags.size > 0,
    homes: [...homes.values()],
    learnedHome: learned,
    newVersions,
    seeds,
    ...addressing,
    problems: [
      ...addressing.problems,
      ...findUnusedNames(list.tagFile.names, tags),
      ...findUnusedPictures(
        list,
        claims.map(({ pictures }) => pictures),
      ),
    ],
    leftOut: leftOut.map((one) => ({ ...one, shows: shows(one) })),
    ...partRows(addressing.gone, unavailable, leftOut, list),
  };
}

/** A record with the date that `dayOrder` settles: another month, so that nothing of the last build is reused. It has its `dayOrder` only where it does. */
function settleRecord(record: ArticleRecord, today: string, dayOrder: DayOrder | null): Settled {
  const settled = settleDayOrder(record, today, dayOrder);
  return { ...settled, month: monthOf(settled), dayOrder: settled === record ? null : dayOrder };
}

type Settled = ArticleRecord & Pick<PlannedArticle, 'dayOrder'>;

/** The article that the present site shows for a file that cannot be read; null where it shows none, or another text. */
function keepArticle(
  { file, address }: LeftOut,
  today: string,
  lastSite: LastSite,
  rows: ReadonlyMap<string, AddressRow>,
  { sidecars }: SeedList,
): Addressed | null {
  const found = address === null ? null : lastSite.article(address.id);
  if (address === null || found === null) return null;
  const { position: _position, ...article } = found.article;
  const row = textRow(found.article);
  // The folder of the site may hold that of another archive.
  if (isDifferentText(rows.get(address.id) ?? row, row)) return null;
  const { isCurrent } = lastSite;
  const renewed = isCurrent ? null : renewArticle(found.article, file, today);
  if (!isCurrent && renewed === null) return null;
  const { slug, headline, clock, published, dateline, month } = renewed === null ? article : nameArticle(renewed);
  return {
    ...row,
    ...address,
    file,
    slug,
    headline,
    lang: article.lang,
    clock,
    ...(published !== undefined && { published }),
    dateline,
    month,
    dayOrder: null,
    hasSidecar: sidecars.has(sidecarOf(file)),
    beside: null,
    pictures: (article.pictures ?? []).map((picture) => ({ file: '', signature: '', picture })),
    // With those that `tags.tsv` gave it when it was last read.
    tags: article.tags,
    // Never the hash of a file, so that the file is read again in each build.
    // What is shown as before has its tags.
    home: [],
    bytes: `kept ${hashContent(JSON.stringify(article))}`,
    warnings: [],
    parsed: null,
    kept: { path: `data/${found.path}`, offset: 0, length: found.length, isCurrent },
  };
}

/**
 * Former ids that no sidecar names are those of removed articles, unless a sidecar cannot be read and nothing is known of
 * what it says.
 */
function partRows(
  gone: readonly AddressRow[],
  unavailable: readonly AddressRow[],
  leftOut: readonly LeftOut[],
  { sidecars }: SeedList,
): Pick<ArchivePlan, 'gone' | 'unavailable'> {
  const unread = new Set(unavailable.map(({ id }) => id));
  const isUnsure = leftOut.some(({ file, address }) => unread.has(address?.id ?? '') && sidecars.has(sidecarOf(file)));
  const mayBeFormer = ({ file, slug }: AddressRow) => isUnsure && file === null && slug === null;
  return {
    gone: gone.filter((row) => !mayBeFormer(row)),
    unavailable: [...unavailable, ...gone.filter(mayBeFormer)],
  };
}
