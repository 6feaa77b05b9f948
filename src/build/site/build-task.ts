import type { ArticleLink, Neighbours } from '#news/article/article.ts';
import type { DayOrder } from '#news/clock/day-order.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import type { Claim, UnreadFile } from '../addresses/assign-ids.ts';
import type { VolumeItem } from '../archive/compile-volume.ts';
import type { FeedsToBuild } from '../share/build-feeds.ts';
import type { PageSettings } from '../pages/prerender-pages.ts';
import type { PageTemplate } from '../pages/page-template.ts';
import type { Home } from '../regions/read-home.ts';
import type { Problem } from '../text/problem.ts';
import type { ParsedLocation } from './parsed-articles.ts';
import type { ReportData } from '../article/report-tally.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import type { PlannedVersion } from '../revisions/version-plan.ts';
import type { SeedPicture } from '../pictures/seed-picture.ts';

/** A task of a build. It is plain data and complete, so that any thread can run it. */
export type BuildTask = ReadTask | ArticlesTask | PagesTask | FeedsTask;

/** Reads and parses some files of the archive, and writes the parsed articles to the work folder. */
export interface ReadTask {
  readonly kind: 'read';
  readonly folder: string;
  readonly today: string;
  readonly files: readonly { readonly file: string; readonly hasSidecar: boolean; readonly beside: string | null }[];
  /** The folder in which the files of pictures are made; null where they are shown as they are. */
  readonly store: string | null;
  readonly work: string;
  /** The file in the work folder for its parsed articles; no other task writes to it. */
  readonly parsed: string;
}

/** Builds some articles of a month: their data files and, where they have one, their pages. */
export interface ArticlesTask {
  readonly kind: 'articles';
  readonly folder: string;
  readonly today: string;
  /** The zone of clocks that print none; null for none. */
  readonly timeZone: string | null;
  readonly month: string;
  readonly articles: readonly PlannedArticle[];
  /** The folder that data files are written to. */
  readonly target: string;
  readonly work: string;
  /** The present site: what it shows of articles that cannot be read is taken from it. */
  readonly old: string;
  /** What pages are made of; null where no article gets one. */
  readonly site: SiteTarget | null;
}

/** A data file of the present site. `isCurrent` is false where it is of another format. */
export interface KeptLocation extends ParsedLocation {
  readonly isCurrent: boolean;
}

/** An article with everything that its output depends on, except the code. */
export interface PlannedArticle {
  readonly file: string;
  readonly hasSidecar: boolean;
  /** Hash of the bytes of its files when its id was assigned. */
  readonly bytes: string;
  /** Where planning wrote the parsed article; null where the record of the last build was reused, and for a kept article. */
  readonly parsed: ParsedLocation | null;
  /** The data file of the present site that is kept, since the article's files cannot be read; null where they can. */
  readonly kept: KeptLocation | null;
  readonly id: string;
  /** Its language, BCP 47. */
  readonly lang: string;
  /** Those of its text and its sidecar, then those of `tags.tsv`. */
  readonly tags: readonly string[];
  /** Their names. */
  readonly tagNames: TagNamesIn;
  /** Where its newsroom writes from, as its folders say or the archive's datelines show. */
  readonly home: readonly Home[];
  /** Those that are shown; of a kept article its data file has them. */
  readonly pictures: readonly ArticlePicture[];
  /** How it read before, newest first. */
  readonly versions: readonly PlannedVersion[];
  /** In its month, 0 = oldest. */
  readonly position: number;
  /** The day of the build (ISO) if parsing depends on it, which is so for a clock in the future; else null. */
  readonly day: string | null;
  /** The order of day and month that the other articles show, where the date of its clock depends on it; else null. */
  readonly dayOrder: DayOrder | null;
  /** Whether it gets an HTML page; if not, the app shows it from its data file. */
  readonly hasPage: boolean;
  /** Whether its page gets a share image. */
  readonly hasCard: boolean;
  /** The previous and the next article; only pages contain them, data files do not. */
  readonly neighbours: Neighbours;
}

/** What joining and the cache need of a built article. */
export interface BuiltArticle extends VolumeItem {
  readonly report: ReportData;
  /** The file of its share image; null for none. */
  readonly card: string | null;
  /** The data file of how it read before; null where it never read otherwise. */
  readonly revisions: string | null;
  /** Its addresses on an earlier site, as paths. */
  readonly oldAddresses: readonly string[];
}

/** Renders archive-wide pages from data files. */
export interface PagesTask {
  readonly kind: 'pages';
  /** `known` is the key of the page of the last build; null where there is none. */
  readonly pages: readonly { readonly address: string; readonly known: string | null }[];
  readonly site: SiteTarget;
}

export interface BuiltPage {
  readonly address: string;
  /** Hash of everything the page shows. Where it equals `known`, the page was not written. */
  readonly key: string;
}

/** Writes feeds from data files. */
interface FeedsTask extends FeedsToBuild {
  readonly kind: 'feeds';
}

/** Where pages are written and what they are made of. */
export interface SiteTarget {
  /** The folder of new files. */
  readonly folder: string;
  /** Where the accent of the site is other than ours, that of light paper. */
  readonly accent: string | null;
  /** The present site: reused files are read from it. */
  readonly old: string;
  /** URL of the built static app, to import. */
  readonly app: string;
  readonly template: PageTemplate;
  readonly settings: PageSettings;
}

/** What planning needs of an article, also in the next build. */
export interface ArticleRecord extends Claim, Omit<ArticleLink, 'id' | 'position' | 'lang' | 'dir'> {
  /** BCP 47; null where its text does not show it, and the archive's usual language is taken. */
  readonly lang: string | null;
  readonly hasSidecar: boolean;
  /** Where its newsroom writes from, as its folders say; null where they do not. */
  readonly home: readonly Home[] | null;
  /** The picture of its name beside it; null for none. */
  readonly beside: string | null;
  readonly pictures: readonly SeedPicture[];
  /** Those of its text and its sidecar. */
  readonly tags: readonly string[];
  readonly bytes: string;
  readonly warnings: readonly Problem[];
}

export interface TaskResults {
  readonly read: {
    readonly records: readonly ArticleRecord[];
    /** Of each record, in the same order. */
    readonly parsed: readonly ParsedLocation[];
    /** The files that cannot be read; `faults` says why, and names drafts. */
    readonly unread: readonly UnreadFile[];
    readonly faults: readonly Problem[];
  };
  readonly articles: readonly BuiltArticle[];
  readonly pages: readonly BuiltPage[];
  readonly feeds: null;
}

export type ResultOf<Task extends BuildTask> = TaskResults[Task['kind']];
