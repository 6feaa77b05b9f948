/**
 * The interface between the prerenderer in `src/build` and the app's entry for it (src/app/site/static.tsx), which may not
 * import each other.
 */
import type { SiteInfo } from '../settings/site-info.ts';
import type { TagNamesIn } from '../settings/tag-names.ts';

/** Cached query results, by query key. */
export type QueryData = readonly (readonly [key: readonly unknown[], value: unknown])[];

/** Metadata of a page. The prerenderer writes all of it; in the browser only the title changes. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** A path from the site's base, without its query unless that identifies the page. */
  readonly canonical: string;
  /** Whether search engines are told not to index it (`noindex`), as for search results. */
  readonly isUnlisted?: boolean;
  /** The article of an article's page. */
  readonly article?: { readonly id: string; readonly lang: string };
}

/** A loaded page, ready to be rendered. */
interface StaticPage {
  /** Renders its HTML. The result depends only on the address and `data`, so it can be cached by them. */
  readonly draw: () => string;
  readonly status: number;
  /**
   * The id of its route (`article`, `not-found`); `gone` for an article that was removed from the archive, `unavailable` for
   * one whose file could not be read.
   */
  readonly route: string;
  readonly meta: PageMeta;
  /** The query results that its components read: the browser hydrates with them and fetches nothing. */
  readonly data: QueryData;
}

/** What all pages of a site share. */
interface SiteFrame {
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly site: SiteInfo;
  readonly tagNames: TagNamesIn;
}

/** The JSON in a prerendered page: `<script type="application/json" id="page-data">`. */
export interface PageData extends Pick<StaticPage, 'data'> {
  /** The address it was rendered for, without the base; empty where the app has to render the page anew. */
  readonly address: string;
  /** Absent where the owner says nothing. */
  readonly site?: SiteInfo;
  /** The names of tags in the data; absent where there are none. */
  readonly tagNames?: TagNamesIn;
}

/** The exports of the entry for prerendering. */
export interface StaticApp {
  /**
   * Loads the page of an address (`/articles/…`, without the base). `read` returns the
   * parsed content of a data file by its path. `seeds` are query results known beforehand: they are not read again. Rejects
   * where the page cannot be loaded.
   */
  readonly renderPage: (
    address: string,
    frame: SiteFrame,
    read: (path: string) => Promise<unknown>,
    seeds?: QueryData,
  ) => Promise<StaticPage>;
}
