import type { AddressRow } from './address-table.ts';
import type { Problem } from './problem.ts';
import { newArticleId } from './article-id.ts';

/** What giving an article its id needs to know of it. */
export interface Claim {
  readonly file: string;
  readonly mark: string;
  /** Ids its sidecar says it was found under before. */
  readonly former: readonly string[];
}

export interface Addresses {
  readonly ids: ReadonlyMap<string, { readonly id: string; readonly former: readonly string[] }>;
  /** The table with what is new; rows of articles that are gone stay, so that their ids are never given again. */
  readonly rows: readonly AddressRow[];
  readonly problems: readonly Problem[];
}

/**
 * Gives every article its id: a file the table knows keeps its own; an unknown one takes the id its sidecar names or
 * the one of a file that is gone and had the same content; else it gets a new one. `present` are all article files
 * there are, those that cannot be read too: their rows are nobody else's.
 */
export function assignAddresses(
  table: readonly AddressRow[],
  claims: readonly Claim[],
  present: ReadonlySet<string>,
): Addresses {
  const desk = new AddressDesk(table, present);
  const ordered = claims.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const claim of ordered) desk.keep(claim);
  for (const claim of ordered) desk.takeFormer(claim);
  for (const claim of ordered) desk.takeRenamed(claim);
  for (const claim of ordered) desk.giveNew(claim);
  return desk.close(ordered);
}

class AddressDesk {
  readonly #rows: Map<string, AddressRow>;
  readonly #gone: Map<string, AddressRow>;
  readonly #idOf = new Map<string, string>();
  readonly #problems: Problem[] = [];

  constructor(table: readonly AddressRow[], present: ReadonlySet<string>) {
    this.#rows = new Map(table.map((row) => [row.id, row]));
    this.#gone = new Map(table.filter(({ file }) => !present.has(file)).map((row) => [row.id, row]));
    for (const { id, file } of table) if (present.has(file)) this.#idOf.set(file, id);
  }

  keep(claim: Claim): void {
    const id = this.#idOf.get(claim.file);
    if (id !== undefined) this.#give(id, claim);
  }

  takeFormer(claim: Claim): void {
    if (this.#idOf.has(claim.file)) return;
    const id = claim.former.find((former) => this.#gone.has(former));
    if (id !== undefined) this.#give(id, claim);
  }

  /** Of several files that are gone and had this content, the one of the same name goes first (a move to a folder). */
  takeRenamed(claim: Claim): void {
    if (this.#idOf.has(claim.file)) return;
    const same = [...this.#gone.values()].filter(({ mark }) => mark === claim.mark);
    const row =
      same.find(({ file }) => nameOf(file) === nameOf(claim.file)) ??
      same.toSorted((a, b) => (a.file < b.file ? -1 : 1))[0];
    if (row !== undefined) this.#give(row.id, claim);
  }

  giveNew(claim: Claim): void {
    if (this.#idOf.has(claim.file)) return;
    let again = 0;
    while (this.#rows.has(newArticleId(claim.file, again))) again += 1;
    this.#give(newArticleId(claim.file, again), claim);
  }

  /** Former ids that are not the article's own; one that another article has, or claims too, is an error naming both. */
  close(claims: readonly Claim[]): Addresses {
    const ids = new Map<string, { id: string; former: readonly string[] }>();
    const claimed = new Map<string, string>();
    for (const { file, former } of claims) {
      const own = this.#idOf.get(file) ?? '';
      // Two names that differ only in how their accents are composed.
      if (ids.has(file)) this.#fault(file, own, file);
      const others = former.filter((id) => id !== own);
      for (const id of former) {
        const holder = this.#gone.has(id) ? undefined : this.#rows.get(id)?.file;
        const other = holder !== undefined && holder !== file ? holder : claimed.get(id);
        if (other !== undefined) this.#fault(file, id, other);
        claimed.set(id, file);
      }
      ids.set(file, { id: own, former: others });
    }
    return { ids, rows: [...this.#rows.values()], problems: this.#problems };
  }

  #give(id: string, { file, mark }: Claim): void {
    this.#idOf.set(file, id);
    this.#rows.set(id, { id, file, mark });
    this.#gone.delete(id);
  }

  #fault(file: string, id: string, other: string): void {
    const found = `"${other}" and "${file}"`;
    this.#problems.push({
      severity: 'error',
      kind: 'address-claimed',
      file,
      line: 1,
      column: 1,
      expected: `one article for the id ${id}`,
      found,
    });
  }
}

const nameOf = (file: string) => file.split('/').at(-1);
