import {
  savedVersion,
  mergeSaved,
  nothingSaved,
  type SavedData,
  type SavedEntry,
  type ReadingPosition,
  type SavedArticle,
} from './saved-data.ts';
import { isArticleId } from '../addresses/is-article-id.ts';
import { bad, good, type Result } from '../text/result.ts';

/** Identifies an export file, whatever its name. */
const signature = 'What a reader keeps of Dateline';

/** An error in an export file; `entry` counts from 1. */
export type SavedFileFault =
  | { readonly kind: 'not-ours' | 'newer' | 'bad-start' }
  | { readonly kind: 'no-list'; readonly list: string }
  | { readonly kind: 'bad-entry'; readonly list: string; readonly entry: number; readonly field: string };

/** Writes an export file: the data as JSON, with the signature in `file`. */
export function writeSavedFile(data: SavedData): string {
  return `${JSON.stringify({ file: signature, ...data }, null, 1)}\n`;
}

/**
 * Reads an export file. The file is not trusted: every field is checked, unknown fields are left out, and a file with any
 * fault gives its faults and no data. The data is sorted and has no article twice.
 */
export function readSavedFile(text: string): Result<SavedData, SavedFileFault> {
  const file = parse(text);
  if (!isRecord(file) || file['file'] !== signature) return bad({ kind: 'not-ours' });
  const { version, marksRead } = file;
  if (typeof version !== 'number' || typeof marksRead !== 'boolean') return bad({ kind: 'bad-start' });
  if (version > savedVersion) return bad({ kind: 'newer' });
  const saved = readEntries<SavedArticle>(file, 'saved', savedShape);
  const places = readEntries<ReadingPosition>(file, 'places', positionShape);
  const read = readEntries<SavedEntry>(file, 'read', entryShape);
  const faults = [saved, places, read].flatMap((list) => (list.ok ? [] : list.faults));
  if (!saved.ok || !places.ok || !read.ok) return { ok: false, faults };
  // Merging sorts the entries and removes duplicates.
  const empty = { ...nothingSaved, marksRead };
  return good(mergeSaved(empty, { ...empty, saved: saved.value, places: places.value, read: read.value }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Check = (value: unknown) => boolean;
type Shape<Entry> = { readonly [Field in keyof Entry]-?: Check };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 5000;
const isWhole: Check = (value) => Number.isSafeInteger(value);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const arrayOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  <Value>(shape: Shape<Value>): Check =>
  (value) =>
    isRecord(value) && Object.entries<Check>(shape).every(([field, check]) => check(value[field]));

const entryShape: Shape<SavedEntry> = {
  id: (value) => typeof value === 'string' && isArticleId(value),
  at: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
};
const positionShape: Shape<ReadingPosition> = { ...entryShape, key: matches(/^p-[0-9a-z-]{1,40}$/u) };
const clockShape: Shape<NonNullable<SavedArticle['clock']>> = {
  printed: isText,
  date: orNull(matches(/^\d{4}-\d\d-\d\d$/u)),
  time: orNull(matches(/^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u)),
  zone: orNull(record({ name: isText, offsetMinutes: orNull(isWhole) })),
  calendar: orAbsent(matches(/^(?:buddhist|persian|islamic)$/u)),
};
const pictureShape: Shape<NonNullable<SavedArticle['picture']>> = {
  // It and the ending become part of a URL.
  mark: matches(/^[0-9a-f]{8,64}$/u),
  width: isWhole,
  height: isWhole,
  original: orAbsent(matches(/^[a-z]{3,4}$/u)),
  tone: isWhole,
  alt: isText,
  focus: orAbsent(arrayOf(isWhole)),
};
const savedShape: Shape<SavedArticle> = {
  ...entryShape,
  // It becomes part of a URL.
  slug: matches(/^[a-z0-9-]{1,100}$/u),
  headline: isText,
  standfirst: isText,
  clock: orNull(record(clockShape)),
  published: orAbsent(matches(/^\d{4}-\d\d-\d\d(?:T[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)?)?$/u)),
  authors: orAbsent(arrayOf(record({ name: isText, url: orAbsent(matches(/^https?:/u)) }))),
  dateline: orNull(record({ place: orNull(isText), agency: orNull(isText) })),
  about: arrayOf(matches(/^[A-Z]{2}$/u)),
  minutes: isWhole,
  lang: matches(/^[A-Za-z0-9-]{1,35}$/u),
  picture: orAbsent(record(pictureShape)),
};

/** The entries of a list with only the fields of `shape`, or the first fault of each invalid entry. */
function readEntries<Entry extends SavedEntry>(
  file: Readonly<Record<string, unknown>>,
  name: string,
  shape: Shape<Entry>,
): Result<readonly Entry[], SavedFileFault> {
  const list = file[name];
  if (!Array.isArray(list)) return bad({ kind: 'no-list', list: name });
  const fields = Object.entries<Check>(shape);
  const faults = list.flatMap((entry: unknown, at) => {
    const invalid = fields.find(([field, check]) => !isRecord(entry) || !check(entry[field]))?.[0];
    return invalid === undefined ? [] : [{ kind: 'bad-entry' as const, list: name, entry: at + 1, field: invalid }];
  });
  const [first, ...others] = faults;
  if (first !== undefined) return bad(first, ...others);
  const present = (entry: Readonly<Record<string, unknown>>) => fields.filter(([field]) => entry[field] !== undefined);
  return good(
    list.map((entry) => Object.fromEntries(present(entry).map(([field]) => [field, entry[field]])) as unknown as Entry),
  );
}
