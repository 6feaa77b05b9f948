import type { Problem } from '../text/problem.ts';
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

export interface Addresses {
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
 * `present` are all article files, also those that cannot be read: their rows are not given to others.
 */
export function assignIds(
  table: readonly AddressRow[],
  claims: readonly Claim[],
  present: ReadonlySet<string>,
): Addresses {
  const assigner = new IdAssigner(table, claims, present);
  const ordered = claims.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const claim of ordered) assigner.matchFile(claim, isDifferentText);
  for (const claim of ordered) assigner.matchFormer(claim);
  assigner.matchMoved(ordered);
  assigner.matchEdited(ordered);
  for (const claim of ordered) assigner.matchFile(claim);
  for (const claim of ordered) assigner.assignNew(claim);
  return assigner.close(ordered);
}

class IdAssigner {
  readonly #rows: Map<string, AddressRow>;
  /** Rows that no article has claimed yet. */
  readonly #unclaimed: Map<string, AddressRow>;
  readonly #rowOf: ReadonlyMap<string, AddressRow>;
  /** Ids that sidecars name: they are not matched by text. */
  readonly #formers: ReadonlySet<string>;
  readonly #idOf = new Map<string, string>();
  readonly #problems: Problem[] = [];

  constructor(table: readonly AddressRow[], claims: readonly Claim[], present: ReadonlySet<string>) {
    const files = new Set(claims.map(({ file }) => file));
    this.#rows = new Map(table.map((row) => [row.id, row]));
    this.#formers = new Set(claims.flatMap(({ former }) => former));
    this.#rowOf = new Map(table.flatMap((row) => (row.file === null ? [] : [[row.file, row] as const])));
    const isUnread = (file: string | null) => file !== null && present.has(file) && !files.has(file);
    this.#unclaimed = new Map(table.filter(({ file }) => !isUnread(file)).map((row) => [row.id, row]));
  }

  matchFile(claim: Claim, isExcluded: (row: AddressRow, claim: Claim) => boolean = () => false): void {
    const row = this.#rowOf.get(claim.file);
    if (row !== undefined && this.#isWaiting(claim) && this.#unclaimed.has(row.id) && !isExcluded(row, claim))
      this.#assign(row.id, claim);
  }

  matchFormer(claim: Claim): void {
    const id = claim.former.find((former) => this.#unclaimed.has(former));
    if (id !== undefined && this.#isWaiting(claim)) this.#assign(id, claim);
  }

  /** Of several removed files with the same text, one with the same name goes first (a move to a folder). */
  matchMoved(claims: readonly Claim[]): void {
    const byHash = Map.groupBy(this.#withoutFormer().toSorted(compareRows), ({ contentHash }) => contentHash);
    for (const claim of claims.filter(this.#isWaiting)) {
      const same = (byHash.get(claim.contentHash) ?? []).filter(({ id }) => this.#unclaimed.has(id));
      const row = same.find(({ file }) => nameOf(file) === nameOf(claim.file)) ?? same[0];
      if (row !== undefined) this.#assign(row.id, claim);
    }
  }

  /** Files renamed and edited at once. Where that is likely but not sure, the owner gets a warning. */
  matchEdited(claims: readonly Claim[]): void {
    const waiting = claims.filter(this.#isWaiting);
    const { sure, unsure } = matchMinHashes(waiting, this.#withoutFormer());
    for (const [claim, { id }] of sure) this.#assign(id, claim);
    for (const [claim, row] of unsure) {
      if (this.#rowOf.has(claim.file)) continue;
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

  /** Collects the former ids of articles. One that another article has or claims too is an error that names both. */
  close(claims: readonly Claim[]): Addresses {
    const ids = new Map<string, { id: string; former: readonly string[] }>();
    const claimed = new Map<string, string>();
    for (const { file, contentHash, former } of claims) {
      const assigned = this.#idOf.get(file) ?? '';
      // Two file names that differ only in their Unicode normalisation.
      if (ids.has(file)) this.#fault(file, assigned, file);
      const others = former.filter((id) => id !== assigned);
      for (const id of former) {
        const holder = this.#unclaimed.has(id) ? undefined : this.#rows.get(id)?.file;
        const other = holder != null && holder !== file ? holder : claimed.get(id);
        if (other !== undefined) this.#fault(file, id, other);
        claimed.set(id, file);
        // A published id stays in the table even if the sidecar that names it is removed.
        if (!this.#rows.has(id)) this.#rows.set(id, { id, file: null, contentHash, slug: null, minHash: null });
      }
      ids.set(file, { id: assigned, former: others });
    }
    // The file name of a removed article that a new article has taken.
    for (const row of this.#unclaimed.values())
      if (row.file !== null && this.#idOf.has(row.file)) this.#rows.set(row.id, { ...row, file: null });
    const rows = [...this.#rows.values()];
    const gone = rows.filter(({ id }) => this.#unclaimed.has(id) && !claimed.has(id));
    return { ids, rows, gone, problems: this.#problems };
  }

  readonly #withoutFormer = () => [...this.#unclaimed.values()].filter(({ id }) => !this.#formers.has(id));
  readonly #isWaiting = ({ file }: Claim) => !this.#idOf.has(file);

  #assign(id: string, { file, contentHash, slug, minHash }: Claim): void {
    this.#idOf.set(file, id);
    this.#rows.set(id, { id, file, contentHash, slug, minHash });
    this.#unclaimed.delete(id);
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
function isDifferentText(row: AddressRow, { contentHash, minHash }: Claim): boolean {
  if (row.contentHash === contentHash || row.minHash === null || minHash === null) return false;
  return compareMinHashes(readMinHash(row.minHash), readMinHash(minHash)) < 0.25;
}

const nameOf = (file: string | null) => file?.split('/').at(-1);

/**
 * A new id, from the path of its file below the archive's folder (with `/`, in NFC, since macOS decomposes names). `again`
 * gives another one where an article that has moved away holds the first.
 */
export function newArticleId(file: string, again = 0): string {
  return hashOf(again === 0 ? file : `${file}\n${again}`, 10);
}
