import type * as EmptyMessages from './describe-empty.ts';

type Messages = typeof EmptyMessages;
let loading: Promise<Messages> | undefined;

/** The messages for an empty list (describe-empty.ts), which are loaded when one is shown: few lists are empty. */
export const emptyMessages: { loaded?: Messages; readonly load: () => Promise<Messages> } = {
  /** Loads them once and sets `loaded`. Rejects where they cannot be fetched; the next call tries again. */
  load: () =>
    (loading ??= import('./describe-empty.ts').then(
      (messages) => (emptyMessages.loaded = messages),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    )),
};
