import { createContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import type { SavedData } from '#news/saved/saved-data.ts';

/** The query key of the saved data, apart from `savedQuery` (saved-articles.ts), whose module is loaded last of all. */
export const savedKey = ['saved'] as const;

/** The saved data, and what pages look up in it. */
export interface SavedView {
  readonly data: SavedData;
  /** The ids of `data.read`. */
  readonly readIds: ReadonlySet<ArticleId>;
}

/** Undefined until the data is read, and where the browser denies storage. */
export const SavedContext = createContext<SavedView | undefined>(undefined);
