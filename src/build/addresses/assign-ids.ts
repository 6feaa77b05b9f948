import type { Problem } from '../text/problem.ts';
import { hashOf } from '../seeds/text-hash.ts';
import { compareRows, type AddressRow } from './address-table.ts';
import { matchMinHashes } from './match-min-hashes.ts';
import { compareMinHashes, readMinHash } from './min-hash.ts';

/** What giving an article its id needs to know of it. */
export interface Claim extends Pick<AddressRow, 'contentHash' | 'minHash'> {
  readonly file: string;
  readonly slug: string;
  /** Ids its sidecar says it was found under before. */
  readonly former: readonly string[];
}

export interface Addresses {
  readonly ids: ReadonlyMap<string, { readonly id: string; readonly former: readonly string[] }>;
  /** The table with what is new; rows of articles that are gone stay, so that their ids are never given again. */
  readonly rows: readonly AddressRow[];
  /** The rows among them of articles that are gone. */
  readonly gone: readonly AddressRow[];
  readonly problems: readonly Problem[];
}

/**
 * Gives every article its id. A file the table knows keeps its own, unless it holds quite another text by now; the others
 * take the id their sidecar names, or that of a text that is gone from where it stood: the same text, else one that is
 * surely this one before an edit. Then a file's name decides; what is left gets a new id. `present` are all article files
 * there are, those that cannot be read too: their rows are nobody else's.
 */
export function assignIds(
  table: readonly AddressRow[],
  claims: readonly Claim[],
  present: ReadonlySet<string>,
): Addresses {
  const desk = new AddressDesk(table, claims, present);
  const ordered = claims.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const claim of ordered) desk.keep(claim, isUnlike);
  for (const claim of ordered) desk.takeFormer(claim);
  desk.takeMoved(ordered);
  desk.takeEdited(ordered);
  for (const claim of ordered) desk.keep(claim);
  for (const claim of ordered) desk.giveNew(claim);
  return desk.close(ordered);
}

class AddressDesk {
  readonly #rows: Map<string, AddressRow>;
  /** Rows that wait for their articles. */
  readonly #open: Map<string, AddressRow>;
  readonly #rowOf: ReadonlyMap<string, AddressRow>;
  /** Ids that sidecars name: whatever the text, they are no one else's. */
  readonly #formers: ReadonlySet<string>;
  readonly #idOf = new Map<string, string>();
  readonly #problems: Problem[] = [];

  constructor(table: readonly AddressRow[], claims: readonly Claim[], present: ReadonlySet<string>) {
    const files = new Set(claims.map(({ file }) => file));
    this.#rows = new Map(table.map((row) => [row.id, row]));
    this.#formers = new Set(claims.flatMap(({ former }) => former));
    this.#rowOf = new Map(table.flatMap((row) => (row.file === null ? [] : [[row.file, row] as const])));
    const isUnread = (file: string | null) => file !== null && present.has(file) && !files.has(file);
    this.#open = new Map(table.filter(({ file }) => !isUnread(file)).map((row) => [row.id, row]));
  }

