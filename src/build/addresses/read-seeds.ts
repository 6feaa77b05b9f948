import type { ArticlePicture } from '#news/article/picture.ts';
import { findUnusedPictures } from '../pictures/find-unused-pictures.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import type { SeedPicture } from '../pictures/seed-picture.ts';
import { listSeeds, sidecarOf, type SeedList } from '../seeds/list-seeds.ts';
import { pictureBeside } from '../seeds/picture-beside.ts';
import { dayOrderOf } from '#news/clock/day-order.ts';
import type { Problem } from '../text/problem.ts';
import { printedText } from '../seeds/encode-source.ts';
import { isDraft } from '../seeds/parse-seed.ts';
import { readSeed, type ReadOptions, type ReadSeed } from '../seeds/read-seed.ts';
import { settleSeed } from '../seeds/settle-day-order.ts';
import { readAddressTable, type AddressRow } from './address-table.ts';
import { assignTags, findUnusedNames, joinTags } from './assign-tags.ts';
import { assignIds, nothingPublished, type Claim, type Published, type UnreadFile } from './assign-ids.ts';
import { findLead } from './find-lead.ts';
import { minHash } from './min-hash.ts';
import { readUnread } from './read-unread.ts';

/** An article with its address. */
export interface Seed extends ReadSeed {
  readonly id: string;
  /** Other ids that opened it before. */
  readonly former: readonly string[];
  /** Those that are shown. */
  readonly pictures: readonly ArticlePicture[];
}

export interface Seeds {
  /** The articles that could be read, by file. */
  readonly seeds: readonly Seed[];
  /** Files of articles that could not be read. */
  readonly leftOut: readonly string[];
  /** Errors and warnings, by file, line and column. */
  readonly problems: readonly Problem[];
  /** The table of ids to write; null where the present one is damaged. `exists` where the folder has one. */
  readonly table: { readonly rows: readonly AddressRow[]; readonly exists: boolean } | null;
  /** The table's rows of articles that are gone. */
  readonly gone: readonly AddressRow[];
  /** The id of the article that the front page begins with; null for the newest. */
  readonly lead: string | null;
}

/**
 * Reads a folder of articles with everything below it. A file that cannot be read does not stop it: it is in `problems`.
 * Writes nothing. Rejects with a message for the owner where the folder cannot be opened.
 */
export async function readSeeds(folder: string, options: ReadOptions): Promise<Seeds> {
  const list = listSeeds(folder);
  const problems: Problem[] = [];
  const found: ReadSeed[] = [];
  const shown: (readonly SeedPicture[])[] = [];
  const unread = list.unreadable.map(unknownText);
  for (const file of list.files) {
    const result = readSeed(folder, file, list.sidecars.has(sidecarOf(file)), options);
    if (result.ok) {
      // oxlint-disable-next-line no-await-in-loop -- one picture at a time is held in memory
      const { pictures, warnings } = await readPictures(folder, result.value, pictureBeside(file, list.pictures), null);
      found.push({ ...result.value, warnings: [...result.value.warnings, ...warnings] });
      shown.push(pictures);
    } else {
      if (!isDraft(result.faults)) unread.push(readUnread(folder, file));
      for (const fault of result.faults) problems.push(fault);
    }
  }
  const dayOrder = dayOrderOf(found.map(({ parsed }) => parsed.clock?.printed ?? ''));
  const read = found.map((seed) => settleSeed(seed, options.today, dayOrder));
  for (const { warnings } of read) problems.push(...warnings);
  const reading = { claims: read.map(claimOf), unread, problems };
  const { addressOf, rowBefore: _rowBefore, leftOut, ...addressed } = await addressSeeds(folder, list, reading);
  const seeds = read.map((seed) => {
    const { id, former, tags } = addressOf(seed.file) ?? { id: '', former: [], tags: [] };
    return { ...seed, id, former, pictures: [], sidecar: { ...seed.sidecar, tags: joinTags(seed.sidecar.tags, tags) } };
  });
  const unused = findUnusedNames(list.tagFile.names, new Set(seeds.flatMap(({ sidecar }) => sidecar.tags)));
  return {
    seeds,
    leftOut: leftOut.map(({ file }) => file),
    ...addressed,
    problems: [...addressed.problems, ...unused, ...findUnusedPictures(list, shown)],
  };
}

