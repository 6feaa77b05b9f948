/** What the build knows of the app's static twin (src/app/site/static.tsx): no import crosses from build to app. */

/** Answers of the app's queries, by key. */
export type QueryData = readonly (readonly [key: readonly unknown[], value: unknown])[];

/** What a page says of itself outside its own text. The prerenderer writes all of it; at run time only the title changes. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** From the site's base, without its query unless that is what identifies the page. */
  readonly canonical: string;
  /** Engines leave it out of their indexes: results are not something to find, but where one looks. */
  readonly isUnlisted?: boolean;
  /** The article it shows, if it shows one. */
  readonly article?: { readonly id: string; readonly lang: string };
}

/** A page as the prerenderer writes it. */
interface StaticPage {
  /** Its HTML, which follows from the address and `data` alone: whoever has it for the same has no need to ask. */
  readonly draw: () => string;
  readonly status: number;
  /** The id of its route: `article`, `not-found`; `gone` for an article that was taken out of the archive. */
  readonly route: string;
  readonly meta: PageMeta;
  /** What the page's own views read: the browser starts with it and fetches nothing. */
  readonly data: QueryData;
}

/** What a prerendered page carries: `<script type="application/json" id="page-data">`. */
export interface PageData extends Pick<StaticPage, 'data'> {
  /** The address it was rendered for, without the base. */
  readonly address: string;
}

/** The exports of the static twin's module. */
export interface StaticApp {
  /**
   * Loads one address (`/articles/…`, without the base), ready to be drawn, from the data files that `read` gives. `base` has
   * both slashes. `seeds` are answers of views that are known beforehand: a page that asks for nothing else reads nothing.
   * Rejects where the page cannot be loaded.
   */
  readonly renderPage: (
    address: string,
    base: string,
    read: (path: string) => Promise<unknown>,
    seeds?: QueryData,
  ) => Promise<StaticPage>;
}
