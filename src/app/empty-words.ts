type Words = typeof import('./describe-empty.ts');

let loading: Promise<Words> | undefined;

/** What words a view that holds nothing (describe-empty.ts): apart, because few views do. */
export const emptyWords: { loaded?: Words; readonly load: () => Promise<Words> } = {
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
