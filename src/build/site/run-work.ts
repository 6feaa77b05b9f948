import { constants } from 'node:os';
import { ProgressLine } from './progress-line.ts';
import { createTaskRunner, type TaskRunner } from './task-runner.ts';

/** What long work is done with: who runs its tasks, and the line that shows how far it is. */
export interface Work {
  readonly progress: ProgressLine;
  readonly runner: TaskRunner;
}

/**
 * Does long work with so many threads. Afterwards, also where it fails or the process is stopped, its tasks are ended and then
 * `cleanUp` removes what it left.
 */
export async function runWork<Result>(
  threads: number,
  cleanUp: () => void,
  act: (work: Work) => Promise<Result>,
): Promise<Result> {
  const progress = new ProgressLine(process.stderr, () => performance.now());
  const runner = createTaskRunner(threads, (done) => progress.add(done));
  const close = async () => {
    progress.end();
    await runner.close();
    cleanUp();
  };
  const release = stopOnSignal(close);
  try {
    return await act({ progress, runner });
  } finally {
    await close();
    release();
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `cleanUp` and exits when the process is stopped (Ctrl-C). Returns the function that removes the handlers. */
function stopOnSignal(cleanUp: () => Promise<void>): () => void {
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
