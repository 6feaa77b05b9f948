import type * as Words from './describe-empty.ts';

type EmptyWords = typeof Words;
let loading: Promise<EmptyWords> | undefined;

/** What words a view that holds nothing (describe-empty.ts): apart, because few views do. */
export const emptyWords: { loaded?: EmptyWords; readonly load: () => Promise<EmptyWords> } = {
  /** Loads them once; rejects, and may be asked again, where they cannot be had. */
  load: () =>
    (loading ??= import('./describe-empty.ts').then(
      (words) => (emptyWords.loaded = words),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    )),
};
