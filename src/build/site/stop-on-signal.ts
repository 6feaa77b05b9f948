import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `cleanUp` and exits when the process is stopped (Ctrl-C). Returns the function that removes the handlers. */
export function stopOnSignal(cleanUp: () => Promise<void>): () => void {
  const stop = (signal: NodeJS.Signals) => {
    // A second Ctrl-C exits at once.
    release();
    void cleanUp().finally(() => process.exit(128 + constants.signals[signal]));
  };
  const release = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return release;
}
