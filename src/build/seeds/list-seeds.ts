import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { ownFilesList } from '../output/own-files.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { leadsOut, outside } from '../text/leads-out.ts';
import { OwnerError } from '../text/owner-error.ts';
import { isPictureName } from '../text/picture-name.ts';
import type { Problem } from '../text/problem.ts';
import { kindOf } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { filePath, nameOfBytes } from './file-path.ts';
import { filesOfSettings, folderFile, parseFolderSettings, type NamedLead } from './folder-settings.ts';
import { noTagFile, parseTagFile, tagFile, type TagFile } from './parse-tag-file.ts';
import { readBytes } from './read-bytes.ts';

/** The table of ids in an archive's folder (build/addresses/address-table.ts). */
export const addressFile = 'addresses.tsv';

/** Names beside the articles that are other programs': of npm, and those that `dateline new` writes for hosts and engines. */
const otherPrograms = new Set([
  'README.md',
  'LICENSE',
  'node_modules',
  'package.json',
  'package-lock.json',
  'netlify.toml',
  'wrangler.jsonc',
  'nginx.conf',
  'Makefile',
  'slurm.sh',
  'kubernetes',
]);

/** Whether a file or folder of this name, and what is below it, is neither an article nor about one. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('.tmp') || otherPrograms.has(name);

export interface SeedList {
  /**
   * Articles, as paths below the folder with `/`, in the order of their code units. `nameOfBytes` says how names are
   * written that are not UTF-8.
   */
  readonly files: readonly string[];
  readonly sidecars: ReadonlySet<string>;
  /** Pictures, as paths below the folder. */
  readonly pictures: ReadonlySet<string>;
  /** Articles that are no files, or whose sidecars are none (a pipe, a link to a folder); `problems` says so. */
  readonly unreadable: readonly string[];
  /** Articles whose names are another's but for how accents are stored; `problems` says so. */
  readonly twice: readonly string[];
  /** Folders that cannot be opened; `problems` says so. What is below them is not known. */
  readonly closed: readonly string[];
  /** The article that the front page begins with; null for the newest. */
  readonly lead: NamedLead | null;
  /** What `tags.tsv` says; its mistakes are in `problems` too. */
  readonly tagFile: TagFile;
  readonly problems: readonly Problem[];
}

/**
 * Lists an archive's folder with everything below it. Skipped are names that are passed over, the table of ids, files that
 * the settings name and folders that hold a built site; other kinds of files get a warning, a sidecar without an article an
 * error, as does a folder below that cannot be opened. `dateline.yaml` is no sidecar: its mistakes are errors, as are those of
 * `tags.tsv`. Links to files below the folder are followed, others are not.
 * Throws a message for the owner where the folder itself cannot be opened.
 */
export function listSeeds(folder: string): SeedList {
  const listing = new Listing(folder);
  listing.visit('');
  return listing.close();
}

