/** The entry of a build thread: runs each task that it is sent (run-task.ts) and sends back its result. */
import { parentPort } from 'node:worker_threads';
import type { BuildTask, ResultOf } from './build-task.ts';
import { runTask } from './run-task.ts';

/** A message of a thread: its progress, or the result or the error of its task. */
export type ThreadMessage =
  | { readonly done: number }
  | { readonly result: ResultOf<BuildTask> }
  | { readonly error: unknown };

/** Articles between two reports of progress. */
const articlesPerReport = 50;

const port = parentPort;
if (port === null) throw new Error('build-thread.ts runs as a thread of a build');
const post = (message: ThreadMessage) => port.postMessage(message);
let unreported = 0;

port.on('message', (task: BuildTask) => {
  runTask(task, (done) => {
    unreported += done;
    if (unreported < articlesPerReport) return;
    post({ done: unreported });
    unreported = 0;
  }).then(
    (result) => post({ result }),
    (error: unknown) => post({ error }),
  );
});
