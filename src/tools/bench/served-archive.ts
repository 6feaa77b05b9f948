import type { Browser } from 'playwright-core';
import type { PageKind } from './figure.ts';
import type { SiteServer } from './serve-site.ts';

/** A built archive that is being served, and a browser for it: what every measure of pages is given. */
export interface ServedArchive {
  readonly articles: number;
  readonly dist: string;
  readonly server: SiteServer;
  readonly browser: Browser;
  /** How often each act is done. */
  readonly runs: number;
  /** The two pages that readers come in by; the article is in archives of all sizes. */
  readonly pages: Readonly<Record<PageKind, string>>;
}
