import { createContext } from 'react';
import type { ArticleId } from '#news/article/article.ts';
import type { Kept } from '#news/saved/kept.ts';

/** Where the cache holds what is kept, by `keptQuery` of device/keeping.ts: that comes when the page is otherwise done. */
export const keptKey = ['kept'] as const;

/** What this device keeps, as pages ask for it. */
export interface KeptView {
  readonly kept: Kept;
  /** What stands in `kept.read`. */
  readonly read: ReadonlySet<ArticleId>;
}

/** Undefined until it is known, and where the browser keeps nothing. */
export const KeptContext = createContext<KeptView | undefined>(undefined);