class Listing {
  readonly #folder: string;
  /** By the name in NFC, without its ending. */
  readonly #files = new Map<string, string>();
  readonly #sidecars = new Set<string>();
  readonly #pictures = new Set<string>();
  readonly #unreadable = new Set<string>();
  readonly #twice: string[] = [];
  readonly #closed: string[] = [];
  #lead: NamedLead | null = null;
  readonly #problems: Problem[] = [];
  #tagFile = noTagFile;
  /** Files that the archive's settings name, and so no articles. */
  readonly #named: ReadonlySet<string>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#named = filesOfSettings(folder);
  }

  visit(below: string): void {
    for (const entry of this.#open(below)) {
      const name = nameOfBytes(entry.name);
      const path = below === '' ? name : `${below}/${name}`;
      if (isPassedOver(name) || this.#named.has(path.normalize('NFC')) || path === addressFile) continue;
      if (path === tagFile) this.#readTags(path, entry);
      else if (name === folderFile) this.#checkSettings(path, entry);
      else if (entry.isDirectory() && !(path.endsWith('.yaml') && this.#articleOf(path) !== undefined))
        this.#visitFolder(path);
      else if (isArticle(path)) this.#addArticle(path, entry);
      else if (path.endsWith('.yaml')) this.#addSidecar(path, entry);
      else if (isPictureName(path) && !entry.isDirectory()) this.#pictures.add(path);
      else
        this.#report(
          'warning',
          'file-unexpected',
          path,
          'an article (.txt, .md) or its sidecar (.yaml)',
          otherKind(entry),
        );
    }
  }

  /** Not a built site. */
  #visitFolder(path: string): void {
    if (!existsSync(filePath(this.#folder, `${path}/${ownFilesList}`))) this.visit(path);
  }

  close(): SeedList {
    const all = [...this.#files.values()].toSorted();
    const known = new Set(all);
    for (const sidecar of [...this.#sidecars].toSorted()) {
      if (articleEndings.some((ending) => known.has(stemOf(sidecar) + ending))) continue;
      const other = this.#articleOf(sidecar);
      // Their names differ in how accents are stored; `readSeedBytes` looks for either.
      if (other !== undefined) this.#sidecars.add(sidecarOf(other));
      else this.#report('error', 'sidecar-alone', sidecar, `an article "${stemOf(sidecar)}.txt" beside it`, 'none');
    }
    return {
      files: all.filter((file) => !this.#unreadable.has(file)),
      sidecars: this.#sidecars,
      pictures: this.#pictures,
      unreadable: all.filter((file) => this.#unreadable.has(file)),
      twice: this.#twice,
      closed: this.#closed,
      lead: this.#lead,
      tagFile: this.#tagFile,
      problems: this.#problems.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    };
  }

  #open(below: string): readonly Dirent<Buffer>[] {
    try {
      const entries = readdirSync(filePath(this.#folder, below), { withFileTypes: true, encoding: 'buffer' });
      return entries.toSorted((a, b) => Buffer.compare(a.name, b.name));
    } catch (error) {
      const found = describeSystemError(error);
      if (found === null) throw error;
      if (below === '') throw new OwnerError(`The folder "${this.#folder}" cannot be opened: ${found}.`);
      this.#closed.push(below);
      this.#report('error', 'folder-unreadable', below, 'a folder that can be opened', found);
      return [];
    }
  }

  #addArticle(path: string, entry: Dirent<Buffer>): void {
    const normalised = stemOf(path).normalize('NFC');
    const other = this.#files.get(normalised);
    if (other !== undefined) {
      const expected = 'names of files that differ in more than how their accents are stored, or their ending';
      this.#twice.push(path);
      return this.#report('error', 'file-twice', path, expected, 'a second file of the same name');
    }
    this.#files.set(normalised, path);
    this.#checkKind(path, entry);
  }

  #addSidecar(path: string, entry: Dirent<Buffer>): void {
    this.#sidecars.add(path);
    this.#checkKind(path, entry);
  }

  #checkSettings(path: string, entry: Dirent<Buffer>): void {
    if (!this.#isFile(path, entry)) return;
    const bytes = readBytes(this.#folder, path);
    const text = bytes.ok ? decodeUtf8(bytes.value) : null;
    if (!bytes.ok) this.#add(bytes.faults);
    else if (text === null) this.#report('error', 'settings-encoding', path, 'text in UTF-8', 'other bytes');
    else {
      const { lead, problems } = parseFolderSettings(text, path);
      this.#lead ??= lead;
      this.#add(problems);
    }
  }

  #readTags(path: string, entry: Dirent<Buffer>): void {
    const bytes = this.#isFile(path, entry) ? readBytes(this.#folder, path) : null;
    if (bytes?.ok === true) this.#tagFile = parseTagFile(bytes.value);
    this.#add(bytes?.ok === false ? bytes.faults : this.#tagFile.problems);
  }

  #checkKind(path: string, entry: Dirent<Buffer>): void {
    if (!this.#isFile(path, entry)) this.#unreadable.add(this.#articleOf(path) ?? `${stemOf(path)}.txt`);
  }

  /** The article of this name, or of the name of this sidecar, as far as they are known. */
  #articleOf(path: string): string | undefined {
    return this.#files.get(stemOf(path).normalize('NFC'));
  }

  /** Reports what is no file: opening a pipe or a device could wait for ever. */
  #isFile(path: string, entry: Dirent<Buffer>): boolean {
    const kind = entry.isSymbolicLink() ? kindOfTarget(this.#folder, filePath(this.#folder, path)) : kindOf(entry);
    if (kind === 'a file') return true;
    this.#report('error', 'file-unreadable', path, 'a file that can be read', kind);
    return false;
  }

  #add(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  #report(severity: Problem['severity'], kind: string, file: string, expected: string, found: string): void {
    this.#problems.push({ severity, kind, file, line: 1, column: 1, expected, found });
  }
}

/** The endings of articles: of two of one name the first counts. */
const articleEndings = ['.txt', '.md'];
const isArticle = (path: string) => articleEndings.some((ending) => path.endsWith(ending));

/** The name that an article shares with its sidecar: `a.txt`, `a.md` and `a.yaml` give `a`. */
export const stemOf = (file: string) => file.replace(/\.(?:txt|md|yaml)$/u, '');
/** `a.txt` -> `a.yaml` */
export const sidecarOf = (file: string) => (isArticle(file) ? `${stemOf(file)}.yaml` : file);

/** What a link leads to. A link to nowhere counts as a file: reading it says what is wrong. */
function kindOfTarget(folder: string, path: string | Buffer): string {
  try {
    const kind = kindOf(statSync(path));
    if (kind !== 'a file') return `a link to ${kind}`;
    return leadsOut(folder, path) ? outside : kind;
  } catch {
    return 'a file';
  }
}

function otherKind(entry: Dirent<Buffer>): string {
  return entry.isSymbolicLink() ? 'a link that is not followed' : 'a file of another kind';
}