/** What `assignIds` needs of an article. */
export function claimOf({ file, contentHash, slug, parsed, sidecar }: ReadSeed): Claim {
  return { file, contentHash, slug, minHash: minHash(printedText(parsed)), former: sidecar.former };
}

/** A file of which nothing could be read. */
export const unknownText = (file: string): UnreadFile => ({ file, contentHash: null, minHash: null });

/** What was read of an archive's files. */
export interface Reading {
  /** The articles that could be read. */
  readonly claims: readonly Claim[];
  readonly unread: readonly UnreadFile[];
  readonly problems: readonly Problem[];
}

export interface LeftOut {
  readonly file: string;
  /** Null where it was never published. */
  readonly address: Address | null;
}

interface Address {
  readonly id: string;
  readonly former: readonly string[];
  /** Those that `tags.tsv` gives to the article. */
  readonly tags: readonly string[];
}

interface AddressedSeeds extends Omit<Seeds, 'seeds' | 'leftOut'> {
  /** Null for a file that cannot be read and was never published. */
  readonly addressOf: (file: string) => Address | null;
  /** The row of the table before this reading, by id. */
  readonly rowBefore: (id: string) => AddressRow | null;
  /** Articles that cannot be read, also those below folders that cannot be opened, as far as they are known. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Assigns ids to the articles that could be read, by the table of the folder; those that could not keep theirs. `published`
 * is what the last build published, `lastFiles` are the files that it read. `problems` are those of the list, of reading the
 * files and of the ids, by file, line and column.
 */
export async function addressSeeds(
  folder: string,
  list: SeedList,
  reading: Reading,
  published: Published = nothingPublished,
  lastFiles: readonly string[] = [],
): Promise<AddressedSeeds> {
  const table = readAddressTable(folder);
  const known = table.ok ? table.value : null;
  const before = [...(known ?? []).flatMap(({ file }) => file ?? []), ...lastFiles];
  const hidden = new Set(before.filter((file) => list.closed.some((closed) => file.startsWith(`${closed}/`))));
  const unread = [...reading.unread, ...[...hidden].map(unknownText)];
  const claims = reading.claims.map(normalise);
  const addresses = assignIds(known ?? [], claims, unread.map(normalise), published);
  const lead = findLead(list, addresses.ids, unread);
  const files = [...list.files, ...list.twice, ...unread.map(({ file }) => file)].map((file) => file.normalize('NFC'));
  const tagged = assignTags(list.tagFile.rows, files, addresses.ids);
  const problems = [
    ...list.problems,
    ...reading.problems,
    ...(table.ok ? [] : table.faults),
    ...addresses.problems,
    ...lead.problems,
    ...tagged.problems,
  ];
  const addressOf = (path: string) => {
    const file = path.normalize('NFC');
    const address = addresses.ids.get(file);
    return address === undefined ? null : { ...address, tags: tagged.tags.get(file) ?? [] };
  };
  const rowsBefore = new Map((known ?? []).map((row) => [row.id, row]));
  return {
    addressOf,
    rowBefore: (id) => rowsBefore.get(id) ?? null,
    leftOut: [
      ...unread.map(({ file }) => ({ file, address: addressOf(file) })),
      ...list.twice.map((file) => ({ file, address: null })),
    ],
    problems: problems.toSorted(compareProblems),
    table: table.ok ? { rows: addresses.rows, exists: known !== null } : null,
    gone: addresses.gone,
    lead: lead.id,
  };
}

/** macOS decomposes accents in names. */
const normalise = <File extends { readonly file: string }>(one: File): File => ({
  ...one,
  file: one.file.normalize('NFC'),
});

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
