import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashContent, hashWhole } from '../text/content-hash.ts';
import type { BuiltApp } from '../pages/build-app.ts';
import type { LastReading } from './split-changed-seeds.ts';

/** What a build leaves for the next one. The site itself is no part of it: its files lie in `dist/` and stay there. */
export interface LastBuild extends LastReading {
  readonly app: BuiltApp;
  /** The name of each month's record. */
  readonly months: ReadonlyMap<string, string>;
  /** The keys of the pages and the feeds that span months, by address. */
  readonly pages: ReadonlyMap<string, string>;
  /** How the site's files stand: path to signature. */
  readonly files: ReadonlyMap<string, string>;
}

/** Archives whose caches are kept, those built last. */
const maxCaches = 4;

/** Folders below that of all caches; nothing of another name is touched there. */
const archiveFolder = /^archive-[0-9a-f]{10,16}$/u;

/**
 * The cache of one site of one archive. Its records are named by their content, and `last-build` names those in use: it
 * is written last and all at once, so a build that ends before leaves a cache that is right. What is damaged counts as
 * not there. A cache that cannot be written is no reason to fail: `close` says so, and the next build is a cold one.
 */
export class BuildCache {
  readonly #root: string;
  readonly #folder: string;
  readonly #code: string;
  #failure: Error | null = null;

  /** `all` is the folder of all caches, `site` tells this one from others, `code` is what builds now (`hashCode`). */
  constructor(root: string, site: string, code: string) {
    this.#root = root;
    this.#folder = join(root, `archive-${hashContent(site)}`);
    this.#code = code;
  }

  /** What the last build left, where the same code made it. */
  open(): LastBuild | null {
    const bytes = this.#read('last-build');
    const head = bytes?.toString('latin1', 0, 2 * nameLength);
    const body = bytes?.subarray(2 * nameLength);
    return body === undefined || head !== this.#code + nameOf(body) ? null : (deserialize(body) as LastBuild);
  }

  /** A record that `keep` has named; null where it is gone or damaged. */
  record(name: string): unknown {
    const bytes = this.#read(name);
    return bytes === null || nameOf(bytes) !== name ? null : deserialize(bytes);
  }

  /** Keeps a record, and names it for the next build. */
  save(record: unknown): string {
    const bytes = serialize(record);
    const name = nameOf(bytes);
    // Even where one of the name is there: that one may be damaged.
    this.#write(name, bytes);
    return name;
  }

  /** Makes this the last build, and drops what it does not use. Says what went wrong with the cache; null if nothing. */
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
