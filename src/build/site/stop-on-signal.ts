import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up and leaves when somebody stops the process (Ctrl-C). Returns what ends this. */
export function stopOnSignal(cleanUp: () => Promise<void>): () => void {
  const stop = (signal: NodeJS.Signals) => {
    // A second Ctrl-C does not wait.
    release();
    void cleanUp().finally(() => process.exit(128 + constants.signals[signal]));
  };
  const release = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return release;
}
