import type { Problem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';
import { hashOf } from '../seeds/text-hash.ts';
import { compareRows, type AddressRow } from './address-table.ts';
import { matchMinHashes } from './match-min-hashes.ts';
import { compareMinHashes, readMinHash } from './min-hash.ts';

/** What `assignIds` needs of an article. */
export interface Claim extends Pick<AddressRow, 'contentHash' | 'minHash'> {
  readonly file: string;
  readonly slug: string;
  /** Ids that its sidecar lists as its former ones. */
  readonly former: readonly string[];
}

/** An article file that cannot be read. What can be told of its text finds its row of the table, as for any other file. */
export interface UnreadFile extends Pick<AddressRow, 'minHash'> {
  readonly file: string;
  /** Null where nothing of it could be read. */
  readonly contentHash: string | null;
}

/** What the last build published, as far as its files are still there. */
export interface Published {
  /** What the table has to say of the article under an id; null where none was published. */
  readonly rowOf: (id: string) => Pick<AddressRow, 'contentHash' | 'slug' | 'minHash'> | null;
  /** The former ids by which it could be opened too. */
  readonly formerOf: (id: string) => readonly string[];
}

export interface Addresses {
  /** By file; of files that cannot be read only those that had an id before. */
  readonly ids: ReadonlyMap<string, { readonly id: string; readonly former: readonly string[] }>;
  /** The updated table. Rows of removed articles stay, so that their ids are never assigned again. */
  readonly rows: readonly AddressRow[];
  /** The rows of removed articles. */
  readonly gone: readonly AddressRow[];
  readonly problems: readonly Problem[];
}

/**
 * Assigns an id to every article, by the first rule that applies:
 * 1. its file is in the table, and the text there is not an entirely different one;
 * 2. its sidecar names a former id that no file has;
 * 3. its text is that of a file that is gone (moved);
 * 4. its text is surely an edited version of that of a file that is gone (renamed and edited);
 * 5. its file is in the table, whatever the text;
 * 6. a new id.
 * A file that cannot be read (`unread`) keeps its id by rules 1, 3, 4 and 5, and its row stays as it was but for the file's
 * name. Without a row it has the id under which the last build published it, and else none: it gets one when it can be read.
 */
export function assignIds(
  table: readonly AddressRow[],
  claims: readonly Claim[],
  unread: readonly UnreadFile[] = [],
  published: Published = nothingPublished,
): Addresses {
  const assigner = new IdAssigner(table, claims, unread, published);
  const ordered = claims.toSorted(byFile);
  const left = unread.toSorted(byFile);
  for (const claim of [...ordered, ...left]) assigner.matchFile(claim, isDifferentText);
  for (const claim of ordered) assigner.matchFormer(claim);
  for (const group of [ordered, left]) assigner.matchMoved(group);
  for (const group of [ordered, left]) assigner.matchEdited(group);
  for (const claim of [...ordered, ...left]) assigner.matchFile(claim);
  for (const claim of ordered) assigner.assignNew(claim);
  for (const one of left) assigner.matchPublished(one);
  return assigner.close(ordered, left);
}

export const nothingPublished: Published = { rowOf: () => null, formerOf: () => [] };

const byFile = (a: { readonly file: string }, b: { readonly file: string }) => (a.file < b.file ? -1 : 1);

type Text = Claim | UnreadFile;

class IdAssigner {
  readonly #rows: Map<string, AddressRow>;
  /** Rows that no article has claimed yet. */
  readonly #unclaimed: Map<string, AddressRow>;
  readonly #rowOf: ReadonlyMap<string, AddressRow>;
  /** Ids that sidecars name: they are not matched by text. */
  readonly #formers: ReadonlySet<string>;
  readonly #idOf = new Map<string, string>();
  readonly #problems: Problem[] = [];
  readonly #published: Published;

  constructor(
    table: readonly AddressRow[],
    claims: readonly Claim[],
    unread: readonly UnreadFile[],
    published: Published,
  ) {
    this.#published = published;
    this.#rows = new Map(table.map((row) => [row.id, row]));
    this.#unclaimed = new Map(this.#rows);
    this.#rowOf = new Map(table.flatMap((row) => (row.file === null ? [] : [[row.file, row] as const])));
    const kept = unread.flatMap(({ file }) => this.#rowOf.get(file)?.id ?? []);
    this.#formers = new Set([...claims.flatMap(({ former }) => former), ...kept.flatMap(published.formerOf)]);
  }

  matchFile(claim: Text, isExcluded: (row: AddressRow, claim: Text) => boolean = () => false): void {
    const row = this.#rowOf.get(claim.file);
    if (row !== undefined && this.#isWaiting(claim) && this.#unclaimed.has(row.id) && !isExcluded(row, claim))
      this.#assign(row.id, claim);
  }

  matchFormer(claim: Claim): void {
    const id = claim.former.find((former) => this.#unclaimed.has(former));
    if (id !== undefined && this.#isWaiting(claim)) this.#assign(id, claim);
  }

  /** Of several removed files with the same text, one with the same name goes first (a move to a folder). */
  matchMoved(claims: readonly Text[]): void {
    const byHash = Map.groupBy(this.#withoutFormer().toSorted(compareRows), ({ contentHash }) => contentHash);
    for (const claim of claims.filter(this.#isWaiting)) {
      const same = (byHash.get(claim.contentHash ?? '') ?? []).filter(({ id }) => this.#unclaimed.has(id));
      const row = same.find(({ file }) => nameOf(file) === nameOf(claim.file)) ?? same[0];
      if (row !== undefined) this.#assign(row.id, claim);
    }
  }

  /** Files renamed and edited at once. Where that is likely but not sure, the owner gets a warning. */
  matchEdited(claims: readonly Text[]): void {
    const waiting = claims.filter(this.#isWaiting);
    const { sure, unsure } = matchMinHashes(waiting, this.#withoutFormer());
    for (const [claim, { id }] of sure) this.#assign(id, claim);
    for (const [claim, row] of unsure) {
      // A file that cannot be read has its error.
      if (this.#rowOf.has(claim.file) || !('slug' in claim)) continue;
      const what = row.file === null ? `the article ${row.id}` : `"${row.file}"`;
      this.#report('warning', 'address-unsure', claim.file, {
        expected: `"former: ${row.id}" in its sidecar if it is ${what}, renamed and edited`,
        found: 'a new file with much of the text of one that is gone',
      });
    }
  }

  assignNew(claim: Claim): void {
    if (!this.#isWaiting(claim)) return;
    let again = 0;
    while (this.#rows.has(newArticleId(claim.file, again))) again += 1;
    this.#assign(newArticleId(claim.file, again), claim);
  }

  matchPublished(unread: UnreadFile): void {
    const id = newArticleId(unread.file);
    const row = this.#isWaiting(unread) && !this.#rows.has(id) ? this.#published.rowOf(id) : null;
    if (row === null) return;
    this.#rows.set(id, { id, file: unread.file, ...row });
    this.#idOf.set(unread.file, id);
  }

  /** Collects the former ids of articles. One that another article has or claims too is an error that names both. */
  close(claims: readonly Claim[], unread: readonly UnreadFile[]): Addresses {
    const ids = new Map<string, { id: string; former: readonly string[] }>();
    const claimed = new Map<string, string>();
    for (const { file, contentHash, former } of claims) {
      const assigned = this.#idOf.get(file) ?? '';
      const others = former.filter((id) => id !== assigned);
      for (const id of former) {
        const holder = this.#unclaimed.has(id) ? undefined : this.#rows.get(id)?.file;
        const other = holder != null && holder !== file ? holder : claimed.get(id);
        if (other !== undefined) this.#fault(file, id, other);
        claimed.set(id, file);
        this.#remember(id, contentHash);
      }
      ids.set(file, { id: assigned, former: others });
    }
    for (const { file } of unread) {
      const id = this.#idOf.get(file);
      if (id === undefined) continue;
      const former = this.#published
        .formerOf(id)
        .filter((old) => !claimed.has(old) && (this.#unclaimed.has(old) || !this.#rows.has(old)));
      for (const old of former) {
        claimed.set(old, file);
        this.#remember(old, this.#rows.get(id)?.contentHash ?? '');
      }
      ids.set(file, { id, former });
    }
    // The file name of a removed article that a new article has taken.
    for (const row of this.#unclaimed.values())
      if (row.file !== null && this.#idOf.has(row.file)) this.#rows.set(row.id, { ...row, file: null });
    const rows = [...this.#rows.values()];
    const gone = rows.filter(({ id }) => this.#unclaimed.has(id) && !claimed.has(id));
    return { ids, rows, gone, problems: this.#problems };
  }

  /** A published id stays in the table even if the sidecar that names it is removed. */
  #remember(id: string, contentHash: string): void {
    if (!this.#rows.has(id)) this.#rows.set(id, { id, file: null, contentHash, slug: null, minHash: null });
  }

  readonly #withoutFormer = () => [...this.#unclaimed.values()].filter(({ id }) => !this.#formers.has(id));
  readonly #isWaiting = ({ file }: Text) => !this.#idOf.has(file);

  #assign(id: string, claim: Text): void {
    const { file } = claim;
    const row = this.#rows.get(id);
    this.#idOf.set(file, id);
    this.#unclaimed.delete(id);
    if ('slug' in claim) {
      const { contentHash, slug, minHash } = claim;
      this.#rows.set(id, { id, file, contentHash, slug, minHash });
    } else if (row !== undefined) this.#rows.set(id, { ...row, file });
  }

  #fault(file: string, id: string, other: string): void {
    const found = `"${other}" and "${file}"`;
    this.#report('error', 'address-claimed', file, { expected: `one article for the id ${id}`, found });
  }

  #report(
    severity: Problem['severity'],
    kind: string,
    file: string,
    detail: Pick<Problem, 'expected' | 'found'>,
  ): void {
    this.#problems.push({ severity, kind, file, line: 1, column: 1, ...detail });
  }
}

/**
 * Whether the text under a file name is an entirely different one. A short text, or a table without MinHashes, gives no
 * evidence.
 */
export function isDifferentText(
  row: Pick<AddressRow, 'contentHash' | 'minHash'>,
  { contentHash, minHash }: Pick<UnreadFile, 'contentHash' | 'minHash'>,
): boolean {
  if (row.contentHash === contentHash || row.minHash === null || minHash === null) return false;
  return compareMinHashes(readMinHash(row.minHash), readMinHash(minHash)) < 0.25;
}

const nameOf = (file: string | null) => file?.split('/').at(-1);

/**
 * A new id, from the path of its file below the archive's folder (with `/`, in NFC, since macOS decomposes names). `again`
 * gives another one where an article that has moved away holds the first. Bytes that are not UTF-8 count as they are quoted:
 * no two names are hashed as the same.
 */
export function newArticleId(file: string, again = 0): string {
  const name = file.isWellFormed() ? file : quoteName(file);
  return hashOf(again === 0 ? name : `${name}\n${again}`, 10);
}
