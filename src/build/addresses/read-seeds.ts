import { listSeeds, sidecarOf, type SeedList } from '../seeds/list-seeds.ts';
import { dayOrderOf } from '#news/clock/day-order.ts';
import type { Problem } from '../text/problem.ts';
import { printedText } from '../seeds/encode-source.ts';
import { readSeed, type ReadOptions, type ReadSeed } from '../seeds/read-seed.ts';
import { settleSeed } from '../seeds/settle-day-order.ts';
import { readAddressTable, type AddressRow } from './address-table.ts';
import { assignIds, type Claim } from './assign-ids.ts';
import { minHash } from './min-hash.ts';

/** An article with its address. */
export interface Seed extends ReadSeed {
  readonly id: string;
  /** Other ids that opened it before. */
  readonly former: readonly string[];
}

export interface Seeds {
  /** The articles that could be read, by file. */
  readonly seeds: readonly Seed[];
  /** Errors and warnings, by file, line and column. */
  readonly problems: readonly Problem[];
  /** The table of ids to write; null where the present one is damaged. `exists` where the folder has one. */
  readonly table: { readonly rows: readonly AddressRow[]; readonly exists: boolean } | null;
  /** The table's rows of articles that are gone. */
  readonly gone: readonly AddressRow[];
}

/**
 * Reads a folder of articles with everything below it. A file that cannot be read does not stop it: it is in `problems`.
 * Writes nothing. Rejects only where the folder or a file cannot be opened.
 */
export async function readSeeds(folder: string, options: ReadOptions): Promise<Seeds> {
  const list = await listSeeds(folder);
  const problems: Problem[] = [];
  const found: ReadSeed[] = [];
  for (const file of list.files) {
    const result = readSeed(folder, file, list.sidecars.has(sidecarOf(file)), options);
    if (result.ok) found.push(result.value);
    else problems.push(...result.faults);
  }
  const dayOrder = dayOrderOf(found.map(({ parsed }) => parsed.clock?.printed ?? ''));
  const read = found.map((seed) => settleSeed(seed, options.today, dayOrder));
  problems.push(...read.flatMap(({ warnings }) => warnings));
  const { addressOf, ...addressed } = await addressSeeds(folder, list, read.map(claimOf), problems);
  return { seeds: read.map((seed) => ({ ...seed, ...addressOf(seed.file) })), ...addressed };
}

/** What `assignIds` needs of an article. */
export function claimOf({ file, contentHash, slug, parsed, sidecar }: ReadSeed): Claim {
  return { file, contentHash, slug, minHash: minHash(printedText(parsed)), former: sidecar.former };
}

interface AddressedSeeds extends Omit<Seeds, 'seeds'> {
  readonly addressOf: (file: string) => { readonly id: string; readonly former: readonly string[] };
}

/**
 * Assigns ids to the articles that could be read (`claims`), by the table of the folder. `problems` are those of the list,
 * of reading the files (`reading`) and of the ids, by file, line and column.
 */
export async function addressSeeds(
  folder: string,
  list: SeedList,
  claims: readonly Claim[],
  reading: readonly Problem[],
): Promise<AddressedSeeds> {
  const table = await readAddressTable(folder);
  const known = table.ok ? table.value : null;
  const normalised = claims.map((claim) => ({ ...claim, file: claim.file.normalize('NFC') }));
  const addresses = assignIds(known ?? [], normalised, new Set(list.files.map((file) => file.normalize('NFC'))));
  const problems = [...list.problems, ...reading, ...(table.ok ? [] : table.faults), ...addresses.problems];
  return {
    addressOf: (file) => addresses.ids.get(file.normalize('NFC')) ?? { id: '', former: [] },
    problems: problems.toSorted(compareProblems),
    table: table.ok ? { rows: addresses.rows, exists: known !== null } : null,
    gone: addresses.gone,
  };
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
