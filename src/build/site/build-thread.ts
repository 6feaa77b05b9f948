/** A thread of the build: does the tasks it is sent, one after the other (run-task.ts), and answers each. */
import { parentPort } from 'node:worker_threads';
import type { BuildTask, ResultOf } from './build-task.ts';
import { runTask } from './run-task.ts';

/** What a thread says: how far it is, or that its task is done or has failed. */
export type ThreadMessage =
  | { readonly done: number }
  | { readonly result: ResultOf<BuildTask> }
  | { readonly error: unknown };

/** Articles between two words on how far it is. */
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