  keep(claim: Claim, isAnother: (row: AddressRow, claim: Claim) => boolean = () => false): void {
    const row = this.#rowOf.get(claim.file);
    if (row !== undefined && this.#waits(claim) && this.#open.has(row.id) && !isAnother(row, claim))
      this.#give(row.id, claim);
  }

  takeFormer(claim: Claim): void {
    const id = claim.former.find((former) => this.#open.has(former));
    if (id !== undefined && this.#waits(claim)) this.#give(id, claim);
  }

  /** Of several texts like it that are gone, the one of the same name goes first (a move to a folder). */
  takeMoved(claims: readonly Claim[]): void {
    const byHash = Map.groupBy(this.#unnamed().toSorted(compareRows), ({ contentHash }) => contentHash);
    for (const claim of claims.filter(this.#waits)) {
      const same = (byHash.get(claim.contentHash) ?? []).filter(({ id }) => this.#open.has(id));
      const row = same.find(({ file }) => nameOf(file) === nameOf(claim.file)) ?? same[0];
      if (row !== undefined) this.#give(row.id, claim);
    }
  }

  /** Renamed and edited at once. Where that is likely but not sure, the owner hears of it. */
  takeEdited(claims: readonly Claim[]): void {
    const waiting = claims.filter(this.#waits);
    const { sure, unsure } = matchMinHashes(waiting, this.#unnamed());
    for (const [claim, { id }] of sure) this.#give(id, claim);
    for (const [claim, row] of unsure) {
      if (this.#rowOf.has(claim.file)) continue;
      const what = row.file === null ? `the article ${row.id}` : `"${row.file}"`;
      this.#report('warning', 'address-unsure', claim.file, {
        expected: `"former: ${row.id}" in its sidecar if it is ${what}, renamed and edited`,
        found: 'a new file with much of the text of one that is gone',
      });
    }
  }

  giveNew(claim: Claim): void {
    if (!this.#waits(claim)) return;
    let again = 0;
    while (this.#rows.has(newArticleId(claim.file, again))) again += 1;
    this.#give(newArticleId(claim.file, again), claim);
  }

  /** Former ids that are not the article's own; one that another article has, or claims too, is an error naming both. */
  close(claims: readonly Claim[]): Addresses {
    const ids = new Map<string, { id: string; former: readonly string[] }>();
    const claimed = new Map<string, string>();
    for (const { file, contentHash, former } of claims) {
      const own = this.#idOf.get(file) ?? '';
      // Two names that differ only in how their accents are composed.
      if (ids.has(file)) this.#fault(file, own, file);
      const others = former.filter((id) => id !== own);
      for (const id of former) {
        const holder = this.#open.has(id) ? undefined : this.#rows.get(id)?.file;
        const other = holder != null && holder !== file ? holder : claimed.get(id);
        if (other !== undefined) this.#fault(file, id, other);
        claimed.set(id, file);
        // What was published once is remembered, though the sidecar goes with its article.
        if (!this.#rows.has(id)) this.#rows.set(id, { id, file: null, contentHash, slug: null, minHash: null });
      }
      ids.set(file, { id: own, former: others });
    }
    // A name that another article has by now is no longer that of one that is gone.
    for (const row of this.#open.values())
      if (row.file !== null && this.#idOf.has(row.file)) this.#rows.set(row.id, { ...row, file: null });
    const rows = [...this.#rows.values()];
    const gone = rows.filter(({ id }) => this.#open.has(id) && !claimed.has(id));
    return { ids, rows, gone, problems: this.#problems };
  }

  readonly #unnamed = () => [...this.#open.values()].filter(({ id }) => !this.#formers.has(id));
  readonly #waits = ({ file }: Claim) => !this.#idOf.has(file);

  #give(id: string, { file, contentHash, slug, minHash }: Claim): void {
    this.#idOf.set(file, id);
    this.#rows.set(id, { id, file, contentHash, slug, minHash });
    this.#open.delete(id);
  }

  #fault(file: string, id: string, other: string): void {
    const found = `"${other}" and "${file}"`;
    this.#report('error', 'address-claimed', file, { expected: `one article for the id ${id}`, found });
  }

  #report(severity: Problem['severity'], kind: string, file: string, said: Pick<Problem, 'expected' | 'found'>): void {
    this.#problems.push({ severity, kind, file, line: 1, column: 1, ...said });
  }
}

/** Texts of one name that share next to nothing; too short to tell, or noted before there were sketches, is no reason. */
function isUnlike(row: AddressRow, { contentHash, minHash }: Claim): boolean {
  if (row.contentHash === contentHash || row.minHash === null || minHash === null) return false;
  return compareMinHashes(readMinHash(row.minHash), readMinHash(minHash)) < 0.25;
}

const nameOf = (file: string | null) => file?.split('/').at(-1);

/**
 * The id of an article that no table knows yet, from its file's path below the archive's folder (with `/`; NFC, since
 * macOS writes names decomposed). `again` gives another where the first belongs to an article that has moved away.
 */
export function newArticleId(file: string, again = 0): string {
  return hashOf(again === 0 ? file : `${file}\n${again}`, 10);
}
