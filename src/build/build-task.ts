import type { ArticleLink, Neighbours } from '#news/article.ts';
import type { Claim } from './addresses.ts';
import type { VolumeDigest } from './compile-volume.ts';
import type { TallyData } from './head-tally.ts';
import type { PageTemplate } from './page-template.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './settings.ts';
import type { ReportData } from './report-tally.ts';
import type { Written } from './site-writer.ts';

/** A piece of a build that any thread can do: plain data, and what it needs is in it. */
export type BuildTask = ReadTask | MonthTask | PagesTask;

/** Reads some of the archive's files for their ids and their month; holds none of them. */
export interface ReadTask {
  readonly kind: 'read';
  readonly folder: string;
  readonly today: string;
  readonly files: readonly { readonly file: string; readonly hasSidecar: boolean }[];
}

/** Builds a month: its data files and its articles' pages. */
export interface MonthTask {
  readonly kind: 'month';
  readonly folder: string;
  readonly today: string;
  readonly month: string;
  /** In the order of the month's list. */
  readonly articles: readonly MonthArticle[];
  readonly site: SiteTarget;
}

export interface MonthArticle {
  readonly file: string;
  readonly hasSidecar: boolean;
  /** Of the file as it was read for its id. */
  readonly mark: string;
  readonly id: string;
  /** What its page leads on to; its data file does not know. */
  readonly neighbours: Neighbours;
}

/** Renders pages that span the archive, from data files that are written. */
export interface PagesTask {
  readonly kind: 'pages';
  readonly addresses: readonly string[];
  readonly site: SiteTarget;
}

/** Where pages go and what they are made of. */
export interface SiteTarget {
  readonly folder: string;
  /** The built static app, as a URL to import. */
  readonly app: string;
  readonly template: PageTemplate;
  readonly settings: Pick<Settings, 'base' | 'siteUrl'>;
}

/** What the first reading keeps of an article. */
export interface SeedRecord extends Claim, Omit<ArticleLink, 'id' | 'position'> {
  readonly hasSidecar: boolean;
}

export interface TaskResults {
  readonly read: { readonly records: readonly SeedRecord[]; readonly problems: readonly Problem[] };
  readonly month: {
    readonly digest: Omit<VolumeDigest, 'heads'> & { readonly heads: ReadonlyMap<string, TallyData> };
    readonly report: ReportData;
    readonly written: Written;
  };
  readonly pages: { readonly written: Written };
}

export type ResultOf<Task extends BuildTask> = TaskResults[Task['kind']];
