import type { Note, ParsedSeed } from '#news/article/article.ts';
import type { Result } from '#news/text/result.ts';
import type { CountryCodeOf, Sidecar } from './parse-sidecar.ts';
import type { Problem } from './problem.ts';
import type { AddressRow } from '../addresses/address-table.ts';
import { textOf } from '#news/text/span.ts';
import { bad, good } from '#news/text/result.ts';
import { slugOf } from '#news/article/slug.ts';
import { assignAddresses, type Claim } from '../addresses/addresses.ts';
import { readAddressTable } from '../addresses/address-table.ts';
import { contentMark } from './content-mark.ts';
import { decodeSource } from './decode-source.ts';
import { listSeeds, sidecarOf, type SeedList } from './list-seeds.ts';
import { parseSeed } from './parse-seed.ts';
import { emptySidecar, parseSidecar } from './parse-sidecar.ts';
import { readSeedBytes } from './seed-bytes.ts';
import { sketchText } from '../addresses/sketch-text.ts';

export interface ReadOptions {
  /** The day of the build, ISO. */
  readonly today: string;
  /** The code of a country's name in addresses (`syria`); null for any other text. */
  readonly countryCode: CountryCodeOf;
}

/** An article's file and sidecar as read; its id comes later, when all files are known. */
export interface ReadSeed {
  /** Path below the archive's folder, with `/`, as the file system writes it. */
  readonly file: string;
  readonly mark: string;
  /** Hash of the bytes of its file and its sidecar. */
  readonly bytes: string;
  readonly slug: string;
  readonly seed: ParsedSeed;
  readonly sidecar: Sidecar;
  /** The sidecar's notes, then what the build found odd. */
  readonly notes: readonly Note[];
  readonly warnings: readonly Problem[];
}

/** An article with its address. */
export interface Seed extends ReadSeed {
  readonly id: string;
  /** Other ids it was found under before. */
  readonly former: readonly string[];
}

export interface Seeds {
  /** The articles that could be read, by file. */
  readonly seeds: readonly Seed[];
  /** Everything wrong or odd in the folder, by file, line and column. */
  readonly problems: readonly Problem[];
  /** The table of ids as it should be written now; `isKept` where the folder has one, null where its table is damaged. */
  readonly table: { readonly rows: readonly AddressRow[]; readonly isKept: boolean } | null;
  /** The table's rows of articles that are gone. */
  readonly gone: readonly AddressRow[];
}

/**
 * Reads one article and its sidecar, if it has one; errors of either stop it. Small files are read fastest in one go, and
 * it is threads that read several at a time.
 */
export function readSeed(
  folder: string,
  file: string,
  hasSidecar: boolean,
  options: ReadOptions,
): Result<ReadSeed, Problem> {
  const bytes = readSeedBytes(folder, file, hasSidecar);
  const source = decodeSource(bytes.source, file);
  if (!source.ok) return source;
  const reading = parseSeed(source.value, file, options.today);
  const parsed = reading.ok ? reading.value.seed : { source: source.value, clockSpan: null };
  const sidecar = bytes.sidecar === null ? good(emptySidecar) : readSidecar(bytes.sidecar, file, parsed, options);
  // A note on a clock that could not be read is no second fault.
  const faults = [
    ...(reading.ok ? [] : reading.faults),
    ...(sidecar.ok ? [] : sidecar.faults.filter(({ kind }) => reading.ok || kind !== 'sidecar-clock')),
  ];
  const [first, ...others] = faults;
  if (!reading.ok || !sidecar.ok) return first === undefined ? { ok: false, faults } : bad(first, ...others);
  const { seed, warnings, findings } = reading.value;
  const slug = slugOf(textOf(source.value, seed.headline));
  const notes = [...sidecar.value.notes, ...findings];
  const mark = contentMark(source.value);
  return good({ file, mark, bytes: bytes.hash, slug, seed, sidecar: sidecar.value, notes, warnings });
}

function readSidecar(
  bytes: Buffer,
  article: string,
  seed: Pick<ParsedSeed, 'source' | 'clockSpan'>,
  options: ReadOptions,
): Result<Sidecar, Problem> {
  const file = sidecarOf(article);
  const text = decodeSource(bytes, file);
  return text.ok ? parseSidecar(text.value, file, seed, options.countryCode) : text;
}

/**
 * Reads a folder of articles and everything below it. Never stops at a bad file: what can be read is in `seeds`, what
 * cannot is in `problems`. Writes nothing. Rejects only where the folder or a file cannot be opened.
 */
export async function readSeeds(folder: string, options: ReadOptions): Promise<Seeds> {
  const list = await listSeeds(folder);
  const problems: Problem[] = [];
  const read: ReadSeed[] = [];
  for (const file of list.files) {
    const result = readSeed(folder, file, list.sidecars.has(sidecarOf(file)), options);
    if (result.ok) read.push(result.value);
    problems.push(...(result.ok ? result.value.warnings : result.faults));
  }
  const { addressOf, ...addressed } = await addressSeeds(folder, list, read.map(claimOf), problems);
  return { seeds: read.map((seed) => ({ ...seed, ...addressOf(seed.file) })), ...addressed };
}

/** What giving it its id needs to know of an article. */
export function claimOf({ file, mark, slug, seed, sidecar }: ReadSeed): Claim {
  return { file, mark, slug, sketch: sketchText(seed.source), former: sidecar.former };
}

interface AddressedSeeds extends Omit<Seeds, 'seeds'> {
  readonly addressOf: (file: string) => { readonly id: string; readonly former: readonly string[] };
}

/**
 * Gives the articles that could be read (`claims`, by file) their ids, by the folder's table. Its problems are those of
 * the list, of reading the files (`reading`) and of the ids.
 */
export async function addressSeeds(
  folder: string,
  list: SeedList,
  claims: readonly Claim[],
  reading: readonly Problem[],
): Promise<AddressedSeeds> {
  const table = await readAddressTable(folder);
  const known = table.ok ? table.value : null;
  const normal = claims.map((claim) => ({ ...claim, file: claim.file.normalize('NFC') }));
  const addresses = assignAddresses(known ?? [], normal, new Set(list.files.map((file) => file.normalize('NFC'))));
  const problems = [...list.problems, ...reading, ...(table.ok ? [] : table.faults), ...addresses.problems];
  return {
    addressOf: (file) => addresses.ids.get(file.normalize('NFC')) ?? { id: '', former: [] },
    problems: problems.toSorted(comparePlaces),
    table: table.ok ? { rows: addresses.rows, isKept: known !== null } : null,
    gone: addresses.gone,
  };
}

function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
