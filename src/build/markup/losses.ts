/** Counts by kind: what an import could not keep of an article, or what a source holds. */
export class Losses {
  readonly #counts = new Map<string, number>();

  add(kind: string, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  addAll(other: Losses): void {
    for (const [kind, count] of other.#counts) this.add(kind, count);
  }

  /** By name, so that a file written twice is the same. */
  get entries(): readonly (readonly [kind: string, count: number])[] {
    return [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  toObject(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.entries);
  }
}
