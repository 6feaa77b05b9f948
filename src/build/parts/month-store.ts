import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Draft } from '../output/draft.ts';
import { SiteWriter } from '../output/site-writer.ts';
import type { BuiltMonth } from '../site/build-month.ts';
import type { PlannedArticle } from '../site/build-task.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { PartsPlan } from './parts-plan.ts';

/** What is kept of a month besides its files. */
interface KeptMonth {
  readonly built: BuiltMonth;
  /** The number of its files. */
  readonly count: number;
}

/**
 * The folder where parts of a site meet. `plan/` holds what each month is made of, `months/<name>/` what was made of it:
 * its files of the site and a summary for joining. Both are named by content, so that a month is built once, whoever asks for
 * it, and a month that did not change is not built again by the next plan. Folders appear whole, by being renamed.
 */
export class MonthStore {
  readonly #root: string;

  /** `root` need not exist. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The data files of articles that cannot be read, as the present site shows them: paths below it. */
  get kept(): string {
    return join(this.#root, 'plan', 'kept');
  }

  /** A folder for temporary files of this process. */
  get work(): string {
    return join(this.#root, `work-${process.pid}`);
  }

  /** Takes the place of the plan before, once the months and their articles are written. */
  writePlan(plan: PartsPlan, articles: ReadonlyMap<string, readonly PlannedArticle[]>): void {
    const writer = new SiteWriter(join(this.#root, 'plan'));
    for (const [name, planned] of articles) writer.write(`${name}.articles`, serialize(planned));
    const draft = `plan.${process.pid}.tmp`;
    writer.write(draft, serialize(plan));
    renameSync(join(this.#root, 'plan', draft), join(this.#root, 'plan', 'plan'));
    const inUse = new Set(['plan', 'kept', ...[...articles.keys()].map((name) => `${name}.articles`)]);
    for (const name of readdirSync(join(this.#root, 'plan')))
      if (!inUse.has(name)) rmSync(join(this.#root, 'plan', name), { recursive: true, force: true });
  }

  /** Throws an `OwnerError` where there is none. */
  readPlan(): PartsPlan {
    return this.#read(join('plan', 'plan'), `There is no plan in ${this.#root}: dateline plan makes it.`) as PartsPlan;
  }

  /** Throws an `OwnerError` where a later plan has taken them away. */
  articles(name: string): readonly PlannedArticle[] {
    const lost = `The plan in ${this.#root} was replaced while this part was being built: build it again.`;
    return this.#read(join('plan', `${name}.articles`), lost) as readonly PlannedArticle[];
  }

  has(name: string): boolean {
    return existsSync(this.#summary(name));
  }

  /** Throws an `OwnerError` where the month was not built, or was taken away. */
  built(name: string): BuiltMonth {
    return this.#kept(name).built;
  }

  #kept(name: string): KeptMonth {
    return this.#read(join('months', name, 'summary'), `The month ${name} is not in ${this.#root}.`) as KeptMonth;
  }

  /** Where the files of a month are written: a folder of this process, which `keep` renames. */
  draft(name: string): Draft {
    const folder = join(this.#root, 'months', `.${name}.${process.pid}`);
    rmSync(folder, { recursive: true, force: true });
    const next = join(folder, 'site');
    const writer = new SiteWriter(next);
    const write = (path: string, text: string) => writer.write(path, text);
    return {
      folder: this.kept,
      next,
      work: this.work,
      has: () => false,
      // Nothing of an earlier build is here.
      reuse: () => undefined,
      copy: () => undefined,
      put: write,
      writeIfChanged: write,
      moveFolder: (from, to) => renameSync(join(next, from), join(next, to)),
    };
  }

  /** Ends the draft of a month. Where another process has built it meanwhile, that one stays: they are the same. */
  keep(name: string, { next }: Draft, built: BuiltMonth): void {
    const folder = dirname(next);
    const kept: KeptMonth = { built, count: filesBelow(next).length };
    new SiteWriter(folder).write('summary', serialize(kept));
    try {
      renameSync(folder, join(this.#root, 'months', name));
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      if (!this.has(name)) throw error;
    }
  }

  /** Removes what an interrupted draft of this process left. */
  discard(name: string): void {
    rmSync(join(this.#root, 'months', `.${name}.${process.pid}`), { recursive: true, force: true });
  }

  /**
   * Puts the files of a month into a folder: as links to the same files where the file system has them, else as copies. Throws an
   * `OwnerError` where some are missing, as after a copy that was cut off.
   */
  putInto(folder: string, name: string): void {
    const from = join(this.#root, 'months', name, 'site');
    const { count } = this.#kept(name);
    const paths = filesBelow(from);
    if (paths.length !== count) throw new OwnerError(notWhole(join(this.#root, 'months', name)));
    for (const path of paths) {
      const to = join(folder, path.slice(from.length));
      mkdirSync(dirname(to), { recursive: true });
      try {
        linkSync(path, to);
      } catch {
        copyFileSync(path, to);
      }
    }
  }

  /** Removes the months that a plan does not name, and what interrupted builds left. */
  prune(inUse: readonly string[]): void {
    const names = new Set(inUse);
    for (const name of readdirSync(join(this.#root, 'months')))
      if (!names.has(name)) rmSync(join(this.#root, 'months', name), { recursive: true, force: true });
  }

  #summary(name: string): string {
    return join(this.#root, 'months', name, 'summary');
  }

  #read(path: string, missing: string): unknown {
    try {
      return deserialize(readFileSync(join(this.#root, path)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new OwnerError(missing);
      if (describeSystemError(error) !== null) throw error;
      throw new OwnerError(notWhole(join(this.#root, path)), { cause: error });
    }
  }
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const notWhole = (path: string) =>
  `${path} is not whole. Copy it again; or remove it, plan, and build what the plan asks for.`;
