import type { Article, ArticleId } from '../article/article.ts';
import { pictureFile, pictureWidths, type Picture } from '../article/picture.ts';
import type { Filters } from '../filters/filters.ts';
import type { Language } from '../languages/languages.ts';

/**
 * What a device keeps of a site for reading without a connection: the contract of the pages, the service worker and the build.
 * Reasons: docs/decisions/0021-offline.md. The worker alone writes it; pages tell it what to keep.
 */

/** The service worker at the root of a site. Its bytes are the same for all sites and archives. */
export const workerFile = 'worker.js';

/** The list of the app's files at the root of a site (`AppFiles`): what has to be there for a page to start. */
export const appFilesFile = 'app-files.json';

/** Files of the app below the base, by language of the interface. */
export type AppFiles = { readonly [L in Language]?: readonly string[] };

/**
 * The stores of a site, each with the most entries that it holds; where it is full the oldest is dropped. `saved` and `app` are
 * bounded by what they are of.
 */
export const stores = {
  /** The files of the app, and the pages that lead to all others. */
  app: Infinity,
  /** Articles that the reader saved, and their pictures. */
  saved: Infinity,
  /** Lists that the reader keeps: what they are of, their articles and pictures, and the data files that they open with. */
  lists: Infinity,
  /** Articles that were opened, and the newest. */
  articles: 200,
  /** Documents that were opened. */
  pages: 60,
  pictures: 120,
  /** Data files, and files of the app that its list does not name. */
  files: 600,
} as const;
export type Store = keyof typeof stores;

/** What of it may be dropped where the device has no space left, what is missed least first. */
export const droppable = ['pictures', 'files', 'pages', 'articles'] as const satisfies readonly Store[];

/** The name of a store. All sites of a host share its caches: the name has the base path (with both slashes). */
export const storeName = (base: string, store: Store): string => `${storePrefix(base)}${store}`;
/** What the names of all its stores begin with. */
export const storePrefix = (base: string): string => `dateline:${base}:`;

/** The key of an article in the stores `saved` and `articles`: it outlasts editions, whose data files have other names. */
export const articleKey = (base: string, id: ArticleId): string => `${base}kept/${id}.json`;

/** The key of what is known of a list that is kept, by its address below the base. */
export const listKey = (base: string, address: string): string => `${base}kept/lists/${encodeURIComponent(address)}`;

/** An article of a list: its id, its data file below `data/`, and the mark and the size of that (volume-contents.ts). */
export type ListedArticle = readonly [id: ArticleId, path: string, mark: string, bytes: number];

/** A list of articles that a device keeps, or is about to. */
export interface KeptList {
  /** Below the base, with the filters. */
  readonly address: string;
  /** As the page of the list calls it. */
  readonly name: string;
  readonly filters: Filters;
  /** The mark of the archive that it is of. */
  readonly archive: string;
  readonly articles: readonly ListedArticle[];
  /** The data files that it opens with, below `data/`. */
  readonly files: readonly string[];
  /** Their pictures, as far as they are kept: paths below the base. */
  readonly pictures: readonly string[];
  /** What all of it takes; less while some is missing. */
  readonly bytes: number;
  /** Whether all of it is kept. */
  readonly isWhole: boolean;
}

/** Whether a path below the base names bytes that never change: docs/nginx.conf has the same rule. */
export const isImmutable = (path: string): boolean => /^(?:assets|pictures)\/|^data\/(?!manifest\.json$)/u.test(path);

/** Pixels: the width in which a picture is kept, where there are several. */
const keptWidth = 960;

/** The one file of a picture that is kept, below the base: every browser shows it. */
export function keptPicture(picture: Picture): string {
  const widths = pictureWidths(picture);
  return pictureFile(picture, widths.find((width) => width >= keptWidth) ?? widths.at(-1) ?? picture.width, 'jpg');
}

/** A header of what the worker answers in place of a network that fails or is silent. */
export const outOfReachHeader = 'Dateline-Out-Of-Reach';

/** What a page tells the worker. */
export type PageMessage =
  | {
      /** A page was opened, and has loaded these URLs, some of them before a worker could see it. */
      readonly kind: 'opened';
      readonly urls: readonly string[];
      readonly language: Language;
      /** Whether the reader saves data: then nothing is fetched ahead. */
      readonly isThrifty: boolean;
    }
  /** An article is shown. */
  | { readonly kind: 'read'; readonly article: Article }
  /** These articles are saved, and no others. The answer is a `SavedAnswer`. */
  | { readonly kind: 'saved'; readonly ids: readonly ArticleId[] }
  /** An article that is saved. The answer is a `SavedAnswer`. */
  | { readonly kind: 'save'; readonly article: Article }
  /** A part of a list: what of it is not there is fetched. The answer is a `PartAnswer`. */
  | { readonly kind: 'part'; readonly articles: readonly ListedArticle[]; readonly files: readonly string[] }
  /** What is known of a list from now on; what no list needs any more is dropped. The answer is whether there is space for it. */
  | { readonly kind: 'list'; readonly list: KeptList }
  /** A list is not kept any more. */
  | { readonly kind: 'unlist'; readonly address: string };

/** What the worker answers to a part of a list. Without an answer the network has failed. */
export interface PartAnswer {
  /** What this part takes on the device, and what of it came over the network. */
  readonly bytes: number;
  readonly moved: number;
  /** Of its articles: paths below the base. */
  readonly pictures: readonly string[];
  /** Whether the device had no space for all of it. */
  readonly isFull: boolean;
}

/** What the worker answers by the port of a message. */
export interface SavedAnswer {
  /** Saved articles that are not kept yet. */
  readonly missing: readonly ArticleId[];
  /** Whether the device has no space left, even with all dropped that may be. */
  readonly isFull: boolean;
}

/** What the worker tells a page that it answered from the device. */
export interface WorkerMessage {
  /** The network has sent another document meanwhile. */
  readonly kind: 'newer';
}
