import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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
  readonly #items: Map<string, WrittenItem>;
  readonly #files: Set<string>;

  private constructor(folder: string, items: Map<string, WrittenItem>) {
    this.#folder = folder;
    this.#items = items;
    this.#files = new Set([...items.values()].map(({ file }) => file.toLowerCase()));
  }

  static async open(folder: string): Promise<ImportState> {
    const items = new Map<string, WrittenItem>();
    const path = join(folder, stateFile);
    if (existsSync(path))
      for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
        const [key, file, hash] = line.split('\t');
        if (!line.startsWith('#') && key !== undefined && file !== undefined && hash !== undefined)
          items.set(key, { file, hash });
      }
    return new ImportState(folder, items);
  }

  get(key: string): WrittenItem | null {
    return this.#items.get(key) ?? null;
  }

  set(key: string, item: WrittenItem): void {
    this.#items.set(key, item);
    this.#files.add(item.file.toLowerCase());
  }

  /**
   * A name that neither an item of the table nor a file in the folder has: `2019/05/ferry.txt`, `2019/05/ferry-2.txt`. A file
   * of the same text is taken over: an import that was stopped had written it.
   */
  freeName(stem: string, isSame: (file: string) => boolean): string {
    for (let at = 1; ; at += 1) {
      const file = `${stem}${at === 1 ? '' : `-${at}`}.txt`;
      if (this.#files.has(file.toLowerCase())) continue;
      if (!existsSync(join(this.#folder, file)) || isSame(file)) return file;
    }
  }

  keys(): IterableIterator<string> {
    return this.#items.keys();
  }

  /** Writes the table, line by line: of an archive of a million articles it is large. */
  async save(): Promise<void> {
    const items = this.#items;
    const path = join(this.#folder, stateFile);
    const lines = function* () {
      yield `${head}\n`;
      for (const [key, { file, hash }] of items) yield `${key}\t${file}\t${hash}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(`${path}.tmp`));
    renameSync(`${path}.tmp`, path);
  }
}

/** An item's name in the table: on one line, without tabs. */
export const stateKey = (key: string): string => key.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
