import type { Note, Origin, ParsedArticle } from '#news/article/article.ts';
import type { Result } from '#news/text/result.ts';
import type { CountryCodeOf, Sidecar } from './parse-sidecar.ts';
import type { Home } from '../regions/read-home.ts';
import type { StatedPicture } from '../grammar/stated-picture.ts';
import type { NamedPicture } from './named-picture.ts';
import type { Problem } from '../text/problem.ts';
import { textOf } from '#news/text/span.ts';
import { bad, good } from '#news/text/result.ts';
import { slugOf } from '#news/article/slug.ts';
import { hashText } from './text-hash.ts';
import { decodeSource, notUtf8 } from './decode-source.ts';
import { positionAt } from '../text/position.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { sidecarOf } from './list-seeds.ts';
import { isDraft, parseSeed } from './parse-seed.ts';
import { emptySidecar, parseSidecar, sidecarSettings } from './parse-sidecar.ts';
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
  /** Of the text of its file (`hashText`). */
  readonly contentHash: string;
  /** Hash of the bytes of its files and their settings (`SeedBytes.hash`). */
  readonly bytes: string;
  readonly slug: string;
  readonly parsed: ParsedArticle;
  readonly sidecar: Sidecar;
  /** Notes of the sidecar, then the findings of the parser. */
  readonly notes: readonly Note[];
  /** The pictures that its sidecar, its front matter and its text name. */
  readonly named: readonly NamedPicture[];
  readonly warnings: readonly Problem[];
  /** Where its newsroom writes from, as its folders say; null where they do not. */
  readonly home: readonly Home[] | null;
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
  const sidecarFile = sidecarOf(file);
  const sidecarText = bytes.sidecar === null ? null : decodeUtf8(bytes.sidecar);
  const settings = { ...bytes.settings, ...(sidecarText === null ? {} : sidecarSettings(sidecarText, sidecarFile)) };
  const decoded = decodeSource(bytes.source, file, settings.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warning } = decoded.value;
  const reading = parseSeed(text, file, options.today, settings.layout);
  if (!reading.ok && isDraft(reading.faults)) return reading;
  const quoted = reading.ok ? reading.value.parsed : { source: text, clockSpan: null };
  const sidecar =
    bytes.sidecar === null
      ? good(emptySidecar)
      : sidecarText === null
        ? bad(notUtf8(bytes.sidecar, sidecarFile))
        : parseSidecar(sidecarText, sidecarFile, quoted, options.countryCode);
  // A note on a clock that could not be parsed is not a second error.
  const faults = [
    ...(reading.ok ? [] : reading.faults),
    ...(sidecar.ok ? [] : sidecar.faults.filter(({ kind }) => reading.ok || kind !== 'sidecar-clock')),
  ];
  if (!reading.ok || !sidecar.ok) return { ok: false, faults };
  const { stated, findings } = reading.value;
  const parsed = withEncoding(reading.value.parsed, encoding);
  return good({
    file,
    contentHash: hashText(text),
    bytes: bytes.hash,
    slug: slugOf(textOf(parsed.source, parsed.headline)),
    parsed,
    sidecar: {
      ...sidecar.value,
      tags: [...new Set([...stated.tags, ...sidecar.value.tags])],
      language: sidecar.value.language ?? stated.language,
      authors: sidecar.value.authors ?? stated.authors,
      facts: { ...stated.facts, ...sidecar.value.facts },
      addresses: [...new Set([...stated.addresses, ...sidecar.value.addresses])],
      names: { ...sidecar.value.names, ...(settings.people !== null && { setting: settings.people }) },
    },
    notes: [...sidecar.value.notes, ...findings],
    named: [
      ...sidecar.value.pictures.map((one) => namePicture(one, sidecarText ?? '', sidecarFile)),
      ...stated.pictures.map((one) => namePicture(one, text, file)),
    ],
    warnings: warning === null ? reading.value.warnings : [warning, ...reading.value.warnings],
    home: settings.home,
  });
}

/** With the line that names it. */
function namePicture({ from, ...picture }: StatedPicture, text: string, file: string): NamedPicture {
  return { ...picture, place: { file, ...positionAt(text, from) } };
}

function withEncoding(parsed: ParsedArticle, encoding: string): ParsedArticle {
  const origin: Origin | null =
    encoding === 'utf-8' ? parsed.origin : { encoding, decoded: parsed.origin?.decoded ?? [] };
  return { ...parsed, origin };
}
