import { createContext } from 'react';
import type { ArticleId } from '#news/article.ts';
import type { Kept } from '#news/kept.ts';

/** What this device keeps, as pages ask for it. */
export interface KeptView {
  readonly kept: Kept;
  /** What stands in `kept.read`. */
  readonly read: ReadonlySet<ArticleId>;
}

/** Where the cache holds it: keeping/keeping.ts, which comes when the page has nothing better to do. */
export const keptKey = ['kept'] as const;

/** Undefined until it is known, and where the browser keeps nothing. */
export const KeptContext = createContext<KeptView | undefined>(undefined);
