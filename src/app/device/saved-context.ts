import { createContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import type { SavedData } from '#news/saved/saved-data.ts';

/** Where the cache holds what is kept, by `savedQuery` of device/saved-articles.ts: that comes when the page is otherwise done. */
export const savedKey = ['kept'] as const;

/** What this device keeps, as pages ask for it. */
export interface SavedView {
  readonly kept: SavedData;
  /** What stands in `kept.read`. */
  readonly read: ReadonlySet<ArticleId>;
}

/** Undefined until it is known, and where the browser keeps nothing. */
export const SavedContext = createContext<SavedView | undefined>(undefined);
