import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuildTask, ResultOf } from './build-task.ts';
import type { ThreadMessage } from './build-thread.ts';
import { openFolder, type OpenFiles } from '../output/folder-files.ts';
import { runTask } from './run-task.ts';

/** Does the tasks of a build, here or in threads. */
export interface TaskRunner {
  /** Queues a task. Rejects where it fails, or the thread that does it dies. */
  readonly run: <Task extends BuildTask>(task: Task) => Promise<ResultOf<Task>>;
  /** Stops what is under way and drops what is queued; after it nothing more is written. */
  readonly close: () => Promise<void>;
}

/** Fewer articles than this are done before threads are warm: each reads the gazetteer and compiles the app for itself. */
const minArticlesForThreads = 2000;

/** Each thread holds an app and a gazetteer, about 100 MB; more of them would wait for the same disk. */
const maxThreads = 4;

/** Pages are rubbish as soon as they are written; with room for more of them a thread is no faster, only larger. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** How many threads pay for an archive of so many articles; 0 where this Node cannot run the threads' TypeScript. */
export function countThreads(articles: number, wanted: number | undefined): number {
  if (process.features.typescript === false) return 0;
  if (wanted !== undefined) return wanted;
  const threads = Math.min(availableParallelism(), maxThreads);
  return articles < minArticlesForThreads || threads < 2 ? 0 : threads;
}

/** A runner with so many threads, none for doing it all here. `onProgress` hears of articles and pages that are done. */
export function createTaskRunner(threads: number, onProgress: (done: number) => void): TaskRunner {
  return threads === 0 ? createLocalRunner(onProgress) : new ThreadPool(threads, onProgress);
}

/** A runner that does one task after the other in this thread, and writes articles by `openFiles`. */
export function createLocalRunner(onProgress: (done: number) => void, openFiles: OpenFiles = openFolder): TaskRunner {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(async () => {
        if (!isOpen) throw new Error('the build was stopped');
        // A copy, as a thread would send it: parts of a text keep the whole of it in memory.
        return structuredClone(await runTask(task, onProgress, openFiles));
      });
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      isOpen = false;
      await last;
    },
  };
}

interface Job {
  readonly task: BuildTask;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

class ThreadPool implements TaskRunner {
  readonly #workers: readonly Worker[];
  readonly #idle: Worker[];
  readonly #jobs = new Map<Worker, Job>();
  readonly #queue: Job[] = [];
  readonly #onProgress: (done: number) => void;
  #failure: unknown = null;

  constructor(threads: number, onProgress: (done: number) => void) {
    this.#onProgress = onProgress;
    this.#workers = Array.from({ length: threads }, () => this.#start());
    this.#idle = [...this.#workers];
  }

  readonly run = <Task extends BuildTask>(task: Task): Promise<ResultOf<Task>> =>
    new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#dispatch();
    });

  readonly close = async (): Promise<void> => {
    this.#fail(new Error('the build was stopped'));
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  };

  #start(): Worker {
    const worker = new Worker(new URL('./build-thread.ts', import.meta.url), { resourceLimits });
    worker.on('message', (message: ThreadMessage) => this.#onMessage(worker, message));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`a thread of the build ended (${code})`)));
    return worker;
  }

  #onMessage(worker: Worker, message: ThreadMessage): void {
    if ('done' in message) return this.#onProgress(message.done);
    const job = this.#jobs.get(worker);
    this.#jobs.delete(worker);
    this.#idle.push(worker);
    if ('error' in message) job?.reject(message.error);
    else job?.resolve(message.result as never);
    this.#dispatch();
  }

  #dispatch(): void {
    if (this.#failure !== null) return this.#fail(this.#failure);
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const [worker, job] = [this.#idle.pop(), this.#queue.shift()];
      if (worker === undefined || job === undefined) return;
      this.#jobs.set(worker, job);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(job.task);
    }
  }

  /** One failure ends all: a site with a month missing is none. */
  #fail(error: unknown): void {
    this.#failure ??= error;
    const jobs = [...this.#jobs.values(), ...this.#queue.splice(0)];
    this.#jobs.clear();
    for (const { reject } of jobs) reject(this.#failure);
  }
}
