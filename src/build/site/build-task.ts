import type { ArticleLink, Neighbours } from '#news/article/article.ts';
import type { Claim } from '../addresses/assign-ids.ts';
import type { VolumeItem } from '../archive/compile-volume.ts';
import type { FeedsToBuild } from '../share/build-feeds.ts';
import type { PageTemplate } from '../pages/page-template.ts';
import type { Problem } from '../text/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { ParsedLocation } from './parsed-articles.ts';
import type { ReportData } from '../article/report-tally.ts';

/** A piece of a build that any thread can do: plain data, and what it needs is in it. */
export type BuildTask = ReadTask | ArticlesTask | PagesTask | FeedsTask;

/** Reads and parses some of the archive's files, and writes what was parsed to the work folder. */
export interface ReadTask {
  readonly kind: 'read';
  readonly folder: string;
  readonly today: string;
  readonly files: readonly { readonly file: string; readonly hasSidecar: boolean }[];
  readonly work: string;
  /** The file in the work folder that parsed articles are written to; this task's alone. */
  readonly parsed: string;
}

/** Builds some of a month's articles: their data files and, where they have one, their pages. */
export interface ArticlesTask {
  readonly kind: 'articles';
  readonly folder: string;
  readonly today: string;
  readonly month: string;
  readonly articles: readonly PlannedArticle[];
  /** The folder that data files are written to. */
  readonly target: string;
  readonly work: string;
  /** What pages are made of; null where no article gets one. */
  readonly site: SiteTarget | null;
}

/** An article, and all that what is made of it depends on beside the code. */
export interface PlannedArticle {
  readonly file: string;
  readonly hasSidecar: boolean;
  /** Hash of the bytes of its files as they were read for its id. */
  readonly bytes: string;
  /** Where the article is that planning has parsed; null where the last build's record of it was still right. */
  readonly parsed: ParsedLocation | null;
  readonly id: string;
  /** In its month, 0 = oldest. */
  readonly position: number;
  /** The day of the build where the reading depends on it: a clock later than that day is a finding. */
  readonly day: string | null;
  /** Whether it gets a page of HTML; where not, the app shows it from its data file. */
  readonly hasPage: boolean;
  /** Whether its page gets a picture to be shown beside links to it. */
  readonly hasCard: boolean;
  /** What its page leads on to; its data file does not know. */
  readonly neighbours: Neighbours;
}

/** What joining and the next build need of an article that is built. */
export interface BuiltArticle extends VolumeItem {
  readonly report: ReportData;
  /** The file of its picture; null where it has none. */
  readonly card: string | null;
}

/** Renders pages that span the archive, from data files that are written. */
export interface PagesTask {
  readonly kind: 'pages';
  /** `known` is the key of the page that stands; null where none does. */
  readonly pages: readonly { readonly address: string; readonly known: string | null }[];
  readonly site: SiteTarget;
}

export interface BuiltPage {
  readonly address: string;
  /** Of all that the page is drawn from: where it is `known`, the page was not drawn again. */
  readonly key: string;
}

/** Writes feeds, from data files that are written. */
interface FeedsTask extends FeedsToBuild {
  readonly kind: 'feeds';
}

/** Where pages go and what they are made of. */
export interface SiteTarget {
  /** Where files are written. */
  readonly folder: string;
  /** The site that stands: what is not written anew is read there. */
  readonly old: string;
  /** The built static app, as a URL to import. */
  readonly app: string;
  readonly template: PageTemplate;
  readonly settings: Pick<Settings, 'base' | 'siteUrl' | 'languages'>;
}

/** What planning keeps of an article, also for the next build. */
export interface ArticleRecord extends Claim, Omit<ArticleLink, 'id' | 'position'> {
  readonly hasSidecar: boolean;
  readonly bytes: string;
  readonly warnings: readonly Problem[];
}

export interface TaskResults {
  readonly read: {
    readonly records: readonly ArticleRecord[];
    /** Of each record, the same order. */
    readonly parsed: readonly ParsedLocation[];
    readonly faults: readonly Problem[];
  };
  readonly articles: readonly BuiltArticle[];
  readonly pages: readonly BuiltPage[];
  readonly feeds: null;
}

export type ResultOf<Task extends BuildTask> = TaskResults[Task['kind']];
