import type { Note, ParsedArticle } from '#news/article/article.ts';
import type { Result } from '#news/text/result.ts';
import type { CountryCodeOf, Sidecar } from './parse-sidecar.ts';
import type { Problem } from '../text/problem.ts';
import { textOf } from '#news/text/span.ts';
import { bad, good } from '#news/text/result.ts';
import { slugOf } from '#news/article/slug.ts';
import { hashText } from './text-hash.ts';
import { decodeSource } from './decode-source.ts';
import { sidecarOf } from './list-seeds.ts';
import { parseSeed } from './parse-seed.ts';
import { emptySidecar, parseSidecar } from './parse-sidecar.ts';
import { readSeedBytes } from './seed-bytes.ts';

export interface ReadOptions {
  /** The day of the build, ISO. */
  readonly today: string;
  /** The code of a country's name in addresses (`syria`); null for any other text. */
  readonly countryCode: CountryCodeOf;
}

/** A parsed article with its sidecar. Its id is assigned later, when all files are known. */
export interface ReadSeed {
  /** Path below the archive's folder, with `/`, as the file system spells it. */
  readonly file: string;
  /** Of its text (`hashText`). */
  readonly contentHash: string;
  /** Hash of the bytes of its file and its sidecar (`SeedBytes.hash`). */
  readonly bytes: string;
  readonly slug: string;
  readonly parsed: ParsedArticle;
  readonly sidecar: Sidecar;
  /** Notes of the sidecar, then the findings of the parser. */
  readonly notes: readonly Note[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads and parses one article and its sidecar, if it has one. Problems of either file are returned as faults. Synchronous:
 * small files are read fastest that way, and several threads read at once.
 */
export function readSeed(
  folder: string,
  file: string,
  hasSidecar: boolean,
  options: ReadOptions,
): Result<ReadSeed, Problem> {
  const opened = readSeedBytes(folder, file, hasSidecar);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const source = decodeSource(bytes.source, file);
  if (!source.ok) return source;
  const reading = parseSeed(source.value, file, options.today);
  const quoted = reading.ok ? reading.value.parsed : { source: source.value, clockSpan: null };
  const sidecar = bytes.sidecar === null ? good(emptySidecar) : readSidecar(bytes.sidecar, file, quoted, options);
  // A note on a clock that could not be parsed is not a second error.
  const faults = [
    ...(reading.ok ? [] : reading.faults),
    ...(sidecar.ok ? [] : sidecar.faults.filter(({ kind }) => reading.ok || kind !== 'sidecar-clock')),
  ];
  const [first, ...others] = faults;
  if (!reading.ok || !sidecar.ok) return first === undefined ? { ok: false, faults } : bad(first, ...others);
  const { parsed, warnings, findings } = reading.value;
  const slug = slugOf(textOf(source.value, parsed.headline));
  const notes = [...sidecar.value.notes, ...findings];
  const contentHash = hashText(source.value);
  return good({ file, contentHash, bytes: bytes.hash, slug, parsed, sidecar: sidecar.value, notes, warnings });
}

function readSidecar(
  bytes: Buffer,
  article: string,
  parsed: Pick<ParsedArticle, 'source' | 'clockSpan'>,
  options: ReadOptions,
): Result<Sidecar, Problem> {
  const file = sidecarOf(article);
  const text = decodeSource(bytes, file);
  return text.ok ? parseSidecar(text.value, file, parsed, options.countryCode) : text;
}
