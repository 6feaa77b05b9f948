import { queryOptions } from '@tanstack/react-query';
import { createContext } from 'react';
import type { ArticleId } from '#news/article.ts';
import type { Kept } from '#news/kept.ts';

/** What this device keeps. Fails where the browser keeps nothing for us: reading goes on without. */
export const keptQuery = queryOptions({
  queryKey: ['kept'],
  queryFn: async () => (await import('./keeping/kept-store.ts')).readStored(),
});

/** What is kept, as pages ask for it. */
export interface KeptView {
  readonly kept: Kept;
  /** What stands in `kept.read`. */
  readonly read: ReadonlySet<ArticleId>;
}

/** Undefined until it is known, and where the browser keeps nothing. */
export const KeptContext = createContext<KeptView | undefined>(undefined);
