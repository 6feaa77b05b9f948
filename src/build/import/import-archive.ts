import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashContent, hashWhole } from '../text/content-hash.ts';
import { articleText, type ArticleText } from './article-text.ts';
import { ImportState, stateKey } from './import-state.ts';
import type { ImportReport } from './import-report.ts';
import { pictureName, stemOf } from './written-names.ts';
import { openUploads, type Uploads } from './uploads.ts';
import { Losses } from '../markup/losses.ts';
import {
  type ImportMap,
  type ImportedItem,
  type ImportReader,
  type ImportTools,
  type LeftOut,
  type WholeFile,
} from '../formats/imported-item.ts';

/** The list of what was left out, beside the articles: a reason and a name a line. */
export const leftOutFile = '.import-left-out.tsv';

/** Cases of a kind that a report names; the rest is counted, and listed in the file. */
const namedCases = 10;

export interface ImportOptions {
  readonly read: ImportReader;
  readonly files: readonly string[];
  /** The folder of the source, or the file itself. */
  readonly root: string;
  /** Where the articles go. */
  readonly to: string;
  /** A folder or a zip of pictures. */
  readonly uploads: string | null;
  /** Whether pictures that are not there are fetched from the web. */
  readonly fetches: boolean;
  readonly map: ImportMap | null;
  readonly site: string | null;
  /** Nothing is written. */
  readonly isTrial: boolean;
  readonly keepsMailAddresses: boolean;
  readonly onBytes: (bytes: number) => void;
  readonly say: (text: string) => void;
}

/**
 * Imports a source into a folder of text files. What an earlier import wrote there is updated where the source has changed;
 * edits made by hand stay, and names of files do too. What the reader throws stops it; the table of what was written is kept.
 */
export async function importArchive(options: ImportOptions): Promise<ImportReport> {
  if (!options.isTrial) mkdirSync(options.to, { recursive: true });
  const state = await ImportState.open(options.to, options.isTrial);
  const counts = new Losses();
  const uploads = await openUploads(options.uploads, options.fetches);
  const tools: ImportTools = { ...options, counts, picture: uploads.find };
  const writing = new Writing(options, state, counts, uploads);
  try {
    for await (const found of options.read(options.files, options.root, tools)) {
      if (found.kind === 'article') await writing.article(found.item);
      else if (found.kind === 'file') await writing.file(found.item);
      else writing.leaveOut(found.item);
    }
    return writing.report();
  } finally {
    uploads.close();
    writing.close();
    await state.save();
  }
}

/** Writes articles and keeps the accounts. */
class Writing {
  readonly #options: ImportOptions;
  readonly #state: ImportState;
  readonly #counts: Losses;
  readonly #lost = new Losses();
  readonly #articles = { new: 0, updated: 0, unchanged: 0, edited: 0, conflicts: 0, removed: 0 };
  readonly #leftOut = new Losses();
  readonly #cases: Record<string, string[]> = {};
  readonly #seen = new Set<string>();
  readonly #uploads: Uploads;
  #list: number | null = null;

