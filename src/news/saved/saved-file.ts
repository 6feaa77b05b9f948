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

/** Says of a file what it is, whatever it is called. */
const mark = 'What a reader keeps of Dateline';

/**
 * What is wrong with a file, and where: which of its lists, which entry of that, counted from 1, and which field of it.
 */
export type SavedFileFault =
  | { readonly kind: 'not-ours' | 'newer' | 'bad-start' }
  | { readonly kind: 'no-list'; readonly list: string }
  | { readonly kind: 'bad-entry'; readonly list: string; readonly entry: number; readonly field: string };

/** What is kept as one file, in JSON. */
export function writeSavedFile(kept: SavedData): string {
  return `${JSON.stringify({ file: mark, ...kept }, null, 1)}\n`;
}

/**
 * Reads such a file, whoever wrote it. A file that is wrong anywhere gives what is wrong and where, and nothing of
 * it. What it says beyond what is known here is left out.
 */
export function readSavedFile(text: string): Result<SavedData, SavedFileFault> {
  const file = parse(text);
  if (!isRecord(file) || file['file'] !== mark) return bad({ kind: 'not-ours' });
  const { version, marksRead } = file;
  if (typeof version !== 'number' || typeof marksRead !== 'boolean') return bad({ kind: 'bad-start' });
  if (version > savedVersion) return bad({ kind: 'newer' });
  const saved = readEntries<SavedArticle>(file, 'saved', savedForm);
  const places = readEntries<ReadingPosition>(file, 'places', placeForm);
  const read = readEntries<SavedEntry>(file, 'read', entryForm);
  const faults = [saved, places, read].flatMap((list) => (list.ok ? [] : list.faults));
  if (!saved.ok || !places.ok || !read.ok) return { ok: false, faults };
  // Merged with nothing it is in order, and no article is twice in it.
  const own = { ...nothingSaved, marksRead };
  return good(mergeSaved(own, { ...own, saved: saved.value, places: places.value, read: read.value }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Check = (value: unknown) => boolean;
type Form<Entry> = { readonly [Field in keyof Entry]-?: Check };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 5000;
const isWhole: Check = (value) => Number.isSafeInteger(value);
const like =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  <Shape>(form: Form<Shape>): Check =>
  (value) =>
    isRecord(value) && Object.entries<Check>(form).every(([field, check]) => check(value[field]));

const entryForm: Form<SavedEntry> = {
  id: (value) => typeof value === 'string' && isArticleId(value),
  at: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
};
const placeForm: Form<ReadingPosition> = { ...entryForm, key: like(/^p-[0-9a-z-]{1,40}$/u) };
const clockForm: Form<NonNullable<SavedArticle['clock']>> = {
  printed: isText,
  date: orNull(like(/^\d{4}-\d\d-\d\d$/u)),
  time: orNull(like(/^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u)),
  zone: orNull(record({ name: isText, offsetMinutes: orNull(isWhole) })),
};
const savedForm: Form<SavedArticle> = {
  ...entryForm,
  // It becomes a part of an address: nothing else may.
  slug: like(/^[a-z0-9-]{1,100}$/u),
  headline: isText,
  standfirst: isText,
  clock: orNull(record(clockForm)),
  dateline: orNull(record({ place: isText, agency: orNull(isText) })),
  about: each(like(/^[A-Z]{2}$/u)),
  minutes: isWhole,
  lang: like(/^[A-Za-z0-9-]{1,35}$/u),
};

/** A list's entries with the fields of `form` alone, or the first fault of each entry that has any. */
function readEntries<Entry extends SavedEntry>(
  file: Readonly<Record<string, unknown>>,
  name: string,
  form: Form<Entry>,
): Result<readonly Entry[], SavedFileFault> {
  const list = file[name];
  if (!Array.isArray(list)) return bad({ kind: 'no-list', list: name });
  const fields = Object.entries<Check>(form);
  const faults = list.flatMap((entry: unknown, at) => {
    const wrong = fields.find(([field, check]) => !isRecord(entry) || !check(entry[field]))?.[0];
    return wrong === undefined ? [] : [{ kind: 'bad-entry' as const, list: name, entry: at + 1, field: wrong }];
  });
  const [first, ...rest] = faults;
  if (first !== undefined) return bad(first, ...rest);
  return good(
    list.map((entry) => Object.fromEntries(fields.map(([field]) => [field, entry[field]])) as unknown as Entry),
  );
}
