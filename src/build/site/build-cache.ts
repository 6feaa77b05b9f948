import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashContent, hashWhole } from '../text/content-hash.ts';
import type { LastReading } from './split-changed-seeds.ts';

/** What a build saves for the next one. The files of the site are not part of it: they stay in `dist/`. */
export interface LastBuild extends LastReading {
  /** Whether an article had a tag, which every page shows. */
  readonly hasTags: boolean;
  /** The name of each month's record. */
  readonly months: ReadonlyMap<string, string>;
  /** Keys of pages and feeds that span months, by address. */
  readonly pages: ReadonlyMap<string, string>;
  /** Signatures of the site's files, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The number of caches that are saved: those used last. */
const maxCaches = 4;

/** Names of cache folders; no other folder is touched. Earlier versions used 16 digits. */
const archiveFolder = /^archive-[0-9a-f]{10,16}$/u;

/**
 * The cache of one site of one archive. Records are named by the hash of their content; the file `last-build` names those
 * in use and is written last and at once, so that an interrupted build leaves a valid cache. A damaged file counts as
 * missing. A cache that cannot be written does not fail the build: `close` returns why.
 */
export class BuildCache {
  readonly #root: string;
  readonly #folder: string;
  readonly #code: string;
  #failure: Error | null = null;

  /** `root` is the folder of all caches, `site` identifies the site, `code` is the hash of the code (`hashCode`). */
  constructor(root: string, site: string, code: string) {
    this.#root = root;
    this.#folder = join(root, `archive-${hashContent(site)}`);
    this.#code = code;
  }

  /** What the last build saved; null where there is none or other code made it. */
  open(): LastBuild | null {
    const bytes = this.#read('last-build');
    const head = bytes?.toString('latin1', 0, 2 * nameLength);
    const body = bytes?.subarray(2 * nameLength);
    return body === undefined || head !== this.#code + nameOf(body) ? null : (deserialize(body) as LastBuild);
  }

  /** Reads a record by the name that `save` returned; null where it is missing or damaged. */
  record(name: string): unknown {
    const bytes = this.#read(name);
    return bytes === null || nameOf(bytes) !== name ? null : deserialize(bytes);
  }

  /** Saves a record and returns its name. */
  save(record: unknown): string {
    const bytes = serialize(record);
    const name = nameOf(bytes);
    // Written even where the file exists, which may be damaged.
    this.#write(name, bytes);
    return name;
  }

  /**
   * Makes this the last build and removes unused records. Returns the message of the first error in writing; null if none.
   */
  close(last: LastBuild): string | null {
    const body = serialize(last);
    this.#write('last-build', Buffer.concat([Buffer.from(this.#code + nameOf(body), 'latin1'), body]));
    if (this.#failure !== null) rmSync(this.#folder, { recursive: true, force: true });
    else {
      dropOthers(this.#folder, new Set(['last-build', ...last.months.values()]));
      this.#dropOldArchives();
    }
    return this.#failure?.message ?? null;
  }

  #dropOldArchives(): void {
    const usedAt = (name: string) => statSync(join(this.#root, name)).mtimeMs;
    const archives = readdirSync(this.#root).filter((name) => archiveFolder.test(name));
    const old = archives.toSorted((a, b) => usedAt(b) - usedAt(a)).slice(maxCaches);
    for (const name of old) rmSync(join(this.#root, name), { recursive: true, force: true });
  }

  #read(name: string): Buffer | null {
    try {
      return readFileSync(join(this.#folder, name));
    } catch {
      return null;
    }
  }

  #write(name: string, bytes: Buffer): void {
    if (this.#failure !== null) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const draft = join(this.#folder, `${name}.${process.pid}.tmp`);
      writeFileSync(draft, bytes);
      renameSync(draft, join(this.#folder, name));
    } catch (error) {
      this.#failure ??= error as Error;
    }
  }
}

/** A record's name is its hash, which also proves that it is undamaged. */
const nameOf = (bytes: Buffer) => hashWhole([bytes]);
const nameLength = 43;

function dropOthers(folder: string, inUse: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!inUse.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
