import { closeSync, createReadStream, createWriteStream, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hashContent } from '../text/content-hash.ts';
import { ownCopy } from '../text/own-copy.ts';

/** The table of what was imported, beside the articles. */
const stateFile = '.import.tsv';

const head = '# What "dateline import" wrote here: item, file, hash of its text. Keep it: a later import goes by it.';

/** What an import wrote for an item. */
export interface WrittenItem {
  /** Path below the folder with `/`. */
  readonly file: string;
  /** Of the text that the source gave, not of one that was edited since. */
  readonly hash: string;
}

/** What earlier imports wrote into a folder, by item. */
export class ImportState {
  readonly #folder: string;
  /** File and hash of each item, with a tab between: of a million items as little as can be. */
  readonly #items: Map<string, string>;
  /** Names of files that somebody took out. */
  readonly #removed: ReadonlySet<string>;

  readonly #isTrial: boolean;
  #journal: number | null = null;

  private constructor(folder: string, items: Map<string, string>, isTrial: boolean) {
    this.#folder = folder;
    this.#isTrial = isTrial;
    this.#items = items;
    const files = [...items.values()].map((item) => item.split('\t')[0] ?? '');
    this.#removed = new Set(files.filter((file) => !existsSync(join(folder, file))));
  }

  /** Reads the table of a folder; of an item that is in it twice the last counts. A trial writes nothing. */
  static async open(folder: string, isTrial: boolean): Promise<ImportState> {
    const items = new Map<string, string>();
    const path = join(folder, stateFile);
    if (existsSync(path))
      for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
        const [key, file, hash] = line.split('\t');
        if (!line.startsWith('#') && key !== undefined && file !== undefined && hash !== undefined)
          items.set(ownCopy(key), ownCopy(`${file}\t${hash}`));
      }
    return new ImportState(folder, items, isTrial);
  }

  get(key: string): WrittenItem | null {
    const [file, hash] = this.#items.get(key)?.split('\t') ?? [];
    return file === undefined || hash === undefined ? null : { file, hash };
  }

  /** Notes what was written, in the file too: an import that is stopped goes on from there. */
  set(key: string, { file, hash }: WrittenItem): void {
    const item = `${file}\t${hash}`;
    if (this.#items.get(key) === item) return;
    this.#items.set(key, ownCopy(item));
    if (this.#isTrial) return;
    this.#journal ??= openSync(join(this.#folder, stateFile), 'a');
    writeSync(this.#journal, `${key}\t${item}\n`);
  }

  /** A name that no item and no file in the folder has: `2019/05/ferry.txt`, `2019/05/ferry-2.txt`. */
  freeName(stem: string): string {
    for (let at = 1; ; at += 1) {
      const file = `${stem}${at === 1 ? '' : `-${at}`}.txt`;
      if (!this.#removed.has(file) && !existsSync(join(this.#folder, file))) return file;
    }
  }

  keys(): IterableIterator<string> {
    return this.#items.keys();
  }

  /** Writes the table, line by line: of an archive of a million articles it is large. */
  async save(): Promise<void> {
    if (this.#isTrial) return;
    if (this.#journal !== null) closeSync(this.#journal);
    this.#journal = null;
    const items = this.#items;
    const path = join(this.#folder, stateFile);
    const lines = function* () {
      yield `${head}\n`;
      for (const [key, item] of items) yield `${key}\t${item}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(`${path}.tmp`));
    renameSync(`${path}.tmp`, path);
  }
}

/** An item's name in the table: on one line, without tabs, and as a hash where it may hold a mail address. */
export const stateKey = (key: string): string =>
  ownCopy(key.includes('@') ? hashContent(key) : key.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