  constructor(options: ImportOptions, state: ImportState, counts: Losses, uploads: Uploads) {
    [this.#options, this.#state, this.#counts, this.#uploads] = [options, state, counts, uploads];
  }

  async article(item: ImportedItem): Promise<void> {
    const key = stateKey(item.key);
    if (this.#seen.has(key))
      return this.leaveOut({ key, name: item.title, reason: 'there twice; the first was taken' });
    const pictures = await this.#readPictures(item);
    const written = articleText(withoutPictures(item, pictures), this.#options.keepsMailAddresses);
    if (written === null) {
      const lost = item.lost.entries.map(([kind]) => kind).join(', ');
      const reason = lost === '' ? 'without a text' : `without a text, but with what is not kept (${lost})`;
      return this.leaveOut({ key, name: item.title || item.key, reason });
    }
    this.#seen.add(key);
    this.#lost.addAll(written.lost);
    const last = this.#state.get(key);
    const file = last?.file ?? this.#state.freeName(stemOf(item, written.title));
    if (this.#write(key, file, Buffer.from(withPictures(item, file, written))))
      this.#writePictures(item, file, pictures);
  }

  /** A file of an archive that was exported whole. One that lies there and was not imported stays, and is named. */
  async file({ key: name, file, content }: WholeFile): Promise<void> {
    const key = stateKey(name);
    const bytes = 'from' in content ? await this.#uploads.read(content.from) : content;
    if (typeof bytes === 'string') return this.leaveOut({ key: name, name: file, reason: bytes });
    this.#seen.add(key);
    const now = this.#hashOf(file);
    if (this.#state.get(key) === null && now !== null && now !== hashOf(bytes)) return this.#keep('conflicts', file);
    this.#write(key, file, bytes);
    return undefined;
  }

  /** Writes a file unless somebody edited or removed it since the last import. Returns whether it is as the source has it. */
  #write(key: string, file: string, bytes: Uint8Array): boolean {
    const last = this.#state.get(key);
    const hash = hashOf(bytes);
    const path = join(this.#options.to, file);
    const now = this.#hashOf(file);
    if (now === hash) this.#articles.unchanged += 1;
    else if (last === null) this.#articles.new += 1;
    else if (now === last.hash) this.#articles.updated += 1;
    else {
      this.#keep(now === null ? 'removed' : last.hash === hash ? 'edited' : 'conflicts', file);
      return false;
    }
    if (this.#options.isTrial) return false;
    if (now !== hash) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    this.#state.set(key, { file, hash });
    return true;
  }

  leaveOut({ key, name, reason }: LeftOut): void {
    this.#leftOut.add(reason);
    this.#note(reason, name);
    if (!this.#options.isTrial) {
      this.#list ??= openSync(join(this.#options.to, leftOutFile), 'w');
      writeSync(this.#list, `${reason}\t${name.replaceAll(/\s+/gu, ' ')}\n`);
    }
    // It was published once: its file is the owner's to take away.
    const last = this.#state.get(stateKey(key));
    if (last !== null && !this.#seen.has(stateKey(key)))
      this.#note('was imported before, and is left out now', last.file);
    this.#seen.add(stateKey(key));
  }

  report(): ImportReport {
    let gone = 0;
    for (const key of this.#state.keys()) if (!this.#seen.has(key)) gone += 1;
    return {
      articles: this.#articles,
      gone,
      leftOut: this.#leftOut.toObject(),
      lost: this.#lost.toObject(),
      source: this.#counts.toObject(),
      cases: this.#cases,
    };
  }

  close(): void {
    if (this.#list !== null) closeSync(this.#list);
    else if (!this.#options.isTrial) rmSync(join(this.#options.to, leftOutFile), { force: true });
  }

  #keep(kind: 'edited' | 'conflicts' | 'removed', file: string): void {
    this.#articles[kind] += 1;
    this.#note(kind, file);
  }

  #note(kind: string, name: string): void {
    const cases = (this.#cases[kind] ??= []);
    if (cases.length < namedCases) cases.push(name);
  }

  #hashOf(file: string): string | null {
    const path = join(this.#options.to, file);
    return existsSync(path) ? hashOf(readFileSync(path)) : null;
  }

  /** The bytes of the pictures that the text of an item shows, by the names that it has for them. */
  async #readPictures(item: ImportedItem): Promise<ReadonlyMap<string, Uint8Array>> {
    const read = new Map<string, Uint8Array>();
    if (this.#options.isTrial) return new Map([...item.pictures].map(([name]) => [name, new Uint8Array()]));
    for (const [name, from] of item.pictures) {
      if (!item.body.includes(`](${name}`)) continue;
      const bytes = await this.#uploads.read(from);
      if (typeof bytes !== 'string') read.set(name, bytes);
      else this.#note('picture that could not be had', `${from}: ${bytes}`);
    }
    return read;
  }

  #writePictures(item: ImportedItem, file: string, pictures: ReadonlyMap<string, Uint8Array>): void {
    for (const [name, bytes] of pictures) {
      const to = join(this.#options.to, dirname(file), pictureName(file, name, item.pictures.get(name) ?? name));
      if (existsSync(to) && hashWhole([readFileSync(to)]) === hashWhole([bytes])) continue;
      writeFileSync(to, bytes);
      this.#counts.add('pictures copied');
    }
  }
}

/** Of a file's text, so that an earlier import's table counts. */
const hashOf = (bytes: Uint8Array) => hashContent(Buffer.from(bytes).toString('utf8'));

/** An item without the pictures that could not be had, which are counted as lost. */
function withoutPictures(item: ImportedItem, pictures: ReadonlyMap<string, unknown>): ImportedItem {
  let { body } = item;
  for (const [name] of item.pictures) {
    if (pictures.has(name) || !body.includes(`](${name}`)) continue;
    const mark = new RegExp(
      String.raw`!\[[^\]]*\]\(${name.replaceAll(/[.+*?^$()[\]{}|\\]/gu, String.raw`\$&`)}(?: "[^"]*")?\)`,
      'gu',
    );
    body = body.replaceAll(mark, '');
    item.lost.add('picture');
  }
  const pictureFacts = item.pictureFacts.filter(({ file = '' }) => pictures.has(file));
  return { ...item, body, pictureFacts };
}

/** The text with the names that its pictures have beside it. */
function withPictures(item: ImportedItem, file: string, { text }: ArticleText): string {
  let named = text;
  for (const [name, from] of item.pictures) {
    const own = pictureName(file, name, from);
    // In the text, and in what front matter says of it.
    named = named.replaceAll(`](${name}`, `](${own}`).replace(`\n  - file: ${name}\n`, `\n  - file: ${own}\n`);
  }
  return named;
}
