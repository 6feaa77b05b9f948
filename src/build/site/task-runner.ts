import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuildTask, ResultOf } from './build-task.ts';
import type { ThreadMessage } from './build-thread.ts';
import { openFolder, type OpenFiles } from '../output/folder-files.ts';
import { runTask } from './run-task.ts';

/** Runs tasks of a build, in this thread or in others. */
export interface TaskRunner {
  /** Queues a task. Rejects where it fails or its thread ends. */
  readonly run: <Task extends BuildTask>(task: Task) => Promise<ResultOf<Task>>;
  /** Stops running tasks and drops queued ones; nothing is written after it. */
  readonly close: () => Promise<void>;
}

/** Fewer articles are done before threads have started: each loads the gazetteer and the app. */
const minArticlesForThreads = 2000;

/** A thread takes about 100 MB; more than these would wait for the disk. */
const maxThreads = 4;

/** Megabytes. Pages are short-lived; a larger young generation makes a thread larger, not faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Not in the package, whose code is JavaScript. */
const isTypeScript = import.meta.url.endsWith('.ts');
const threadFile = isTypeScript ? './build-thread.ts' : './build-thread.js';

/** How many threads to use for so many articles; 0 where this Node cannot run the code in threads. */
export function countThreads(articles: number, wanted: number | undefined): number {
  if (isTypeScript && process.features.typescript === false) return 0;
  if (wanted !== undefined) return wanted;
  const threads = Math.min(availableParallelism(), maxThreads);
  return articles < minArticlesForThreads || threads < 2 ? 0 : threads;
}

/**
 * A runner with `threads` threads; 0 runs all tasks in this one. `onProgress` gets numbers of finished articles and pages.
 */
export function createTaskRunner(threads: number, onProgress: (done: number) => void): TaskRunner {
  return threads === 0 ? createLocalRunner(onProgress) : new ThreadPool(threads, onProgress);
}

/** A runner that runs tasks one after the other in this thread, and writes articles by `openFiles`. */
export function createLocalRunner(onProgress: (done: number) => void, openFiles: OpenFiles = openFolder): TaskRunner {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(async () => {
        if (!isOpen) throw new Error('the build was stopped');
        // A copy, as a message between threads would be: substrings keep their whole text in memory.
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
    const worker = new Worker(new URL(threadFile, import.meta.url), {
      resourceLimits,
    });
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

  /** The first failure fails all tasks: a site must not lack a month. */
  #fail(error: unknown): void {
    this.#failure ??= error;
    const jobs = [...this.#jobs.values(), ...this.#queue.splice(0)];
    this.#jobs.clear();
    for (const { reject } of jobs) reject(this.#failure);
  }
}
