import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError } from '../text/describe-system-error.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { OwnerError } from '../text/owner-error.ts';
import { addressFile } from '../seeds/list-seeds.ts';
import { formatAddressTable, type AddressRow } from './address-table.ts';

/**
 * The new table of ids of a folder, written beside the present one until the site is ready. So a build learns early that it
 * cannot be written, and one that fails or is interrupted leaves the old table whole.
 */
export class TableDraft {
  readonly #path: string;
  /** Null where the present table says the same. */
  readonly #draft: string | null;

  /** Throws a message for the owner where the table cannot be written. */
  constructor(folder: string, rows: readonly AddressRow[]) {
    this.#path = realPath(join(folder, addressFile));
    const text = formatAddressTable(rows);
    const draft = `${this.#path}.${process.pid}.tmp`;
    this.#draft = readText(this.#path) === text ? null : draft;
    if (this.#draft === null) return;
    this.#attempt(() => writeFileSync(draft, text, { flush: true }));
  }

  /**
   * Replaces the present table at once. Called before the site is replaced: ids that were never published do no harm, and
   * without them published ones could be lost. Throws a message for the owner where that fails.
   */
  commit(): void {
    const draft = this.#draft;
    if (draft !== null) this.#attempt(() => renameSync(draft, this.#path));
  }

  /** Removes what was not committed. */
  discard(): void {
    try {
      if (this.#draft !== null) rmSync(this.#draft, { force: true });
    } catch {
      // On a disk that has become read-only nothing can be removed.
    }
  }

  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.discard();
      const reason = describeSystemError(error);
      if (reason === null) throw error;
      throw new OwnerError(
        `${this.#path}, which keeps the articles' addresses, cannot be written: ${reason}. ` +
          'Nothing was published. ADDRESSES=none builds without it: a file that is renamed then gets another address.',
      );
    }
  }
}

/** Where a link leads; a path that does not exist as it is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readText(path: string): string | null {
  try {
    return readRegularFile(path).toString();
  } catch {
    return null;
  }
}
