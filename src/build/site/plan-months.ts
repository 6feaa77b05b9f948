import type { ArticleLink } from '#news/article/article.ts';
import { namesAmong, type TagNamesIn } from '#news/settings/tag-names.ts';
import { assumeZone, withZone } from '../article/assume-zone.ts';
import { compareInList } from '../archive/compile-volume.ts';
import { compareMonths } from '../archive/join-volumes.ts';
import { openFolder } from '../output/folder-files.ts';
import { findChanged } from '../revisions/find-changed.ts';
import { planVersions, type VersionPlan } from '../revisions/version-plan.ts';
import type { Settings } from '../settings/settings.ts';
import { textDirection } from '../text/text-direction.ts';
import type { ArticleRecord, PlannedArticle } from './build-task.ts';
import { type ParsedLocation, readParsed } from './parsed-articles.ts';
import type { PlanScope } from './plan-scope.ts';
import { dayOfReading } from './split-changed-seeds.ts';

/** An article with its address and everything else that is known before it is built. */
export type Addressed = Omit<ArticleRecord, 'home'> &
  Pick<PlannedArticle, 'dayOrder' | 'home' | 'id' | 'lang' | 'parsed' | 'kept'>;

/** A month with its articles in the order of its list. */
export type PlannedMonth = readonly [month: string, articles: readonly PlannedArticle[]];

interface Scope extends Pick<Settings, 'prerender' | 'shareImages' | 'timeZone'> {
  /** The day of the build, ISO. */
  readonly today: string;
  /** How articles read before, by id. */
  readonly versionsOf: VersionPlan['versionsOf'];
}

/**
 * Sorts articles into months and lists, newest first, and plans each: the newest `prerender` get a page, the newest
 * `shareImages` also an image. `names` are those of tags.
 */
export function planMonths(
  records: readonly Addressed[],
  { today, prerender, shareImages, timeZone, versionsOf }: Scope,
  names: TagNamesIn,
): readonly PlannedMonth[] {
  const months = [...Map.groupBy(records, ({ month }) => month)]
    .toSorted(([a], [b]) => compareMonths(a, b))
    .map(([month, members]) => [month, members.toSorted(compareInList)] as const);
  const links = months.flatMap(([, members]) =>
    members.map((one, at) => toLink(one, members.length - 1 - at, timeZone)),
  );
  let before = 0;
  return months.map(([month, members]) => {
    const start = before;
    before += members.length;
    const articles = members.map((article, at): PlannedArticle => {
      const { file, hasSidecar, bytes, dayOrder, home, id, lang, tags, parsed, kept, pictures } = article;
      const place = start + at;
      return {
        file,
        hasSidecar,
        bytes,
        parsed,
        kept,
        dayOrder,
        id,
        lang,
        tags,
        tagNames: namesAmong(names, new Set(tags)),
        home,
        pictures: pictures.flatMap(({ picture }) => picture ?? []),
        versions: versionsOf(id),
        position: members.length - 1 - at,
        day: dayOfReading(article, today),
        hasPage: place < prerender,
        hasCard: place < Math.min(prerender, shareImages),
        neighbours: {
          newer: links[place - 1] ?? null,
          older: links[place + 1] ?? null,
        },
      };
    });
    return [month, articles] as const;
  });
}

function toLink(
  { id, slug, headline, lang, clock: printed, published: stated, dateline, month }: Addressed,
  position: number,
  timeZone: string | null,
): ArticleLink {
  const clock = assumeZone(printed, timeZone);
  const published = stated === undefined ? {} : { published: withZone(stated, timeZone) };
  return { id, slug, headline, lang, dir: textDirection(lang), clock, ...published, dateline, month, position };
}

/** Plans how articles read before is shown and kept; what is to be kept is written to the work folder. */
export function planRevisions(
  folder: string,
  articles: readonly Addressed[],
  rowBefore: Parameters<typeof findChanged>[1]['rowBefore'],
  { today, revisions: limit, keepsVersions, lastSite, work }: PlanScope,
): VersionPlan {
  const files = openFolder(work);
  const changed = keepsVersions
    ? findChanged(articles, { rowBefore, lastSite, today }, (place: ParsedLocation) => readParsed(files, place))
    : [];
  return planVersions(folder, changed, { limit, today }, files.write);
}
